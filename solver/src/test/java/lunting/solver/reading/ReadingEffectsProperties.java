package lunting.solver.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lunting.data.plan.Plan;
import lunting.data.policy.RuleId;
import lunting.data.policy.reading.ReadingId;
import lunting.data.policy.reading.Readings;
import lunting.data.report.ReadingReport.Outcome;
import lunting.data.report.ReadingReport.Reading;
import lunting.solver.RandomEvents;
import lunting.solver.RandomTown;
import lunting.solver.Recount;
import lunting.solver.load.LoadTable;
import lunting.solver.load.SeasonSums;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a comparison says of a reading holds for plans, whatever the list and the events. */
final class ReadingEffectsProperties {
  @Property(tries = 500)
  void whereNothingChangesEveryPlanIsJudgedAlike(@ForAll long seed) {
    Problem problem = RandomEvents.problem(seed);
    Plan plan = Recount.plan(problem, withoutColdFurnaces(problem, seed));

    for (Reading reading : ReadingEffects.of(problem, null).readings()) {
      if (reading.outcome() == Outcome.NOTHING || reading.outcome() == Outcome.NOT_YET) {
        Problem other = switched(problem, reading.reading());
        assertThat(plain(Recount.amounts(other, plan)))
            .as(reading.reading().key())
            .isEqualTo(plain(Recount.amounts(problem, plan)));
      }
    }
  }

  @Property(tries = 300)
  void switchingBackUndoesWhatSwitchingDid(@ForAll long seed) {
    Problem problem = RandomEvents.problem(seed);

    for (Reading there : ReadingEffects.of(problem, null).readings()) {
      if (there.outcome() == Outcome.NOT_AVAILABLE) {
        continue;
      }
      Problem other = switched(problem, there.reading());
      Reading back =
          ReadingEffects.of(other, null).readings().stream()
              .filter(reading -> reading.reading() == there.reading())
              .findFirst()
              .orElseThrow();
      assertThat(back.outcome()).isEqualTo(there.outcome());
      assertThat(back.chosen()).isEqualTo(there.other());
      assertThat(back.plants()).hasSameSizeAs(there.plants());
      for (int i = 0; i < there.plants().size(); i++) {
        assertThat(back.plants().get(i).before()).isEqualTo(there.plants().get(i).after());
        assertThat(back.plants().get(i).after()).isEqualTo(there.plants().get(i).before());
      }
    }
  }

  @Property(tries = 1_000)
  void aStopOfTheSaidDaysMeetsASingleLinesDutyAndNoShorterOneInsideTheSeasonDoes(
      @ForAll long seed) {
    Problem problem = RandomTown.problem(seed);

    for (PlantDuty plant : problem.plants()) {
      long days = StopDays.of(plant);
      boolean single = plant.countable().size() == 1 && !plant.wholeLines();
      if (!single || days == 0 || !plant.countable().getFirst().limits().canStop()) {
        continue;
      }
      int last = problem.days() - 1;
      assertThat(anyMeets(problem, plant, (int) days, 0, last)).as("%d days", days).isTrue();
      assertThat(anyMeets(problem, plant, (int) days - 1, 1, last - 1)).as("one less").isFalse();
    }
  }

  @Property(tries = 1_000)
  void noPlanMeetsADutyWithFewerLineDaysWhileRampsCount(@ForAll long seed) {
    Problem drawn = RandomTown.problem(seed);
    boolean counts = drawn.policy().readings().rampDays() == Readings.RampDays.COUNT;
    Problem problem = counts ? drawn : switched(drawn, ReadingId.RAMP_DAYS);
    LoadTable loads =
        LoadTable.of(problem, Recount.plan(problem, withoutColdFurnaces(problem, seed)));

    for (PlantDuty plant : problem.plants()) {
      boolean met = SeasonSums.reduced(loads, plant).compareTo(SeasonSums.required(plant)) >= 0;
      if (plant.continuousDays() == 0 && met) {
        assertThat(StopDays.of(plant)).isLessThanOrEqualTo(lineDays(problem, plant, loads));
      }
    }
  }

  /** Whether some stop of this many days from one day to another meets the quota and the block. */
  private static boolean anyMeets(Problem problem, PlantDuty plant, int days, int from, int to) {
    for (int first = from; days > 0 && first + days - 1 <= to; first++) {
      if (meets(problem, plant, new Run(first, first + days - 1, 0))) {
        return true;
      }
    }
    return false;
  }

  private static boolean meets(Problem problem, PlantDuty plant, Run stop) {
    LineDuty line = plant.countable().getFirst();
    LoadTable loads = LoadTable.of(problem, Recount.plan(problem, Map.of(line, List.of(stop))));
    int block = 0;
    for (int day = stop.from(); day <= stop.to(); day++) {
      block += loads.effective(line, day) == 100 ? 1 : 0;
    }
    return block >= plant.continuousDays()
        && SeasonSums.reduced(loads, plant).compareTo(SeasonSums.required(plant)) >= 0;
  }

  private static long lineDays(Problem problem, PlantDuty plant, LoadTable loads) {
    long days = 0;
    for (LineDuty line : plant.countable()) {
      for (int day = 0; day < problem.days(); day++) {
        days += loads.cut(line, day) > 0 ? 1 : 0;
      }
    }
    return days;
  }

  /** Some plan in which no line runs below what it can. */
  private static Map<LineDuty, List<Run>> withoutColdFurnaces(Problem problem, long seed) {
    Map<LineDuty, List<Run>> plan = new LinkedHashMap<>();
    RandomTown.plan(problem, new Random(seed))
        .forEach((line, runs) ->
            plan.put(
                line,
                runs.stream()
                    .filter(run -> 100 - run.loadPercent() <= line.greatestCut())
                    .toList()));
    return plan;
  }

  private static Problem switched(Problem problem, ReadingId id) {
    return Problem.of(
        problem.policy().withReadings(id.switched(problem.policy().readings())),
        problem.registry(),
        problem.events(),
        problem.baseline());
  }

  private static Map<RuleId, BigDecimal> plain(Map<RuleId, BigDecimal> amounts) {
    Map<RuleId, BigDecimal> plain = new LinkedHashMap<>();
    amounts.forEach((rule, amount) ->
        plain.put(rule, amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros()));
    return plain;
  }
}
