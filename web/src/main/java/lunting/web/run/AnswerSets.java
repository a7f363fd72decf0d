package lunting.web.run;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import lunting.solver.answer.AnswerKind;
import lunting.web.store.Ids;
import lunting.web.store.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * The answer sets since the server started; of too many the one that was left alone for longest
 * gives way.
 *
 * <p>Threads: any.
 */
public final class AnswerSets {
  /** So many are remembered. */
  static final int MAX_SETS = 20;

  private final Shelf<AnswerSet> sets = new Shelf<>(MAX_SETS);
  private final SolveRuns runs;
  private final Ids ids;
  private final Clock clock;

  /** Sets with the next of these ids, whose runs are among these runs. */
  public AnswerSets(SolveRuns runs, Ids ids, Clock clock) {
    this.runs = runs;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Starts one run for each kind of answer.
   *
   * @param key an order with the key of an earlier one is answered with the earlier set; null: none
   * @return null where not all of the runs find a place
   */
  public synchronized @Nullable AnswerSet submit(RunOrder order, @Nullable String key) {
    AnswerSet earlier = key == null ? null : sets.findByKey(key);
    if (earlier != null) {
      return earlier;
    }
    List<RunOrder> orders = new ArrayList<>();
    for (AnswerKind kind : AnswerKind.values()) {
      orders.add(order.answering(kind));
    }
    List<SolveRun> started = runs.submitAll(orders);
    if (started.isEmpty()) {
      return null;
    }
    List<AnswerSet.Answer> answers = new ArrayList<>();
    for (AnswerKind kind : AnswerKind.values()) {
      answers.add(new AnswerSet.Answer(kind, started.get(answers.size())));
    }
    AnswerSet set = new AnswerSet(ids.next("answers"), clock.instant(), answers);
    sets.put(set.id(), set, key);
    return set;
  }

  /** The set with this id; null where there is none, or no longer. */
  public @Nullable AnswerSet find(String id) {
    return sets.find(id);
  }
}
