package lunting.solver.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import lunting.data.policy.KilnLimits;
import lunting.data.policy.RuleId;
import lunting.data.policy.Weights;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.registry.Service;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import lunting.solver.answer.SearchedWeights;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures that are sound each by itself, and how many of them can be counted together. */
final class MagnitudeTest {
  private static final String RUNS = "....................";
  private static final long LARGEST = 1_000_000_000_000_000L;

  @Test
  void everySampleCanBeCounted() {
    for (String name : Samples.names()) {
      Sample sample = Objects.requireNonNull(Samples.find(name, 0));

      assertThat(
              Magnitude.find(
                  sample.policy(), sample.registry(), SearchedWeights.of(sample.policy())))
          .as(name)
          .isNull();
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
  void daysCarriedIntoTheSeasonAreCountedOnTopOfIt() {
    Problem plain = Sketch.rotating(5_000).plant("P1", lines(10)).problem();
    Problem indebted =
        Sketch.rotating(5_000)
            .terms("P1", terms -> terms.carriedTenths(-10_000))
            .plant("P1", lines(10))
            .problem();

    assertThat(excess(plain, Lines.capacity(LARGEST), false)).isNull();
    assertThat(excess(indebted, Lines.capacity(LARGEST), false)).isNotNull();
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

  @ParameterizedTest
  @MethodSource("lunting.data.policy.RuleId#soft")
  void aWeightThatIsTooLargeForASearchIsNamed(RuleId rule) {
    Weights weights = Weights.DEFAULTS.with(rule, 1_000_000_000);

    Magnitude.Excess excess = Objects.requireNonNull(excess(town(weights), true), rule.key());

    assertThat(excess.inPolicy()).isTrue();
    assertThat(excess.place()).isEqualTo("/weights/" + rule.weightKey());
    assertThat(excess.message().zh()).contains("权重 " + rule.weightKey() + "（1000000000）");
    assertThat(excess.message().english())
        .contains("The weight " + rule.weightKey() + " (1000000000)");
    assertThat(excess(town(Weights.DEFAULTS), true)).isNull();
  }

  @Test
  void aCheckCountsMoreCoarselyAndRefusesByNameToo() {
    Weights dearStops = Weights.DEFAULTS.with(RuleId.RESTARTS, 1_000_000_000);
    Sketch slow =
        Sketch.rotating(5_000)
            .weights(dearStops)
            .kiln(new KilnLimits(1_000_000, 0, 0, 0, 9, 0, true, 0, null, null))
            .plant("P1", lines(1_000));

    Magnitude.Excess excess = Objects.requireNonNull(excess(slow.problem(), false));

    assertThat(excess(town(dearStops), false)).isNull();
    assertThat(excess.place()).isEqualTo("/weights/restart");
  }

  @Test
  void whatAnAnswerWeighsTenTimesIsCountedTenTimes() {
    Weights weights = Weights.DEFAULTS.with(RuleId.UNFAIRNESS, 9_999);
    Problem drawn =
        Sketch.rotating(5_000).weights(weights).days(1_000).plant("P1", lines(5)).problem();

    Magnitude.Excess own = Magnitude.find(drawn.policy(), drawn.registry(), List.of(weights));
    Magnitude.Excess answers = Objects.requireNonNull(excess(drawn, true));

    assertThat(own).isNull();
    assertThat(answers.place()).isEqualTo("/weights/unfairness");
    assertThat(answers.message().zh()).contains("unfairness（9999，应对预警的方案按 99990 计）");
    assertThat(answers.message().english())
        .contains("unfairness (9999, which an answer to a warning takes as 99990)");
  }

  /** A hundred plants of which every SOFT rule has something to count. */
  private static Problem town(Weights weights) {
    Sketch town = Sketch.rotating(5_000).weights(weights).inspectionsPerDay(1).avoiding(3, 5);
    for (int i = 1; i <= 100; i++) {
      town.line("K" + i, Lines.dust(i % 2)).plant("P" + i, "K" + i + " " + RUNS);
    }
    return town.problem();
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
            .map(plant -> plant.withLines(plant.lines().stream().map(touch).toList()))
            .toList();
    Registry touched = new Registry(list.id(), list.title(), list.towns(), plants, list.services());
    return Magnitude.find(
        drawn.policy(), touched, searched ? SearchedWeights.of(drawn.policy()) : List.of());
  }

  private static Magnitude.@Nullable Excess excess(Problem drawn, boolean searched) {
    return excess(drawn, UnaryOperator.identity(), searched);
  }
}
