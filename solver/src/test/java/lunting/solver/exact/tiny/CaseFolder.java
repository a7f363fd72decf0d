package lunting.solver.exact.tiny;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import lunting.data.document.EventsReader;
import lunting.data.document.PlanReader;
import lunting.data.document.PolicyReader;
import lunting.data.document.RegistryReader;
import lunting.data.event.Events;
import lunting.data.finding.InputFile;
import lunting.data.plan.Plan;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.data.report.Verdict;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A case as files: policy.json, registry.json, events.json and baseline.json where there are some,
 * case.json, which says what is known of its best plan, and that plan as optimum.json.
 */
record CaseFolder(Path folder, Problem problem, JsonNode expected, @Nullable Plan plan) {
  private static final JsonMapper JSON = new JsonMapper();

  static CaseFolder read(Path folder) {
    JsonNode expected = JSON.readTree(bytes(folder, "case.json"));
    Policy policy = PolicyReader.read(file(folder, "policy.json")).get();
    Registry registry = RegistryReader.read(file(folder, "registry.json"), policy).get();
    Events events =
        Files.exists(folder.resolve("events.json"))
            ? EventsReader.read(file(folder, "events.json"), policy, registry).get()
            : Events.NONE;
    return new CaseFolder(
        folder,
        Problem.of(policy, registry, events, baseline(folder, policy, registry, expected)),
        expected,
        Files.exists(folder.resolve("optimum.json"))
            ? PlanReader.read(file(folder, "optimum.json"), policy, registry).get()
            : null);
  }

  /** Whether it is proved what its best plan scores, or that no plan is legal. */
  boolean isProved() {
    return status().equals("OPTIMAL") || status().equals("INFEASIBLE");
  }

  private static @Nullable Baseline baseline(
      Path folder, Policy policy, Registry registry, JsonNode expected) {
    if (!Files.exists(folder.resolve("baseline.json"))) {
      return null;
    }
    Plan plan = PlanReader.baseline(file(folder, "baseline.json"), policy, registry).get();
    return new Baseline(plan, LocalDate.parse(expected.get("asOf").asString()));
  }

  private String status() {
    return expected.get("status").asString();
  }

  ExactCase exact() {
    Verdict.Totals best =
        status().equals("INFEASIBLE")
            ? null
            : new Verdict.Totals(0, expected.get("medium").asLong(), expected.get("soft").asLong());
    return new ExactCase(String.valueOf(folder.getFileName()), problem, best, plan);
  }

  private static InputFile file(Path folder, String name) {
    return InputFile.of(name, bytes(folder, name));
  }

  private static byte[] bytes(Path folder, String name) {
    try {
      return Files.readAllBytes(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
