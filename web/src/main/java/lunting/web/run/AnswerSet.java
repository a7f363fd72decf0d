package lunting.web.run;

import java.time.Instant;
import java.util.List;
import lunting.solver.answer.AnswerKind;

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
}
