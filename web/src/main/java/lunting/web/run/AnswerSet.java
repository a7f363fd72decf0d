package lunting.web.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lunting.data.plan.Verdict;
import lunting.solver.answer.AnswerKind;
import org.jspecify.annotations.Nullable;

/**
 * The answers to choose from to one situation, each found by a run of its own.
 *
 * @param answers in the order in which they are offered
 */
public record AnswerSet(String id, Instant created, List<Answer> answers) {
  /** Copies the list. */
  public AnswerSet {
    answers = List.copyOf(answers);
  }

  /** One of them. */
  public record Answer(AnswerKind kind, SolveRun run) {}

  /** Whether every run has ended. */
  public boolean complete() {
    return answers.stream().allMatch(answer -> answer.run().state().status().ended());
  }

  /**
   * The plan that an answer offers; null before there is one. Once every run has ended each kind
   * takes the best of all plans for its own aim, whichever run found it.
   */
  public @Nullable PlanVersion offered(Answer answer) {
    List<PlanVersion> found = new ArrayList<>();
    for (Answer each : answers) {
      PlanVersion version = each.run().state().version();
      if (version != null) {
        found.add(version);
      }
    }
    if (!complete() || found.isEmpty()) {
      return answer.run().state().version();
    }
    List<Verdict> verdicts = found.stream().map(PlanVersion::verdict).toList();
    return found.get(answer.kind().best(answer.run().order().policy(), verdicts));
  }
}
