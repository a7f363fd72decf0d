package lunting.data.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lunting.data.calendar.Span;
import lunting.data.cells.CellText;
import lunting.data.cells.SheetCell;
import lunting.data.cells.SheetDay;
import lunting.data.cells.SheetRows;
import lunting.data.cells.WorkbookFile;
import lunting.data.outline.CauseText;
import lunting.data.outline.ReductionRow;
import lunting.data.plan.Reduction;
import lunting.data.policy.Clause;
import lunting.data.policy.Policy;
import lunting.data.sheet.CellNode;
import lunting.data.sheet.PlanHead;
import org.jspecify.annotations.Nullable;

/**
 * The reductions that a plan's workbook lists with cause and clause, on the sheet beside the
 * drawing. It is a help only: what cannot be read of it is left out without a word, as the days
 * themselves stand in the drawing.
 */
final class ReductionList {
  private static final Pattern WITH_ID = Pattern.compile("(?s).*\\[([^\\[\\]]+)]");

  private static final int NOWHERE = -1;

  private final CellNode reader;
  private final Policy policy;
  private int cause = NOWHERE;
  private int clause = NOWHERE;

  private ReductionList(CellNode reader, Policy policy) {
    this.reader = reader;
    this.policy = policy;
  }

  /** The listed reductions of each line. */
  static Map<String, List<Reduction>> byLine(
      WorkbookFile workbook, Policy policy, CellNode reader) {
    Map<String, List<Reduction>> byLine = new HashMap<>();
    for (SheetRows sheet : workbook.sheets()) {
      if (CellText.strip(sheet.name()).equals(PlanHead.LIST)) {
        ReductionList list = new ReductionList(reader, policy);
        for (SheetRows.Row row : sheet.rows()) {
          list.findColumns(row);
          Reduction reduction = list.reduction(row);
          if (reduction != null) {
            byLine.computeIfAbsent(reduction.line(), line -> new ArrayList<>()).add(reduction);
          }
        }
      }
    }
    return byLine;
  }

  /** Cause and clause stand where their captions do, further to the right than they once did. */
  private void findColumns(SheetRows.Row row) {
    for (int column : row.cells().keySet()) {
      String caption = text(row, column);
      cause = ReductionRow.CAUSE.equals(caption) ? column : cause;
      clause = ReductionRow.CLAUSE.equals(caption) ? column : clause;
    }
  }

  private @Nullable Reduction reduction(SheetRows.Row row) {
    String line = text(row, ReductionRow.LINE);
    LocalDate from = day(row.cells().get(ReductionRow.FROM));
    LocalDate to = day(row.cells().get(ReductionRow.TO));
    if (line == null
        || from == null
        || to == null
        || to.isBefore(from)
        || !(row.cells().get(ReductionRow.LOAD) instanceof SheetCell.Decimal load)) {
      return null;
    }
    BigDecimal percent = load.value().movePointRight(2);
    if (percent.signum() < 0
        || percent.compareTo(BigDecimal.valueOf(100)) >= 0
        || percent.stripTrailingZeros().scale() > 0) {
      return null;
    }
    Span span = new Span(from, to);
    return new Reduction(line, span, percent.intValueExact(), cause(row), clause(row));
  }

  private Reduction.@Nullable Cause cause(SheetRows.Row row) {
    String text = text(row, cause);
    for (Reduction.Cause cause : Reduction.Cause.values()) {
      if (CauseText.of(cause).zh().equals(text)) {
        return cause;
      }
    }
    return null;
  }

  /** The clause's id: that of the policy in brackets, else what stands there. */
  private @Nullable String clause(SheetRows.Row row) {
    String text = text(row, clause);
    if (text == null) {
      return null;
    }
    Matcher withId = WITH_ID.matcher(text);
    String id = withId.matches() ? withId.group(1) : text;
    boolean known = policy.clauses().stream().map(Clause::id).anyMatch(id::equals);
    return known ? id : text;
  }

  private @Nullable String text(SheetRows.Row row, int column) {
    SheetCell cell = row.cells().get(column);
    return cell == null ? null : CellText.read(reader.shown(cell), true);
  }

  private @Nullable LocalDate day(@Nullable SheetCell cell) {
    String iso = cell == null ? "" : SheetDay.iso(cell, reader.shown(cell), reader.since1904());
    return iso.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(iso) : null;
  }
}
