package lunting.solver.problem;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import lunting.data.registry.Registry;
import lunting.data.registry.Town;
import lunting.solver.RandomEvents;
import lunting.solver.StreamScores;
import lunting.solver.model.Run;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Parts share no rule: what their plans score adds up, and every duty keeps its figures. */
final class PartsProperties {
  @Property(tries = 600)
  void theScoresOfThePartsAddUpToTheScoreOfTheWhole(@ForAll long seed) {
    Random random = new Random(seed);
    Problem whole = apart(RandomEvents.problem(seed), random);
    Map<LineDuty, List<Run>> plan = RandomEvents.plan(whole, random);

    HardMediumSoftScore sum = HardMediumSoftScore.ZERO;
    for (Problem part : Parts.of(whole, random.nextInt(1, 6))) {
      sum = sum.add(score(part, plan));
    }

    assertThat(sum).isEqualTo(score(whole, plan));
  }

  /** Here groups of plants without lines are put together, which once left a part empty. */
  @Example
  void plantsWithoutLinesLeaveNoPartEmpty() {
    theScoresOfThePartsAddUpToTheScoreOfTheWhole(-3_337_791);
  }

  @Property(tries = 600)
  void aPartIsTheProblemOfItsOwnList(@ForAll long seed) {
    Random random = new Random(seed);
    Problem whole = apart(RandomEvents.problem(seed), random);

    for (Problem part : Parts.of(whole, 100)) {
      List<LineDuty> inWhole = part.lines().stream().map(line -> whole.getLine(line.id())).toList();

      assertThat(part.lines()).extracting(LineDuty::index).isEqualTo(upTo(part.lines().size()));
      assertThat(part.plants()).extracting(PlantDuty::index).isEqualTo(upTo(part.plants().size()));
      assertThat(part.lines())
          .extracting(LineDuty::size)
          .isEqualTo(inWhole.stream().map(LineDuty::size).toList());
      assertThat(part.lines())
          .allSatisfy(line -> assertThat(part.plantOf(line).lines()).contains(line));
      assertThat(part.registry().plants())
          .isEqualTo(part.plants().stream().map(PlantDuty::plant).toList());
    }
  }

  @Property(tries = 200)
  void everyLineIsInOnePart(@ForAll long seed) {
    Random random = new Random(seed);
    Problem whole = apart(RandomEvents.problem(seed), random);

    List<String> ids = new ArrayList<>();
    for (Problem part : Parts.of(whole, random.nextInt(1, 6))) {
      part.lines().forEach(line -> ids.add(line.id()));
    }

    assertThat(ids)
        .containsExactlyInAnyOrderElementsOf(whole.lines().stream().map(LineDuty::id).toList());
  }

  /** The same problem with many towns in groups of their own, so that it mostly falls apart. */
  private static Problem apart(Problem problem, Random random) {
    Registry list = problem.registry();
    List<Town> towns = new ArrayList<>();
    for (Town town : list.towns()) {
      String group = "g" + random.nextInt(3);
      towns.add(new Town(town.id(), town.name(), town.inspectionsPerDay(), group, town.contact()));
    }
    return Problem.of(
        problem.policy(),
        new Registry(list.id(), list.title(), towns, list.plants(), list.services()),
        problem.events(),
        problem.baseline());
  }

  private static HardMediumSoftScore score(Problem problem, Map<LineDuty, List<Run>> plan) {
    Map<String, List<Run>> byId = new LinkedHashMap<>();
    plan.forEach((line, runs) -> byId.put(line.id(), runs));
    Map<LineDuty, List<Run>> own = new LinkedHashMap<>();
    problem.lines().forEach(line -> own.put(line, Objects.requireNonNull(byId.get(line.id()))));
    try (StreamScores streams = StreamScores.inTotal(problem, own)) {
      return streams.total();
    }
  }

  private static List<Integer> upTo(int size) {
    List<Integer> numbers = new ArrayList<>();
    for (int number = 0; number < size; number++) {
      numbers.add(number);
    }
    return numbers;
  }
}
