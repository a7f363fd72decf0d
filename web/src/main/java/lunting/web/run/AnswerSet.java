package lunting.web.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lunting.solver.answer.AnswerCount;
import lunting.solver.answer.AnswerKind;
import lunting.solver.answer.Offer;
import lunting.solver.conflict.Legality;
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
   * The plan that an answer offers; null before its run has one. Once every run has ended, each
   * answer offers the plan that is best in what its name promises, whichever run found it.
   */
  public @Nullable Offer<OpenPlan> offered(Answer answer, PlanVersions versions) {
    OpenPlan own = found(answer, versions);
    if (own == null || !complete()) {
      return own == null ? null : offer(answer.kind(), own);
    }
    List<Offer<OpenPlan>> offers = new ArrayList<>();
    for (Answer each : answers) {
      OpenPlan plan = found(each, versions);
      if (plan != null) {
        offers.add(offer(each.kind(), plan));
      }
    }
    return Offer.best(answer.kind(), own.inputs().policy(), offers);
  }

  /** What the run that found a version knows of it; null before its final plan. */
  public @Nullable Legality legality(PlanVersion version) {
    for (Answer answer : answers) {
      RunState state = answer.run().state();
      if (version.id().equals(state.version())) {
        return state.legality();
      }
    }
    return null;
  }

  private static Offer<OpenPlan> offer(AnswerKind kind, OpenPlan plan) {
    return new Offer<>(
        plan, kind, plan.verdict(), AnswerCount.of(plan.problem(), plan.plan(), plan.verdict()));
  }

  private static @Nullable OpenPlan found(Answer answer, PlanVersions versions) {
    String newest = answer.run().state().version();
    PlanVersion version = newest == null ? null : versions.find(newest);
    return version == null ? null : versions.open(version);
  }
}
