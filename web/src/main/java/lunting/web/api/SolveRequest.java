package lunting.web.api;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import lunting.data.registry.Registry;
import lunting.data.text.Text;
import lunting.solver.Budget;
import lunting.solver.problem.Baseline;
import lunting.web.run.RunOrder;
import lunting.web.run.SolveRuns;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The {@code config} of a solve request.
 *
 * @param name null: the registry's own
 * @param spentLimit the longest the run may take
 * @param stepLimit the most steps it may take; null: no limit
 */
record SolveRequest(
    @Nullable String name, Duration spentLimit, @Nullable Long stepLimit, long seed) {
  private static final Duration MIN_SPENT = Duration.ofSeconds(1);
  private static final int MAX_NAME = 200;

  /** The form of {@code config}; every part may be missing. */
  record Config(@Nullable Run run) {}

  record Run(@Nullable String name, @Nullable Long seed, @Nullable Termination termination) {}

  record Termination(@Nullable String spentLimit, @Nullable Long stepCountLimit) {}

  /** Reads it; missing: 30 s, seed 0. */
  static SolveRequest of(byte @Nullable [] config) {
    Run run = config == null ? null : parse(config).run();
    if (run == null) {
      return new SolveRequest(null, Budget.DEFAULT_TIME, null, 0);
    }
    Termination termination = run.termination();
    Long steps = termination == null ? null : termination.stepCountLimit();
    if (steps != null && steps < 1) {
      throw Refusal.badRequest(
          "stepCountLimit（" + steps + "）应不小于 1。",
          "The stepCountLimit (" + steps + ") must be at least 1.");
    }
    String spent = termination == null ? null : termination.spentLimit();
    return new SolveRequest(
        name(run.name()), spentLimit(spent, steps), steps, run.seed() == null ? 0 : run.seed());
  }

  /** What a run is asked to do. */
  RunOrder order(Situation situation, boolean improve) {
    Registry registry = situation.registry().value();
    Text title = registry.title();
    String ownName = title == null ? registry.id() : title.zh();
    Baseline baseline = situation.baseline();
    return new RunOrder(
        name == null ? ownName : name,
        situation.policy().value(),
        registry,
        situation.events().value(),
        baseline == null ? null : new RunOrder.Resolve(baseline, situation.version(), improve),
        situation.digests(),
        situation.warnings(),
        spentLimit,
        stepLimit,
        seed);
  }

  private static Config parse(byte[] config) {
    try {
      Config parsed = Json.mapper().readValue(config, Config.class);
      return parsed == null ? new Config(null) : parsed;
    } catch (JacksonException e) {
      throw Refusal.badRequest(
          "config 不合要求：" + e.getOriginalMessage(),
          "The config is not understood: " + e.getOriginalMessage());
    }
  }

  private static @Nullable String name(@Nullable String name) {
    if (name != null && name.length() > MAX_NAME) {
      throw Refusal.badRequest(
          "名称不得超过 " + MAX_NAME + " 个字符。",
          "The name must not have more than " + MAX_NAME + " characters.");
    }
    return name == null || name.isBlank() ? null : name.strip();
  }

  private static Duration spentLimit(@Nullable String written, @Nullable Long steps) {
    if (written == null) {
      return steps == null ? Budget.DEFAULT_TIME : SolveRuns.MAX_SPENT;
    }
    try {
      Duration limit = Duration.parse(written);
      if (limit.compareTo(MIN_SPENT) >= 0 && limit.compareTo(SolveRuns.MAX_SPENT) <= 0) {
        return limit;
      }
    } catch (DateTimeParseException e) {
      throw spentLimitRefusal(written);
    }
    throw spentLimitRefusal(written);
  }

  private static Refusal spentLimitRefusal(String written) {
    return Refusal.badRequest(
        "spentLimit（" + written + "）应在 PT1S 与 PT1H 之间，例如 PT30S。",
        "The spentLimit (" + written + ") must be between PT1S and PT1H, such as PT30S.");
  }
}
