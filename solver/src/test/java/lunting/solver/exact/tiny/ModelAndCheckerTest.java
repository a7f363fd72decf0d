package lunting.solver.exact.tiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import lunting.data.calendar.Span;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.policy.RuleId;
import lunting.data.report.Verdict;
import lunting.solver.exact.Proof;
import lunting.solver.exact.Prover;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The model and the checker know nothing of each other and must say the same of any plan. */
final class ModelAndCheckerTest {
  private static final int PLANS = Integer.getInteger("exact.plans", 3);

  @ParameterizedTest
  @EnumSource
  void itJudgesPlansNearTheBestAsTheCheckerDoes(CaseKind kind) {
    ExactCase exact = StoredCases.of(kind).cases().getFirst().exact(kind);
    Problem problem = exact.problem();
    Plan best = Objects.requireNonNull(exact.plan());
    Random random = new Random(kind.key().hashCode());
    for (int i = 0; i < PLANS; i++) {
      Plan plan = i == 0 ? best : changed(problem, best, random);

      Proof judged = Prover.judge(problem, plan);

      Verdict verdict = Checker.check(problem, plan);
      boolean legal = verdict.score().hard() == 0;
      assertThat(judged.status())
          .as("%s, plan %d: %s", exact.name(), i, plan.reductions())
          .isEqualTo(legal ? Proof.Status.OPTIMAL : Proof.Status.INFEASIBLE);
      if (legal) {
        assertThat(judged.medium()).isEqualTo(verdict.score().medium());
        assertThat(judged.amounts()).isEqualTo(amounts(verdict));
        assertThat(judged.soft()).isEqualTo(verdict.score().soft());
      }
    }
  }

  /** The plan with a line or two that stop on other days, or run at a limit on some. */
  private static Plan changed(Problem problem, Plan plan, Random random) {
    LoadTable loads = LoadTable.of(problem, plan);
    List<Reduction> reductions = new ArrayList<>();
    LineDuty moved = problem.lines().get(random.nextInt(problem.lines().size()));
    int by = random.nextInt(7) - 3;
    int from = random.nextInt(problem.days());
    int load = random.nextInt(4) == 0 ? 10 * random.nextInt(11) : by == 0 ? 0 : -1;
    for (LineDuty line : problem.lines()) {
      for (int day = 0; day < problem.days(); day++) {
        int source = Math.clamp(line.equals(moved) ? day + (long) by : day, 0, problem.days() - 1);
        boolean touched = line.equals(moved) && load >= 0 && from <= day && day < from + 4;
        int percent = touched ? load : loads.load(line, source);
        if (percent < 100) {
          LocalDate date = problem.season().dateOf(day);
          reductions.add(new Reduction(line.id(), new Span(date, date), percent, null, null));
        }
      }
    }
    return Plan.of(reductions);
  }

  private static Map<RuleId, Long> amounts(Verdict verdict) {
    return verdict.rules().stream()
        .filter(rule -> rule.rule().isSoft())
        .collect(Collectors.toMap(Verdict.RuleResult::rule, Verdict.RuleResult::amount));
  }
}
