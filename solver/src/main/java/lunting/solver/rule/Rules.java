package lunting.solver.rule;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lunting.data.policy.Clause;
import lunting.data.policy.Policy;
import lunting.data.policy.RuleId;
import lunting.data.policy.Weights;
import lunting.data.report.Verdict.Severity;
import lunting.solver.line.KeptRules;
import lunting.solver.model.Pattern;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The rule book: every rule in the order of the verdict. */
public final class Rules {
  /** All of them, in the order of {@link RuleId}. */
  public static final List<Rule> ALL =
      List.of(
          new SeasonRatio(),
          new PeriodRatio(),
          new LineRatio(),
          new ContinuousStop(),
          new MinStop(),
          new MinRun(),
          new MaxStops(),
          new LoadLimit(),
          new Livelihood(),
          new ExemptRuns(),
          new MustRun(),
          new CalendarStop(),
          new OrderedStop(),
          new WarningMeasures(),
          new NoRelight(),
          new Notice(),
          new FrozenPast(),
          new ReserveStands(),
          new EvenCoverage(),
          new Restarts(),
          new Stops(),
          new Overshoot(),
          new AvoidDays(),
          new WishedDays(),
          new DarkPlants(),
          new Inspections(),
          new Unfairness(),
          new CleanLines(),
          new DisturbedPlants(),
          new ChangedDays());

  private static final Map<RuleId, RuleHead> HEADS = heads();

  private Rules() {}

  /** All rules, for work in which they share nothing; that of a long list is done on all cores. */
  public static Stream<Rule> each(Problem problem) {
    return problem.isLong() ? ALL.parallelStream() : ALL.stream();
  }

  /** The first clause of a policy that names a rule, else the rule book's own. */
  public static @Nullable String clause(Policy policy, RuleId rule) {
    return head(rule).clause(policy);
  }

  /**
   * The clause behind an order against a plant. Where several clauses of the policy name {@code
   * ordered-stop}, the first stands for a plant that was kept off the list (3.4a) and the last for
   * one that must rectify (3.4b); the verdict's clause stays the first.
   */
  public static @Nullable String orderClause(Policy policy, boolean concealed) {
    String last = null;
    for (Clause candidate : policy.clauses()) {
      last = candidate.names(RuleId.ORDERED_STOP) ? candidate.id() : last;
    }
    return concealed || last == null ? clause(policy, RuleId.ORDERED_STOP) : last;
  }

  private static Map<RuleId, RuleHead> heads() {
    Map<RuleId, RuleHead> heads = new EnumMap<>(RuleId.class);
    ALL.forEach(rule -> heads.put(rule.head().id(), rule.head()));
    return heads;
  }

  private static RuleHead head(RuleId rule) {
    return Objects.requireNonNull(HEADS.get(rule));
  }

  private static boolean bindsAny(Rule rule, Problem problem) {
    // A service lacks its supply also where there is no line at all.
    return problem.lines().isEmpty()
        || problem.lines().stream().anyMatch(line -> rule.binds(problem.plantOf(line), line));
  }

  /**
   * What rules weigh in a search from a start plan, by the rule's key: 0 also for rules of single
   * lines that the plan keeps and that the search's moves keep from then on.
   *
   * @param start a pattern for each line, in the order of the list
   */
  public static Map<String, HardMediumSoftScore> weights(
      Problem problem, Weights weights, List<Pattern> start) {
    Map<String, HardMediumSoftScore> byKey = weights(problem, weights);
    for (RuleId kept : KeptRules.of(problem, start)) {
      byKey.put(kept.key(), HardMediumSoftScore.ZERO);
    }
    return byKey;
  }

  /**
   * What rules weigh in a search, by the rule's key: each SOFT rule, and 0 for rules that nothing
   * in the problem can break, so that the solver does without them.
   */
  public static Map<String, HardMediumSoftScore> weights(Problem problem, Weights weights) {
    Map<String, HardMediumSoftScore> byKey = new LinkedHashMap<>();
    for (Rule rule : ALL) {
      RuleHead head = rule.head();
      if (!head.occasion().isGiven(problem) || !bindsAny(rule, problem)) {
        byKey.put(head.key(), HardMediumSoftScore.ZERO);
      } else if (head.level() == Severity.SOFT) {
        byKey.put(head.key(), HardMediumSoftScore.ofSoft(head.weight(weights)));
      }
    }
    return byKey;
  }
}
