package lunting.data.list;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lunting.data.finding.Findings;
import lunting.data.finding.Place;
import lunting.data.grid.GridCell;
import lunting.data.grid.GridSheet;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.data.tree.Scale;
import org.jspecify.annotations.Nullable;

/** Works out what lines have of the figures in a list: shares, parts, years into days. */
final class Capacities {
  private static final int DECIMALS = 3;
  private static final Pattern TITLE_UNIT =
      Pattern.compile("(?:^|[^\\p{IsHan}]|计量|产能)单位:([^(),;、。]+)");
  private static final BigDecimal MOST = BigDecimal.valueOf(Scale.MAX_NUMBER);

  private final Mapping mapping;
  private final int daysPerYear;
  private final Choices choices;
  private final Findings findings;

  Capacities(Mapping mapping, int daysPerYear, Choices choices, Findings findings) {
    this.mapping = mapping;
    this.daysPerYear = daysPerYear;
    this.choices = choices;
    this.findings = findings;
  }

  /** The same arithmetic, told to somebody else. */
  Capacities reporting(Findings others) {
    return new Capacities(mapping, daysPerYear, choices, others);
  }

  /**
   * What one line has.
   *
   * @param milli in thousandths of {@code unit}
   */
  record Share(long milli, String unit) {
    Text text() {
      String figure = Wording.milli(milli) + " " + unit;
      return Text.of(figure, figure);
    }
  }

  /**
   * A figure with its unit worked out.
   *
   * @param said the figure and its unit, in the list's words
   * @param written the cell
   */
  private record Worked(BigDecimal figure, Unit unit, String said, String written) {}

  /** The shares of lines whose own text has a figure, which is theirs together. */
  List<@Nullable Share> own(ListRow row, Quantity quantity, int lines, List<Text> names) {
    Entry line = row.find(ListKey.LINE);
    Place place = line == null ? row.place(ListKey.KILN) : line.place();
    String written = Wording.plain(quantity.figure()) + quantity.written();
    Worked worked = worked(quantity, row, place, written);
    return shared(worked, lines, names, place, false);
  }

  /**
   * The shares of all lines that a cell's figures are for, in order.
   *
   * @param parts how many lines each part of the lines' cell names
   */
  List<@Nullable Share> ofCell(ListRow row, Entry entry, List<Integer> parts, List<Text> names) {
    int lines = names.size();
    List<Quantity> figures = figures(entry);
    Place place = entry.place();
    String written = entry.text();
    if (figures.isEmpty()) {
      findings.report(LineFaults.BAD_CAPACITY, place, written);
      return none(lines);
    }
    if (figures.size() == 1) {
      ListHead.Column column = row.head().taken().get(ListKey.CAPACITY);
      boolean each = column != null && column.read().perLine();
      return shared(worked(figures.getFirst(), row, place, written), lines, names, place, each);
    }
    if (figures.size() != parts.size() && figures.size() != lines) {
      findings.report(
          LineFaults.TOO_MANY_FIGURES.with("figures", figures.size()).with("lines", lines),
          place,
          written);
      return none(lines);
    }
    List<@Nullable Share> shares = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      int count = figures.size() == parts.size() ? parts.get(i) : 1;
      List<Text> theirs = names.subList(shares.size(), shares.size() + count);
      Worked worked = worked(figures.get(i), row, place, written);
      shares.addAll(quietly(worked, count, theirs, place, false));
    }
    tellParted(shares, names, place, written);
    return shares;
  }

  private void tellParted(
      List<@Nullable Share> shares, List<Text> names, Place place, String written) {
    List<Text> named = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      Share share = shares.get(i);
      if (share != null) {
        named.add(with(names.get(i), share.text()));
      }
    }
    findings.report(LineFaults.PARTED.with("lines", Wording.list(named)), place, written);
  }

  /** A line's name with its capacity behind it. */
  static Text with(Text name, Text capacity) {
    return Text.of(name.zh() + " " + capacity.zh(), name.english() + " " + capacity.english());
  }

  private static List<@Nullable Share> none(int lines) {
    List<@Nullable Share> none = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      none.add(null);
    }
    return none;
  }

  private static List<Quantity> figures(Entry entry) {
    return switch (entry.cell()) {
      case GridCell.Figure figure ->
          figure.value().signum() < 0 || figure.percent()
              ? List.of()
              : List.of(new Quantity(figure.value(), null, ""));
      case GridCell.Words words -> Quantity.all(words.text());
      case GridCell.Day day -> List.of();
      case GridCell.Flag flag -> List.of();
      case GridCell.Broken broken -> List.of();
      case GridCell.Unsolved unsolved -> List.of();
    };
  }

  /** The shares of lines, with what is told of them. */
  private List<@Nullable Share> shared(
      @Nullable Worked worked, int lines, List<Text> names, Place place, boolean each) {
    List<@Nullable Share> shares = quietly(worked, lines, names, place, each);
    Share first = shares.getFirst();
    if (lines > 1 && worked != null && first != null) {
      findings.report(
          each
              ? LineFaults.EACH
                  .with("figure", worked.said())
                  .with("count", lines)
                  .with("share", first.text())
              : LineFaults.SHARED
                  .with("figure", worked.said())
                  .with("count", lines)
                  .with("lines", Wording.list(names))
                  .with("share", first.text()),
          place,
          worked.written());
    }
    return shares;
  }

  private List<@Nullable Share> quietly(
      @Nullable Worked worked, int lines, List<Text> names, Place place, boolean each) {
    if (worked == null) {
      return none(lines);
    }
    Unit unit = worked.unit();
    BigDecimal total = worked.figure().multiply(unit.factor());
    boolean yearly = Boolean.TRUE.equals(unit.yearly());
    long divisor = (yearly ? daysPerYear : 1L) * (each ? 1L : lines);
    BigDecimal share = total.divide(BigDecimal.valueOf(divisor), DECIMALS, RoundingMode.HALF_UP);
    if (share.compareTo(MOST) > 0) {
      findings.report(LineFaults.BAD_CAPACITY, place, worked.written());
      return none(lines);
    }
    if (yearly) {
      BigDecimal daily =
          total.divide(BigDecimal.valueOf(daysPerYear), DECIMALS, RoundingMode.HALF_UP);
      findings.report(
          LineFaults.PER_YEAR
              .with("figure", worked.said())
              .with("days", daysPerYear)
              .with("result", Wording.plain(daily) + " " + unit.daily()),
          place,
          worked.written());
    }
    if (share.signum() == 0) {
      findings.report(LineFaults.ZERO, place, worked.written());
    }
    List<@Nullable Share> shares = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      shares.add(new Share(share.movePointRight(DECIMALS).longValueExact(), unit.daily()));
    }
    return shares;
  }

  /** A figure with its unit: its own, else that of the row, else that of the caption, else t/d. */
  private @Nullable Worked worked(Quantity quantity, ListRow row, Place place, String written) {
    Unit unit = quantity.unit();
    String said = quantity.written();
    String figure = Wording.plain(quantity.figure());
    String mapped = mapping.value("unit", said.isEmpty() ? written : said);
    if (mapped != null && Unit.find(mapped) != null) {
      unit = Unit.find(mapped);
    }
    Entry column = row.find(ListKey.UNIT);
    if ((unit == null || !unit.isWhole()) && column != null) {
      String meant = mapping.value("unit", column.text());
      Unit ofRow = Unit.find(meant == null ? column.text() : meant);
      if (ofRow == null) {
        findings.report(LineFaults.BAD_UNIT, column.place(), column.text());
        choices.ask("unit", column.text(), column.place(), List.of());
        return null;
      }
      unit = unit == null ? ofRow : unit.or(ofRow);
      said = said.isEmpty() ? column.text() : said;
    }
    ListHead.Column head = row.head().taken().get(ListKey.CAPACITY);
    if (head != null && (unit == null || !unit.isWhole())) {
      unit = ofCaption(unit, head.read());
      said = said.isEmpty() && head.read().unit() != null ? head.read().unit() : said;
    }
    if (unit == null || !unit.isWhole()) {
      unit = ofTitle(unit, row, figure + said, place, written);
    }
    if (unit == null) {
      String result = figure + " " + Unit.TONS_A_DAY.daily();
      findings.report(
          LineFaults.NO_UNIT.with("figure", figure).with("result", result), place, written);
      return new Worked(quantity.figure(), Unit.TONS_A_DAY, figure, written);
    }
    if (unit.yearly() == null) {
      findings.report(
          LineFaults.UNCLEAR_UNIT.with("figure", figure).with("unit", said), place, written);
      choices.ask("unit", said, place, List.of("t/d", "万吨/年"));
      return null;
    }
    if (unit.thing() == null) {
      unit = unit.or(new Unit(BigDecimal.ONE, "t", null));
      String period = Boolean.TRUE.equals(unit.yearly()) ? " t/a" : " t/d";
      String result = Wording.plain(quantity.figure().multiply(unit.factor())) + period;
      findings.report(
          LineFaults.NO_UNIT.with("figure", figure + said).with("result", result), place, written);
    }
    return new Worked(quantity.figure(), unit, figure + said, written);
  }

  /**
   * What is known of a unit, with the rest from the one that a title above the head gives for all:
   * （单位：万吨/年）; told of each figure. A title that says otherwise is not believed.
   */
  private @Nullable Unit ofTitle(
      @Nullable Unit known, ListRow row, String figure, Place place, String written) {
    Unit found = known;
    for (GridSheet.Row each : row.sheet().rows()) {
      if (each.number() >= row.head().first()) {
        break;
      }
      for (GridCell cell : each.cells().values()) {
        Matcher title = TITLE_UNIT.matcher(Folding.key(cell.shown()));
        Unit named = title.find() ? Unit.find(title.group(1)) : null;
        if (named != null
            && named.isWhole()
            && named.isUsual()
            && (known == null || known.agrees(named))) {
          found = known == null ? named : known.or(named);
          findings.report(
              LineFaults.TITLE_UNIT.with("figure", figure).with("unit", title.group(1)),
              place,
              written);
        }
      }
    }
    return found;
  }

  private @Nullable Unit ofCaption(@Nullable Unit unit, Caption caption) {
    Unit found = unit;
    String inBrackets = caption.unit();
    if (inBrackets != null) {
      String mapped = mapping.value("unit", inBrackets);
      Unit named = Unit.find(mapped == null ? inBrackets : mapped);
      if (named != null) {
        found = found == null ? named : found.or(named);
      }
    }
    Boolean yearly = caption.yearly();
    if (yearly != null && (found == null || found.yearly() == null)) {
      Unit period = new Unit(BigDecimal.ONE, null, yearly);
      found = found == null ? period : found.or(period);
    }
    return found;
  }
}
