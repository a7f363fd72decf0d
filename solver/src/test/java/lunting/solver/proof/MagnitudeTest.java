package lunting.solver.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import lunting.data.policy.RuleId;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.registry.Service;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Figures that are sound each by itself, and how many of them can be counted together. */
final class MagnitudeTest {
  private static final String RUNS = "....................";
  private static final long LARGEST = 1_000_000_000_000_000L;

  @Test
  void everySampleCanBeCounted() {
    for (String name : Samples.names()) {
      Sample sample = Objects.requireNonNull(Samples.find(name, 0));

      assertThat(Magnitude.find(sample.policy(), sample.registry(), true)).as(name).isNull();
    }
  }

  @Test
  void oneLineOfTheLargestCapacityIsCountedExactly() {
    Sketch drawn =
        Sketch.rotating(5_000).line("K1", Lines.capacity(LARGEST)).plant("P1", "K1 " + RUNS);

    Magnitude.Excess excess = excess(drawn.problem(), UnaryOperator.identity(), true);

    assertThat(excess).isNull();
    assertThat(drawn.amount(RuleId.SEASON_RATIO)).isEqualTo("10000000000000001");
  }

  @Test
  void manyLinesOfTheLargestCapacityAreMoreThanASearchCanCount() {
    Sketch drawn = Sketch.rotating(5_000).plant("P1", lines(12));

    Magnitude.Excess searched =
        Objects.requireNonNull(excess(drawn.problem(), Lines.capacity(LARGEST), true));
    Magnitude.Excess checked = excess(drawn.problem(), Lines.capacity(LARGEST), false);
    Magnitude.Excess overLong = excess(drawn.days(1_000).problem(), Lines.capacity(LARGEST), false);

    assertThat(searched.inPolicy()).isFalse();
    assertThat(searched.message().zh()).contains("产能");
    assertThat(checked).isNull();
    assertThat(overLong).isNotNull();
  }

  @Test
  void anIdleLineBesideNextToNothingHasNoSizeThatCanBeCounted() {
    Problem drawn = Sketch.rotating(5_000).plant("P1", lines(2)).problem();
    UnaryOperator<Line> uneven =
        line ->
            line.id().equals("K1")
                ? Lines.capacity(1).apply(line)
                : Lines.idle().apply(Lines.capacity(LARGEST).apply(line));

    assertThat(excess(drawn, uneven, false)).isNotNull();
  }

  @Test
  void servicesOfTheLargestDemandOverAThousandDaysCannotBeCounted() {
    Sketch drawn = Sketch.rotating(5_000).days(1_000).plant("P1", lines(1));
    Magnitude.Excess none = excess(drawn.problem(), UnaryOperator.identity(), false);

    for (int i = 0; i < 10; i++) {
      drawn.service("S" + i, 0, 999, LARGEST, new Service.Supplier("K1", 1));
    }

    assertThat(none).isNull();
    assertThat(excess(drawn.problem(), UnaryOperator.identity(), false)).isNotNull();
  }

  private static String lines(int count) {
    List<String> drawn = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      drawn.add("K" + i + " " + RUNS);
    }
    return String.join("\n", drawn);
  }

  private static Magnitude.@Nullable Excess excess(
      Problem drawn, UnaryOperator<Line> touch, boolean searched) {
    Registry list = drawn.registry();
    List<Plant> plants =
        list.plants().stream()
            .map(plant ->
                new Plant(
                    plant.id(),
                    plant.name(),
                    plant.town(),
                    plant.industry(),
                    plant.grade(),
                    plant.ratio(),
                    plant.exempt(),
                    plant.avoid(),
                    plant.contact(),
                    plant.lines().stream().map(touch).toList()))
            .toList();
    Registry touched = new Registry(list.id(), list.title(), list.towns(), plants, list.services());
    return Magnitude.find(drawn.policy(), touched, searched);
  }
}
