package lunting.data.outline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lunting.data.plan.Reduction;
import lunting.data.plan.Stretch;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import org.jspecify.annotations.Nullable;

/**
 * One reduction of the plan as a row of a list, the same in the workbook and as CSV.
 *
 * @param dates the four days of the stop that the reduction belongs to; null for a load limit
 */
public record ReductionRow(
    Plant plant,
    String town,
    String industry,
    Line line,
    Reduction reduction,
    @Nullable StopDates dates) {
  private static final List<String> LINE_AND_DAYS =
      List.of(
          "编号 No.",
          "企业名称 Plant",
          "属地 Town",
          "行业 Industry",
          "生产线编号 Line no.",
          "生产线名称 Line",
          "开始日期 From",
          "结束日期 To",
          "天数 Days");

  /** The columns by which a reader finds a reduction again. */
  public static final int LINE = 4;

  public static final int FROM = 6;
  public static final int TO = 7;
  public static final int LOAD = 9;

  /** The captions of the columns that lists of earlier days had further to the left. */
  public static final String CAUSE = "原因 Cause";

  public static final String CLAUSE = "条款 Clause";

  /** The captions of the four days, in their order. */
  public static final List<String> DATES =
      List.of("降温日期 Cool-down", "停产到位日期 Cold", "点火日期 Fire lit", "恢复生产日期 Restart");

  /** The captions, in both languages. */
  public static final List<String> HEADERS =
      Stream.of(headersAnd("负荷 Load"), DATES, List.of(CAUSE, CLAUSE))
          .flatMap(List::stream)
          .toList();

  /** The headers of a list of days of lines: those of plant, line and days, then its own. */
  public static List<String> headersAnd(String... own) {
    return Stream.concat(LINE_AND_DAYS.stream(), Stream.of(own)).toList();
  }

  /** The rows of a plan, in the order of the list and in time. */
  public static List<ReductionRow> of(PlanView view) {
    List<ReductionRow> rows = new ArrayList<>();
    for (Plant plant : view.plants()) {
      for (Line line : plant.lines()) {
        for (Stretch stretch : view.stretches(line)) {
          StopDates dates = stretch.isStop() ? view.dates(line, stretch) : null;
          for (Reduction part : stretch.parts()) {
            rows.add(
                new ReductionRow(plant, view.town(plant), view.industry(plant), line, part, dates));
          }
        }
      }
    }
    return rows;
  }

  /** The days under {@link #DATES}; null where there is none. */
  public List<@Nullable LocalDate> dateCells() {
    return dates == null
        ? Arrays.asList(null, null, null, null)
        : Arrays.asList(dates.coolDown(), dates.cold(), dates.fire(), dates.full());
  }

  public String plantName() {
    return PlanView.chinese(plant.name(), "");
  }

  public String lineName() {
    return PlanView.chinese(line.name(), "");
  }

  /** The load as in files: 0 or a decimal below 1. */
  public BigDecimal load() {
    return Decimals.plain(reduction.loadPercent(), 2);
  }

  public String cause() {
    return reduction.cause() == null ? "" : reduction.cause().name();
  }

  public String clause() {
    return reduction.clause() == null ? "" : reduction.clause();
  }
}
