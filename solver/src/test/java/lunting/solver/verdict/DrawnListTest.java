package lunting.solver.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lunting.data.calendar.Span;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.registry.Service;
import lunting.data.report.Verdict;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import org.junit.jupiter.api.Test;

/**
 * A legal plan exists for every list drawn by seed: the plan that the generator argues with, made
 * here without any search, has no HARD amount.
 */
final class DrawnListTest {
  @Test
  void everyDistrictHasALegalPlan() {
    for (long seed = 0; seed <= 50; seed++) {
      Verdict verdict = verdictOnThirds("district", seed);

      assertThat(verdict.score().hard()).as("seed %d", seed).isZero();
    }
  }

  @Test
  void everyCityHasALegalPlan() {
    for (long seed = 0; seed < 3; seed++) {
      Verdict verdict = verdictOnThirds("city", seed);

      assertThat(verdict.score().hard()).as("seed %d", seed).isZero();
    }
  }

  /** Suppliers stop in three groups, one after the other; every other line when it likes. */
  private static Verdict verdictOnThirds(String name, long seed) {
    Sample sample = Objects.requireNonNull(Samples.find(name, seed), name);
    Problem problem = Problem.of(sample.policy(), sample.registry());
    Map<String, Integer> starts = new HashMap<>();
    sample.registry().services().forEach(service -> dealInThirds(service, problem, starts));
    List<Reduction> reductions = new ArrayList<>();
    for (PlantDuty plant : problem.plants()) {
      if (plant.days().inForce(0)) {
        for (LineDuty line : plant.countable()) {
          reduce(problem, plant, line, starts.getOrDefault(line.id(), 0), reductions);
        }
      }
    }
    return Checker.check(problem, Plan.of(reductions));
  }

  private static void dealInThirds(Service service, Problem problem, Map<String, Integer> starts) {
    long[] groups = new long[3];
    for (Service.Supplier supplier : service.suppliers()) {
      int group = 0;
      for (int other = 1; other < groups.length; other++) {
        group = groups[other] < groups[group] ? other : group;
      }
      groups[group] += supplier.amountMilli();
      starts.put(supplier.line(), group * (problem.days() / 3));
    }
  }

  private static void reduce(
      Problem problem, PlantDuty plant, LineDuty line, int start, List<Reduction> reductions) {
    int last = problem.days() - 1;
    switch (plant.industry().season()) {
      case SeasonDuty.Rotate rotate -> {
        int quota = plant.ratio() * problem.days() / 10_000 + 1;
        int days = Math.max(quota, line.limits().minStopDays());
        reductions.add(reduction(problem, line, start, Math.min(last, start + days - 1), 0));
      }
      case SeasonDuty.StopLines stop ->
          reductions.add(reduction(problem, line, 0, last, 100 - line.greatestCut()));
      case SeasonDuty.Calendar calendar -> reductions.add(reduction(problem, line, 0, last, 0));
      case SeasonDuty.None none -> {
        // Nothing is owed over the season, and there is no warning.
      }
    }
  }

  private static Reduction reduction(
      Problem problem, LineDuty line, int first, int last, int loadPercent) {
    Span span = new Span(problem.season().dateOf(first), problem.season().dateOf(last));
    return new Reduction(line.id(), span, loadPercent, null, null);
  }
}
