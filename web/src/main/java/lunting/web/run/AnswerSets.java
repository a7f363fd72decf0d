package lunting.web.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lunting.solver.answer.AnswerKind;
import lunting.web.store.Asked;
import org.jspecify.annotations.Nullable;

/**
 * Answers to choose from: one run for each kind of answer, all of them kept.
 *
 * <p>Threads: any.
 */
public final class AnswerSets {
  private final SolveRuns runs;

  /** Sets whose runs are among these runs. */
  public AnswerSets(SolveRuns runs) {
    this.runs = runs;
  }

  /**
   * Starts one run for each kind of answer.
   *
   * @param asked a request that came before is answered with the set of then; null: it has no key
   * @return null where not all of the runs find a place, or the server stops
   */
  public @Nullable AnswerSet submit(RunOrder order, @Nullable Asked asked) {
    List<RunOrder> orders = new ArrayList<>();
    for (AnswerKind kind : AnswerKind.values()) {
      orders.add(order.answering(kind));
    }
    String set = runs.submitAll(orders, asked);
    return set == null ? null : find(set);
  }

  /** Whether no set is taken any more, since the server stops. */
  public boolean closing() {
    return runs.closing();
  }

  /** The set with this id; null where there never was one. */
  public @Nullable AnswerSet find(String id) {
    Instant created = runs.findAnswers(id);
    if (created == null) {
      return null;
    }
    List<AnswerSet.Answer> answers = new ArrayList<>();
    for (SolveRun run : runs.ofAnswers(id)) {
      AnswerKind kind = run.headings().answer();
      if (kind != null) {
        answers.add(new AnswerSet.Answer(kind, run));
      }
    }
    return new AnswerSet(id, created, answers);
  }
}
