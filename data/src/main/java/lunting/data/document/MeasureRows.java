package lunting.data.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.data.finding.Findings;
import lunting.data.finding.Node;
import lunting.data.sheet.SheetFaults;

/**
 * Joins the rows of the sheet of measures, one a line, to one measure a level. The text of a level
 * stands on any one of its rows; a row without line and load is of a level that asks nothing.
 */
final class MeasureRows {
  private MeasureRows() {}

  /** The measures of one plant in the order in which their levels come. */
  static List<Node> joined(List<Node> rows, Findings findings) {
    Map<String, Level> levels = new LinkedHashMap<>();
    List<Node> unleveled = new ArrayList<>();
    for (Node row : rows) {
      if (row instanceof Node.Keyed keyed) {
        if (keyed.members().get("level") instanceof Node.Words words) {
          levels.computeIfAbsent(words.text(), key -> new Level(keyed)).add(keyed, findings);
        } else { // told as a measure without its level
          unleveled.add(new Level(keyed).add(keyed, findings).measure());
        }
      }
    }
    List<Node> measures = new ArrayList<>();
    levels.values().forEach(level -> measures.add(level.measure()));
    measures.addAll(unleveled);
    return measures;
  }

  /** One level of a plant. */
  private static final class Level {
    private final Node.Keyed first;
    private final List<Node> lines = new ArrayList<>();
    private Node text;

    Level(Node.Keyed first) {
      this.first = first;
      this.text = new Node.Nothing(first.place());
    }

    Level add(Node.Keyed row, Findings findings) {
      Map<String, Node> members = new LinkedHashMap<>(row.members());
      members.remove("level");
      Node own = members.remove("text");
      if (members.values().stream().anyMatch(node -> !(node instanceof Node.Nothing))) {
        lines.add(new Node.Keyed(row.place(), members));
      }
      if (own != null && !(own instanceof Node.Nothing)) {
        if (!(text instanceof Node.Nothing)) {
          findings.report(SheetFaults.SECOND_TEXT.with("first", text.place().printed()), own);
        } else {
          text = own;
        }
      }
      return this;
    }

    Node measure() {
      Map<String, Node> members = new LinkedHashMap<>();
      Node level = first.members().get("level");
      members.put("level", level == null ? new Node.Nothing(first.place()) : level);
      members.put("lines", new Node.Items(first.place(), lines));
      members.put("text", text);
      return new Node.Keyed(first.place(), members);
    }
  }
}
