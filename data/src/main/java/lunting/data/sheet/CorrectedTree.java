package lunting.data.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.data.cells.SheetCell;
import lunting.data.finding.Corrections;
import lunting.data.finding.Findings;
import lunting.data.finding.Node;
import lunting.data.tree.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * The tree of a registry that is JSON, with corrections: each is understood as if it were typed
 * into the cell of its column, so that 40% or a full-width digit will do.
 */
public final class CorrectedTree {
  private final CellNode reader;

  private CorrectedTree(CellNode reader) {
    this.reader = reader;
  }

  /** The tree with what is written into it; what is blank is left out of it. */
  public static Node of(Node root, Corrections corrections, Findings findings) {
    CorrectedTree tree = new CorrectedTree(new CellNode(false, findings));
    Node corrected = root;
    for (Map.Entry<String, String> each : corrections.texts().entrySet()) {
      Pointer pointer = Pointer.of(each.getKey());
      if (pointer != null) {
        Column column = column(pointer);
        corrected = tree.write(corrected, pointer.steps(), each.getValue(), column);
      }
    }
    return corrected;
  }

  /** The column of a registry's workbook that holds a field; null where there is none. */
  public static @Nullable Column column(Pointer pointer) {
    RegistrySheet sheet = RegistrySheet.REGISTRY;
    List<String> keys = new ArrayList<>();
    for (String step : pointer.steps()) {
      if (Pointer.element(step) < 0) {
        keys.add(step);
        continue;
      }
      RegistrySheet list = keys.size() == 1 ? RegistrySheet.find(keys.getFirst()) : null;
      if (list == null) {
        return null;
      }
      sheet = list;
      keys.clear();
    }
    String key = String.join(".", keys);
    return sheet.columns().stream().filter(each -> each.key().equals(key)).findFirst().orElse(null);
  }

  private Node write(Node node, List<String> steps, String text, @Nullable Column column) {
    if (steps.isEmpty()) {
      Column as = column == null ? columnLike(node) : column;
      return reader.read(new SheetCell.Words(text), as, node.place());
    }
    String step = steps.getFirst();
    List<String> rest = steps.subList(1, steps.size());
    if (node instanceof Node.Items items) {
      int index = Pointer.element(step);
      if (index < 0 || index >= items.nodes().size()) {
        return node;
      }
      List<Node> nodes = new ArrayList<>(items.nodes());
      nodes.set(index, write(nodes.get(index), rest, text, column));
      return new Node.Items(items.place(), nodes);
    }
    Map<String, Node> members = new LinkedHashMap<>();
    if (node instanceof Node.Keyed keyed) {
      members.putAll(keyed.members());
    }
    Node old = members.getOrDefault(step, new Node.Nothing(node.place().member(step)));
    Node written = write(old, rest, text, column);
    if (written instanceof Node.Nothing) {
      members.remove(step); // even a key that nobody knows is mended so
    } else {
      members.put(step, written);
    }
    return members.isEmpty()
        ? new Node.Nothing(node.place())
        : new Node.Keyed(node.place(), members);
  }

  /** Where no column has the field, it is read as what stands there. */
  private static Column columnLike(Node node) {
    Column.Kind kind =
        switch (node) {
          case Node.Decimal number -> Column.Kind.NUMBER;
          case Node.Flag flag -> Column.Kind.FLAG;
          default -> Column.Kind.TEXT;
        };
    return Column.shown("value", "值", kind);
  }
}
