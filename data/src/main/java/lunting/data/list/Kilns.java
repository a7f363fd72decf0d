package lunting.data.list;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lunting.data.finding.Fault;
import lunting.data.finding.Findings;
import lunting.data.finding.Place;
import lunting.data.list.LineText.Part;
import lunting.data.policy.Industry;
import lunting.data.policy.Kiln;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds the kiln of each part of a row: that of its column, else the one whose name the line's text
 * contains, else the industry's default.
 */
final class Kilns {
  private final PolicyWords words;
  private final Choices choices;
  private final Findings findings;
  private final Set<String> told = new HashSet<>();

  Kilns(PolicyWords words, Choices choices, Findings findings) {
    this.words = words;
    this.choices = choices;
    this.findings = findings;
  }

  /**
   * A kiln.
   *
   * @param id null where the list does not say it, or it could not be decided, which is reported
   * @param given whether the list says it
   */
  record Found(@Nullable String id, boolean given) {}

  /** The kiln of the part at an index of a row's lines. */
  Found find(RowLines lines, int index, @Nullable Industry industry) {
    Entry column = lines.row().find(ListKey.KILN);
    Part part = lines.parts().get(index);
    if (column != null) {
      List<String> several = Parts.of(column.lines());
      boolean one = several.size() == lines.parts().size() && several.size() > 1;
      String written = one ? several.get(index) : column.text();
      return new Found(inColumn(column, written, industry), true);
    }
    List<String> inText = words.kilnsIn(part.words());
    if (inText.size() == 1) {
      return new Found(inText.getFirst(), true);
    }
    if (inText.size() > 1) {
      return new Found(unknown(lines.row(), ListKey.LINE, part.written()), true);
    }
    String called = words.kilnCalled(part.words(), industry);
    if (called == null) {
      return new Found(null, false);
    }
    findings.report(
        LineFaults.KILN_BY_PART.with("kiln", words.kilnNamed(called)),
        lines.row().place(ListKey.LINE),
        part.written());
    return new Found(called, true);
  }

  private @Nullable String inColumn(Entry column, String written, @Nullable Industry industry) {
    String exact = words.kiln(written);
    if (exact != null) {
      choices.known("kiln", written, exact);
      return exact;
    }
    List<String> contained = words.kilnsIn(written);
    String kiln =
        contained.size() == 1 ? contained.getFirst() : words.kilnCalled(written, industry);
    if (kiln != null) {
      findings.report(
          LineFaults.KILN_BY_PART.with("kiln", words.kilnNamed(kiln)), column.place(), written);
      return kiln;
    }
    findings.report(
        LineFaults.UNKNOWN_KILN.with("choices", words.kilnChoices()), column.place(), written);
    ask(column, written);
    return null;
  }

  private @Nullable String unknown(ListRow row, ListKey key, String written) {
    findings.report(
        LineFaults.UNKNOWN_KILN.with("choices", words.kilnChoices()), row.place(key), written);
    return null;
  }

  private void ask(Entry column, String written) {
    choices.ask(
        "kiln", written, column.place(), words.policy().kilns().stream().map(Kiln::id).toList());
  }

  /** The kiln of an industry's lines where the list says none; null where none goes unsaid. */
  @Nullable String usual(ListRow row, Industry industry) {
    String usual = industry.defaultKiln();
    Text named = PolicyWords.named(industry.id(), industry.name());
    Fault fault =
        usual == null
            ? LineFaults.NO_KILN.with("industry", named).with("choices", words.kilnChoices())
            : LineFaults.DEFAULT_KILN.with("industry", named).with("kiln", words.kilnNamed(usual));
    Entry line = row.find(ListKey.LINE);
    Place place = PlantRows.headPlace(row);
    if (row.has(ListKey.KILN)) {
      place = row.place(ListKey.KILN);
    } else if (row.has(ListKey.LINE)) {
      place = row.place(ListKey.LINE);
    }
    if (told.add(row.sheet().name() + "\n" + place.printed() + "\n" + industry.id())) {
      findings.report(fault, place, line == null ? null : line.text());
    }
    return usual;
  }
}
