package lunting.solver.rule;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.data.plan.Verdict.Severity;
import lunting.data.policy.Policy;
import lunting.data.policy.Weights;
import org.jspecify.annotations.Nullable;

/** The rule book: every rule in the order of the verdict. */
public final class Rules {
  /** The rules that a season plan is judged by. */
  public static final List<Rule> ALL =
      List.of(
          new SeasonRatio(),
          new ContinuousStop(),
          new MinStop(),
          new MinRun(),
          new MaxStops(),
          new LoadLimit(),
          new Livelihood(),
          new ExemptRuns(),
          new CalendarStop(),
          new ReserveStands(),
          new EvenCoverage(),
          new Restarts(),
          new Overshoot(),
          new AvoidDays(),
          new Inspections(),
          new Unfairness(),
          new CleanLines());

  /** Every row of a verdict; rows that speak only of events or of a baseline have no rule here. */
  public static final List<Row> ROWS = rows();

  private Rules() {}

  /** The first clause of a policy that names a rule, else the rule book's own. */
  public static @Nullable String clause(Policy policy, String rule) {
    for (Row row : ROWS) {
      if (row.head().id().equals(rule)) {
        return row.head().clause(policy);
      }
    }
    throw new IllegalArgumentException("There is no rule (%s).".formatted(rule));
  }

  /** What each SOFT rule weighs, by the rule's id. */
  public static Map<String, HardMediumSoftScore> weights(Weights weights) {
    Map<String, HardMediumSoftScore> byId = new LinkedHashMap<>();
    for (Rule rule : ALL) {
      Head head = rule.head();
      if (head.level() == Severity.SOFT) {
        byId.put(head.id(), HardMediumSoftScore.ofSoft(head.weight().applyAsInt(weights)));
      }
    }
    return byId;
  }

  private static List<Row> rows() {
    List<Row> rows =
        new java.util.ArrayList<>(ALL.stream().map(r -> new Row(r.head(), r)).toList());
    insertAfter(rows, "calendar", Head.hard("ordered-stop", "3.4", "line-days"));
    insertAfter(
        rows,
        "ordered-stop",
        Head.hardInThousandths("warning-measures", "4.3/4.4", "thousandths of lines or capacity"));
    insertAfter(rows, "warning-measures", Head.hard("no-relight", "4.1", "stops"));
    insertAfter(rows, "no-relight", Head.hard("notice", "4.1", "days"));
    insertAfter(rows, "notice", Head.hard("frozen-past", null, "line-days"));
    insertAfter(
        rows, "clean-lines", Head.soft("disturbed-plants", "plants/1000", Weights::disturbedPlant));
    insertAfter(
        rows,
        "disturbed-plants",
        Head.soft("changed-days", Head.MILLI_LINE_DAYS, Weights::changedDay));
    return List.copyOf(rows);
  }

  private static void insertAfter(List<Row> rows, String id, Head head) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).head().id().equals(id)) {
        rows.add(i + 1, new Row(head, null));
        return;
      }
    }
    throw new IllegalArgumentException("There is no rule (%s).".formatted(id));
  }

  /**
   * A row of the verdict.
   *
   * @param rule null where nothing can be counted without events or a baseline
   */
  public record Row(Head head, @Nullable Rule rule) {}
}
