package lunting.web.run;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.solver.answer.AnswerKind;
import org.jspecify.annotations.Nullable;

/**
 * The answer sets since the server started; the oldest give way.
 *
 * <p>Threads: any.
 */
public final class AnswerSets {
  /** So many are remembered. */
  static final int MAX_SETS = 20;

  private final LinkedHashMap<String, AnswerSet> sets = new LinkedHashMap<>();
  private final Map<String, AnswerSet> byKey = new HashMap<>();
  private final SolveRuns runs;
  private final Clock clock;
  private int lastNumber;

  /** Sets whose runs are among these. */
  public AnswerSets(SolveRuns runs, Clock clock) {
    this.runs = runs;
    this.clock = clock;
  }

  /**
   * Starts one run for each kind of answer.
   *
   * @param key an order with the key of an earlier one is answered with the earlier set; null: none
   * @return null where not all of the runs find a place
   */
  public synchronized @Nullable AnswerSet submit(RunOrder order, @Nullable String key) {
    AnswerSet earlier = key == null ? null : byKey.get(key);
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
    lastNumber++;
    AnswerSet set = new AnswerSet("answers-" + lastNumber, clock.instant(), answers);
    sets.put(set.id(), set);
    if (key != null) {
      byKey.put(key, set);
    }
    if (sets.size() > MAX_SETS) {
      byKey.values().remove(sets.pollFirstEntry().getValue());
    }
    return set;
  }

  /** The set with this id; null where there is none, or no longer. */
  public synchronized @Nullable AnswerSet find(String id) {
    return sets.get(id);
  }
}
