package lunting.data.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lunting.data.outline.PlanView;
import lunting.data.outline.ReductionRow;
import lunting.data.plan.Plan;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * The reductions of a plan as CSV, for spreadsheet programs and scripts; output only.
 *
 * <p>Shape: UTF-8 with a byte order mark, one header row, lines ending in CRLF (RFC 4180). Days are
 * ISO dates, the load is 0 or a decimal below 1. A text that a spreadsheet program would run as a
 * formula gets an apostrophe before it; control characters and breaks inside a text are blanks.
 */
public final class PlanCsv {
  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final String FORMULA_STARTS = "=+-@＝＋－＠";

  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();

  private PlanCsv() {}

  /** The CSV of the whole list, or of one plant. */
  public static byte[] write(
      Policy policy, Registry registry, Plan plan, @Nullable String plantId) {
    CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(false).setLineSeparator("\r\n");
    ReductionRow.HEADERS.forEach(schema::addColumn);
    ObjectWriter writer = MAPPER.writer(schema.build());
    StringBuilder csv = new StringBuilder().append(BYTE_ORDER_MARK);
    csv.append(writer.writeValueAsString(ReductionRow.HEADERS));
    for (ReductionRow row : ReductionRow.of(PlanView.of(policy, registry, plan, plantId))) {
      csv.append(writer.writeValueAsString(cells(row)));
    }
    return csv.toString().getBytes(UTF_8);
  }

  private static List<String> cells(ReductionRow row) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                harmless(row.plant().id()),
                harmless(row.plantName()),
                harmless(row.town()),
                harmless(row.industry()),
                harmless(row.line().id()),
                harmless(row.lineName()),
                row.reduction().span().from().toString(),
                row.reduction().span().to().toString(),
                Integer.toString(row.reduction().span().days()),
                row.load().toPlainString()));
    for (LocalDate date : row.dateCells()) {
      cells.add(date == null ? "" : date.toString());
    }
    cells.add(row.cause());
    cells.add(harmless(row.clause()));
    return cells;
  }

  /** The text as one line that no spreadsheet program takes for a formula. */
  static String harmless(String written) {
    String text = OneLine.of(written);
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
