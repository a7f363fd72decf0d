package lunting.web.run;

import java.time.Instant;
import java.util.List;
import lunting.data.policy.Policy;
import lunting.solver.answer.AnswerKind;
import lunting.web.store.OpenPlan;
import lunting.web.store.PlanVersion;
import lunting.web.store.PlanVersions;
import org.jspecify.annotations.Nullable;

/**
 * The answers to choose from in one situation, each found by a run of its own.
 *
 * @param answers in the order in which they are offered
 */
public record AnswerSet(String id, Instant created, List<Answer> answers) {
  /** Copies the list. */
  public AnswerSet {
    answers = List.copyOf(answers);
  }

  /** One answer and the run that finds it. */
  public record Answer(AnswerKind kind, SolveRun run) {}

  /** Whether every run has ended. */
  public boolean complete() {
    return answers.stream().allMatch(answer -> answer.run().state().status().ended());
  }

  /**
   * The plan that an answer offers; null before its run has one. Once every run has ended, another
   * run's plan takes its place where that serves its aim better.
   */
  public @Nullable OpenPlan offered(Answer answer, PlanVersions versions) {
    OpenPlan offered = found(answer, versions);
    Policy policy = answer.run().order().policy();
    for (Answer each : complete() ? answers : List.<Answer>of()) {
      OpenPlan other = found(each, versions);
      if (offered != null
          && other != null
          && answer.kind().prefers(policy, other.verdict(), offered.verdict())) {
        offered = other;
      }
    }
    return offered;
  }

  private static @Nullable OpenPlan found(Answer answer, PlanVersions versions) {
    PlanVersion version = answer.run().state().version();
    return version == null ? null : versions.open(version);
  }
}
