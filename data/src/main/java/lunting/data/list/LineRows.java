package lunting.data.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lunting.data.finding.Findings;
import lunting.data.grid.GridCell;
import lunting.data.list.LineText.Part;
import org.jspecify.annotations.Nullable;

/** Finds the lines in the rows of a plant: by their texts, and by the number of lines. */
final class LineRows {
  private static final List<ListKey> OF_LINES =
      List.of(ListKey.LINE, ListKey.COUNT, ListKey.KILN, ListKey.CAPACITY);

  private final ListedPlant plant;
  private final Findings findings;

  LineRows(ListedPlant plant, Findings findings) {
    this.plant = plant;
    this.findings = findings;
  }

  /** The lines row by row; a row that is only the lower part of merged cells names none. */
  List<RowLines> all() {
    List<ListRow> naming = new ArrayList<>();
    for (ListRow row : plant.rows()) {
      boolean own = OF_LINES.stream().anyMatch(row::isOwn);
      if (naming.isEmpty() || own || !row.goesOn()) {
        naming.add(row);
      } else {
        findings.report(
            RowFaults.ADDS_NOTHING.with("row", row.number()).with("plant", plant.name()),
            row.place(),
            null);
      }
    }
    List<RowLines> lines = new ArrayList<>();
    for (ListRow row : naming) {
      lines.add(new RowLines(row, parts(row, naming.size() == 1)));
    }
    return counted(lines);
  }

  private List<Part> parts(ListRow row, boolean alone) {
    Entry entry = row.find(ListKey.LINE);
    if (entry == null) {
      Entry kiln = row.find(ListKey.KILN);
      List<Part> ofKiln = kiln == null ? List.of() : LineText.of(kiln.lines()).parts();
      List<Part> nameless = new ArrayList<>();
      for (Part part : ofKiln) {
        List<@Nullable String> names =
            part.numbered()
                ? part.names()
                : Collections.nCopies(part.names().size(), (@Nullable String) null);
        nameless.add(new Part(names, part.numbered(), part.own(), part.written()));
      }
      return nameless.isEmpty() ? List.of(nameless()) : nameless;
    }
    String text = Folding.tight(entry.text());
    if (text.matches("\\d{1,4}")) {
      int number = Integer.parseInt(text);
      if (alone && number > 1 && number <= LineText.MAX_LINES) {
        findings.report(LineFaults.NUMBER_AS_COUNT, entry.place(), text);
        return List.of(nameless().counted(number));
      }
    }
    if (entry.cell() instanceof GridCell.Day || isBroken(entry)) {
      return List.of(nameless());
    }
    List<Part> parts = LineText.of(entry.lines()).parts();
    int count = parts.stream().mapToInt(part -> part.names().size()).sum();
    if (count > LineText.MAX_LINES) {
      findings.report(
          LineFaults.BAD_COUNT.with("limit", LineText.MAX_LINES), entry.place(), entry.text());
      return List.of(nameless());
    }
    return parts.isEmpty() ? List.of(nameless()) : parts;
  }

  private static boolean isBroken(Entry entry) {
    return entry.cell() instanceof GridCell.Broken || entry.cell() instanceof GridCell.Unsolved;
  }

  private static Part nameless() {
    return new Part(Collections.singletonList(null), false, null, "");
  }

  /** The lines with the number of lines taken in: a single line without a number is as many. */
  private List<RowLines> counted(List<RowLines> lines) {
    List<RowLines> counted = new ArrayList<>(lines);
    int said = 0;
    Entry first = null;
    Entry last = null;
    for (int i = 0; i < counted.size(); i++) {
      ListRow row = counted.get(i).row();
      Entry entry = row.find(ListKey.COUNT);
      if (entry == null || (last != null && last.isSame(entry))) {
        continue;
      }
      last = entry;
      first = first == null ? entry : first;
      Integer number = number(entry);
      if (number == null) {
        return counted;
      }
      said += number;
      Part only = counted.get(i).parts().getFirst();
      boolean alone = counted.get(i).count() == 1 && !only.numbered();
      boolean shared = i + 1 < counted.size() && isSame(entry, counted.get(i + 1).row());
      if (alone && number > 1 && !shared) {
        counted.set(i, new RowLines(row, List.of(only.counted(number))));
      }
    }
    int named = counted.stream().mapToInt(RowLines::count).sum();
    if (first != null && said != named) {
      findings.report(
          LineFaults.COUNT_DIFFERS.with("plant", plant.name()).with("named", named),
          first.place(),
          String.valueOf(said));
    }
    return counted;
  }

  private static boolean isSame(Entry entry, ListRow next) {
    Entry other = next.find(ListKey.COUNT);
    return other != null && other.isSame(entry);
  }

  private @Nullable Integer number(Entry entry) {
    String text = Folding.tight(entry.text()).replaceFirst("(条|座|台|个)$", "");
    int number = 0;
    if (text.matches("\\d{1,4}(\\.0+)?")) {
      number = Integer.parseInt(text.replaceFirst("\\..*", ""));
    } else if (text.length() <= 3) {
      number = LineText.numeral(text.isEmpty() || Character.isDigit(text.charAt(0)) ? "x" : text);
    }
    if (number < 1 || number > LineText.MAX_LINES) {
      findings.report(
          LineFaults.BAD_COUNT.with("limit", LineText.MAX_LINES), entry.place(), entry.text());
      return null;
    }
    return number;
  }
}
