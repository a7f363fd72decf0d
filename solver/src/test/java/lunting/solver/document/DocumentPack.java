package lunting.solver.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import lunting.data.document.EventsReader;
import lunting.data.document.PolicyReader;
import lunting.data.document.RegistryReader;
import lunting.data.event.Events;
import lunting.data.finding.Finding;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import lunting.data.plan.Plan;
import lunting.data.policy.Industry;
import lunting.data.policy.Policy;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.solver.Budget;
import lunting.solver.Planner;
import lunting.solver.Progress;
import lunting.solver.problem.Problem;

/**
 * A public document with an invented list of plants, read from its folder as anyone's files are.
 */
record DocumentPack(Policy policy, Registry registry, Events events) {
  private static final long STEPS = 2_000;

  /** The pack of this name, no event being known. */
  static DocumentPack read(String name) {
    Policy policy = clean(PolicyReader.read(file(name, "policy.json")));
    Registry registry = clean(RegistryReader.read(file(name, "registry.json"), policy));
    return new DocumentPack(policy, registry, Events.NONE);
  }

  /** The same pack with the events of its folder, all of them known from the start. */
  static DocumentPack readWithEvents(String name) {
    DocumentPack pack = read(name);
    Events events = clean(EventsReader.read(file(name, "events.json"), pack.policy, pack.registry));
    return new DocumentPack(pack.policy, pack.registry, events);
  }

  /** What the planner makes of it. */
  ReadPlan solve() {
    Problem problem = problem();
    Plan plan = new Planner(problem, Budget.ofSteps(STEPS, 0), Progress.SILENT).solve();
    return new ReadPlan(problem, plan);
  }

  /** A plan of it in which nothing is reduced. */
  ReadPlan fullLoad() {
    return new ReadPlan(problem(), Plan.of(List.of()));
  }

  /** Another pack's plan, judged by this one. */
  ReadPlan judge(ReadPlan other) {
    return new ReadPlan(problem(), other.plan());
  }

  /** The plants of an industry and a grade. */
  List<Plant> plants(String industry, String grade) {
    return registry.plants().stream()
        .filter(plant -> plant.industry().equals(industry) && plant.grade().equals(grade))
        .toList();
  }

  /** The plant with this id. */
  Plant plant(String id) {
    return registry.plants().stream()
        .filter(plant -> plant.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The same document with one season duty for all industries in place of its own. */
  DocumentPack withSeasonDuty(SeasonDuty duty) {
    List<Industry> industries =
        policy.industries().stream()
            .map(industry ->
                new Industry(
                    industry.id(),
                    industry.name(),
                    industry.clause(),
                    duty,
                    industry.reserve(),
                    industry.warning(),
                    industry.source()))
            .toList();
    Policy other =
        new Policy(
            policy.id(),
            policy.title(),
            policy.jurisdiction(),
            policy.issued(),
            policy.timeZone(),
            policy.season(),
            policy.seasonSource(),
            policy.heatingPeriod(),
            policy.readings(),
            policy.clauses(),
            policy.exemptGrades(),
            policy.grades(),
            industries,
            policy.kilns(),
            policy.risk(),
            policy.weights(),
            policy.publication(),
            policy.source());
    return new DocumentPack(other, registry, events);
  }

  private Problem problem() {
    return Problem.of(policy, registry, events);
  }

  /** What was read; a pack of which a reader has anything to say is no pack. */
  private static <T> T clean(Parsed<T> parsed) {
    List<Finding> findings = parsed.findings();
    if (!findings.isEmpty()) {
      throw new IllegalStateException("The pack must be read without a finding: " + findings);
    }
    return parsed.get();
  }

  /** A file of a pack, named by both. */
  static InputFile file(String pack, String file) {
    String path = pack + "/" + file;
    try (InputStream in =
        Objects.requireNonNull(DocumentPack.class.getResourceAsStream(path), path)) {
      return InputFile.of(path, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
