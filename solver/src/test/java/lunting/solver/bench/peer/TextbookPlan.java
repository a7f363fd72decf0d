package lunting.solver.bench.peer;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRange;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeFactory;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.data.plan.Plan;
import lunting.solver.Recount;
import lunting.solver.line.Runs;
import lunting.solver.model.Run;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.rule.Rules;
import org.jspecify.annotations.Nullable;

/**
 * The textbook's planning solution: two stops for each line, or the published ones and one more.
 *
 * <p>Unit: its score is as fine as that of {@link lunting.solver.model.RotationPlan}.
 */
@PlanningSolution
@SuppressWarnings("NullAway.Init") // The solver makes copies by the empty constructor.
public class TextbookPlan {
  private static final int STOPS_A_LINE = 2;

  private List<PlannedStop> stops;
  private List<ServiceDuty> services;
  private ConstraintWeightOverrides<HardMediumSoftScore> weights;
  private @Nullable HardMediumSoftScore score;
  private Problem problem;

  /** For the solver's copies. */
  public TextbookPlan() {}

  /** The plan in which nothing stops but what the calendar and the published plan stop. */
  public TextbookPlan(Problem problem) {
    this.problem = problem;
    stops = new ArrayList<>();
    problem.lines().forEach(this::addStops);
    services = problem.services();
    weights = ConstraintWeightOverrides.of(Rules.weights(problem, problem.policy().weights()));
  }

  private void addStops(LineDuty duty) {
    TextbookLine line = new TextbookLine(problem, duty);
    LineBaseline before = duty.baseline();
    int lowest = 100 - duty.greatestCut();
    boolean fixed = !duty.countable() || lowest == 100;
    int first = stops.size();
    int[] loads = new int[problem.days()];
    for (int day = 0; day < loads.length; day++) {
      boolean imposed = duty.days().isImposed(day) && duty.countable();
      loads[day] = before != null ? before.load(day) : imposed ? lowest : 100;
    }
    for (Run run : Runs.ofLoads(loads)) {
      boolean past = before == null || run.to() < duty.firstOpenDay();
      add(line, run.loadPercent(), fixed || past, run.from(), run.days());
    }
    int more = before == null ? STOPS_A_LINE : 1;
    for (int stop = 0; stop < (fixed ? 0 : Math.min(more, duty.limits().maxStops())); stop++) {
      add(line, lowest, false, null, usualDays(duty));
    }
    if (stops.size() == first) {
      // A line without a stop would be missing from the gathered ones.
      add(line, lowest, true, null, 1);
    }
  }

  private void add(
      TextbookLine line, int load, boolean pinned, @Nullable Integer start, int length) {
    stops.add(new PlannedStop(stops.size(), line, load, pinned, start, length));
  }

  /** So many days off on all of its lines reach a plant's need. */
  private int usualDays(LineDuty line) {
    PlantDuty plant = problem.plantOf(line);
    long perDay =
        plant.countable().stream()
            .mapToLong(each -> each.line().capacityMilli() * each.greatestCut())
            .sum();
    long days =
        plant.wholeLines()
            ? problem.days()
            : perDay == 0 ? 0 : Math.ceilDiv(100 * plant.need(), perDay);
    return Math.clamp(Math.max(days, line.limits().minStopDays()), 1, problem.days());
  }

  /** What it answers, as a plan that the checker can judge. */
  Plan plan() {
    Map<LineDuty, List<Run>> runs = new LinkedHashMap<>();
    for (PlannedStop stop : stops) {
      runs.computeIfAbsent(stop.line().duty(), line -> new ArrayList<>()).add(stop.run());
    }
    runs.replaceAll((line, stopped) -> new TextbookLine(problem, line).gathered(stopped));
    return Recount.plan(problem, runs);
  }

  /** Every stop that may be made. */
  @PlanningEntityCollectionProperty
  public List<PlannedStop> getStops() {
    return stops;
  }

  /** Sets the stops. */
  public void setStops(List<PlannedStop> stops) {
    this.stops = stops;
  }

  /** The livelihood services. */
  @ProblemFactCollectionProperty
  public List<ServiceDuty> getServices() {
    return services;
  }

  /** Sets the services. */
  public void setServices(List<ServiceDuty> services) {
    this.services = services;
  }

  /** What each rule weighs. */
  public ConstraintWeightOverrides<HardMediumSoftScore> getWeights() {
    return weights;
  }

  /** Sets the weights. */
  public void setWeights(ConstraintWeightOverrides<HardMediumSoftScore> weights) {
    this.weights = weights;
  }

  /** The days on which a stop may begin. */
  @ValueRangeProvider(id = "days")
  public ValueRange<Integer> days() {
    return ValueRangeFactory.createIntValueRange(0, problem.days());
  }

  /** How long a stop may last. */
  @ValueRangeProvider(id = "lengths")
  public ValueRange<Integer> lengths() {
    return ValueRangeFactory.createIntValueRange(1, problem.days() + 1);
  }

  /** The score; null until it is worked out. */
  @PlanningScore
  public @Nullable HardMediumSoftScore getScore() {
    return score;
  }

  /** Sets the score. */
  public void setScore(@Nullable HardMediumSoftScore score) {
    this.score = score;
  }
}
