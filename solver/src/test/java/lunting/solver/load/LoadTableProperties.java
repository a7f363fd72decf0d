package lunting.solver.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import lunting.data.plan.Plan;
import lunting.data.policy.RuleId;
import lunting.solver.RandomEvents;
import lunting.solver.Recount;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.day.DaySet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is read of a plan's loads beside what the rules' recounts make of them. */
final class LoadTableProperties {
  @Property(tries = 300)
  void whatSectorsLackDayByDayIsWhatTheRuleFindsInAll(@ForAll long seed) {
    Problem problem = RandomEvents.problem(seed);
    Random random = new Random(seed);
    Plan plan = Recount.plan(problem, RandomEvents.plan(problem, random));
    DaySet some = DaySet.of(problem.days(), day -> random.nextBoolean());
    DaySet others = DaySet.of(problem.days(), day -> !some.contains(day));

    LoadTable loads = LoadTable.of(problem, plan);

    long hundredths = 0;
    for (Sector sector : problem.sectors()) {
      hundredths += LongStream.of(loads.lacking(sector, some)).sum();
      hundredths += LongStream.of(loads.lacking(sector, others)).sum();
    }
    assertThat(BigDecimal.valueOf(hundredths, 2))
        .isEqualByComparingTo(
            Objects.requireNonNull(Recount.amounts(problem, plan).get(RuleId.RESERVE)));
  }
}
