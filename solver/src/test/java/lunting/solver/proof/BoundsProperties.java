package lunting.solver.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lunting.solver.RandomEvents;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class BoundsProperties {
  @Property(tries = 300)
  void boundsAboutAPlantAreThoseOfTheWholeList(@ForAll long seed) {
    Problem problem = RandomEvents.problem(seed);
    Bounds all = Bounds.of(problem);

    for (PlantDuty plant : problem.plants()) {
      Bounds some = Bounds.about(problem, List.of(plant));

      for (LineDuty line : plant.lines()) {
        for (int day = 0; day < problem.days(); day++) {
          assertThat(some.most(line, day)).isEqualTo(all.most(line, day));
          assertThat(some.least(line, day)).isEqualTo(all.least(line, day));
        }
        assertThat(some.mostPercentDays(line)).isEqualTo(all.mostPercentDays(line));
      }
    }
  }
}
