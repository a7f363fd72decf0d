package lunting.solver.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lunting.data.calendar.Span;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.plan.Reduction;
import lunting.data.registry.Plant;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.solver.problem.Problem;
import org.junit.jupiter.api.Test;

final class CausesTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 12, 10);

  @Test
  void aPlantThatRectifiesAndIsThenFoundConcealedStopsForOneClauseAfterTheOther() {
    Sample sample = Objects.requireNonNull(Samples.find("zhoucun-2020", 0));
    Plant plant = sample.registry().plants().get(2);
    LocalDate found = FIRST_DAY.plusDays(5);
    Events orders =
        new Events(
            List.of(
                new Event.Rectification("R1", null, plant.id(), FIRST_DAY, null, null),
                new Event.Concealed("C1", null, plant.id(), found, null, null)));
    Problem problem = Problem.of(sample.policy(), sample.registry(), orders);
    Span span = new Span(FIRST_DAY, FIRST_DAY.plusDays(9));

    List<Reduction> parts =
        Causes.of(problem, new Reduction(plant.lines().getFirst().id(), span, 0, null, null));

    assertThat(parts)
        .extracting(Reduction::cause)
        .containsExactly(Reduction.Cause.ORDER, Reduction.Cause.ORDER);
    assertThat(parts).extracting(Reduction::clause).containsExactly("3.4b", "3.4a");
    assertThat(parts.getLast().span().from()).isEqualTo(found);
  }
}
