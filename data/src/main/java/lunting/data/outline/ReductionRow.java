package lunting.data.outline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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
 * @param restart the day the line restarts after the stop that the reduction belongs to; null after
 *     a load limit
 */
public record ReductionRow(
    Plant plant,
    String town,
    String industry,
    Line line,
    Reduction reduction,
    @Nullable LocalDate restart) {
  private static final List<String> LINE_AND_DAYS =
      List.of(
          "企业编号 (plant)",
          "企业名称 (plant name)",
          "属地 (town)",
          "行业 (industry)",
          "生产线编号 (line)",
          "生产线名称 (line name)",
          "开始日期 (from)",
          "结束日期 (to)",
          "天数 (days)");

  /** The headers, Chinese caption and key. */
  public static final List<String> HEADERS =
      headersAnd("负荷 (load)", "恢复生产日期 (restart day)", "原因 (cause)", "条款 (clause)");

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
          LocalDate restart = stretch.isStop() ? stretch.dayAfter() : null;
          for (Reduction part : stretch.parts()) {
            rows.add(
                new ReductionRow(
                    plant, view.town(plant), view.industry(plant), line, part, restart));
          }
        }
      }
    }
    return rows;
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
