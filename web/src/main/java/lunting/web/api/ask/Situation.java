package lunting.web.api.ask;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.finding.Finding;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.data.text.Sentence;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.Problem;
import lunting.web.api.http.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a request is about: the inputs of a season and, where one is to be changed, the published
 * plan.
 *
 * @param version id of the plan version that is the published plan; null where it is none
 * @param warnings what the readers told
 */
public record Situation(
    Chosen<Policy> policy,
    Chosen<Registry> registry,
    Chosen<Events> events,
    @Nullable Baseline baseline,
    @Nullable String version,
    List<Finding> warnings) {
  /** Copies the list. */
  public Situation {
    warnings = List.copyOf(warnings);
  }

  public Problem problem() {
    return Problem.of(policy.value(), registry.value(), events.value(), baseline);
  }

  /** Name of the input to its digest, for the plan's provenance. */
  Map<String, String> digests() {
    Map<String, String> digests = new LinkedHashMap<>();
    digests.put("policy", policy.digest());
    digests.put("registry", registry.digest());
    if (!events.digest().isEmpty()) {
      digests.put("events", events.digest());
    }
    return digests;
  }

  /** The published plan; a refusal where the request names none. */
  public Baseline published() {
    if (baseline == null) {
      throw Refusal.badRequest(Sentence.of("缺少 baseline。", "The baseline is missing."));
    }
    return baseline;
  }

  /** The latest day on which a planner could first answer one of the events; null: none says. */
  static @Nullable LocalDate naturalAsOf(Events events, Policy policy) {
    LocalDate latest = null;
    for (Event event : events.events()) {
      LocalDate day = event.answerableFrom(policy.timeZone());
      if (day != null && (latest == null || day.isAfter(latest))) {
        latest = day;
      }
    }
    return latest;
  }
}
