package lunting.web.api.ask;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import lunting.data.registry.Registry;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.solver.Budget;
import lunting.solver.answer.AnswerKind;
import lunting.solver.problem.Baseline;
import lunting.web.api.http.Json;
import lunting.web.api.http.Members;
import lunting.web.api.http.Refusal;
import lunting.web.audit.Actor;
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
 * @param answer what a change of a published plan puts first; null: what the policy's weights say
 */
public record SolveRequest(
    @Nullable String name,
    Duration spentLimit,
    @Nullable Long stepLimit,
    long seed,
    @Nullable AnswerKind answer) {
  private static final Duration MIN_SPENT = Duration.ofSeconds(1);
  private static final Duration ANSWER_SPENT = Duration.ofSeconds(5);
  private static final int MAX_NAME = 200;

  /** The form of {@code config}; every part may be missing. */
  record Config(@Nullable Run run, @Nullable AnswerKind answer) {}

  record Run(@Nullable String name, @Nullable Long seed, @Nullable Termination termination) {}

  record Termination(@Nullable String spentLimit, @Nullable Long stepCountLimit) {}

  /** Reads a {@code config}; where it is missing a run takes 30 s with seed 0. */
  public static SolveRequest of(byte @Nullable [] config) {
    return of(config, Budget.DEFAULT_TIME);
  }

  /**
   * Reads the {@code config} of a request for answers; where it is missing each answer takes 5 s.
   * It must not say which answer, as all are found.
   */
  public static SolveRequest ofAnswers(byte @Nullable [] config) {
    SolveRequest request = of(config, ANSWER_SPENT);
    if (request.answer != null) {
      throw Refusal.badRequest(
          Sentence.of(
              "此处一次求出全部答案，请去掉 answer。", "All answers are found here. Maybe leave answer out."));
    }
    return request;
  }

  private static SolveRequest of(byte @Nullable [] given, Duration otherwise) {
    Config config = given == null ? new Config(null, null) : parse(given);
    Run run = config.run() == null ? new Run(null, null, null) : config.run();
    Termination termination =
        run.termination() == null ? new Termination(null, null) : run.termination();
    Long steps = termination.stepCountLimit();
    if (steps != null && steps < 1) {
      throw Refusal.badRequest(
          Sentence.of(
                  "stepCountLimit（{steps}）应不小于 1。",
                  "The stepCountLimit ({steps}) must be at least 1.")
              .with("steps", steps));
    }
    return new SolveRequest(
        name(run.name()),
        spentLimit(termination.spentLimit(), steps, otherwise),
        steps,
        run.seed() == null ? 0 : run.seed(),
        config.answer());
  }

  /** What a run is asked to do. */
  public RunOrder order(Situation situation, boolean improve, Actor author) {
    Registry registry = situation.registry().value();
    Text title = registry.title();
    String ownName = title == null ? registry.id() : title.zh();
    Baseline baseline = situation.baseline();
    if (baseline == null && answer != null) {
      throw Refusal.badRequest(
          Sentence.of("answer 须与 baseline 一起使用。", "The answer needs a baseline."));
    }
    return new RunOrder(
        name == null ? ownName : name,
        author,
        situation.policy().value(),
        registry,
        situation.events().value(),
        baseline == null
            ? null
            : new RunOrder.Resolve(baseline, situation.version(), improve, answer, null),
        situation.digests(),
        situation.warnings(),
        spentLimit,
        stepLimit,
        seed,
        null);
  }

  private static Config parse(byte[] config) {
    try {
      Config parsed = Json.mapper().readValue(config, Config.class);
      return parsed == null ? new Config(null, null) : parsed;
    } catch (JacksonException e) {
      throw Members.notUnderstood("config", e);
    }
  }

  private static @Nullable String name(@Nullable String name) {
    if (name != null && name.length() > MAX_NAME) {
      throw Refusal.badRequest(
          Sentence.of("名称不得超过 {limit} 个字符。", "The name must not have more than {limit} characters.")
              .with("limit", MAX_NAME));
    }
    return name == null || name.isBlank() ? null : name.strip();
  }

  private static Duration spentLimit(
      @Nullable String written, @Nullable Long steps, Duration otherwise) {
    if (written == null) {
      return steps == null ? otherwise : SolveRuns.MAX_SPENT;
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
        Sentence.of(
                "spentLimit（{written}）应在 PT1S 与 PT1H 之间，例如 PT30S。",
                "The spentLimit ({written}) must be between PT1S and PT1H, such as PT30S.")
            .with("written", written));
  }
}
