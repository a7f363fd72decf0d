package lunting.web.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.data.report.DrillReport;
import lunting.data.sample.Calendars;
import lunting.solver.Budget;
import lunting.solver.Cores;
import lunting.solver.drill.Replay;
import lunting.solver.drill.UnansweredCalendars;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A drill that waits, goes on or has ended.
 *
 * <p>Threads: any; one of them executes it.
 */
final class LiveDrill {
  private static final Logger LOG = LoggerFactory.getLogger(LiveDrill.class);

  private final String id;
  private final DrillOrder order;
  private final Problem problem;
  private final Replay replay;
  private final List<DrillReport.Step> steps = new ArrayList<>();
  private DrillStatus status = DrillStatus.WAITING;
  private DrillReport.@Nullable Unanswered unanswered;

  LiveDrill(String id, DrillOrder order, Cores cores) {
    this.id = id;
    this.order = order;
    Policy policy = order.plan().inputs().policy();
    Registry registry = order.plan().inputs().registry();
    Baseline plan = new Baseline(order.plan().plan(), policy.season().span().from());
    problem = Problem.of(policy, registry, order.calendar(), plan);
    replay = new Replay(policy, registry, Budget.ofTime(order.perWarning()), cores);
  }

  String id() {
    return id;
  }

  /** The drill as it stands now. */
  synchronized Drill now() {
    return new Drill(id, order.plan(), order.calendar(), problem, status, steps, unanswered);
  }

  /** Ends it; what it has found stands. */
  void stop() {
    replay.stop();
    become(DrillStatus.STOPPED);
  }

  /** Replays the warnings and then counts the calendars that nobody answers. */
  void execute() {
    if (!become(DrillStatus.ACTIVE)) {
      return;
    }
    try {
      replay.run(order.plan().plan(), order.calendar(), this::add);
      if (!replay.isStopped() && order.invented() > 0) {
        add(unanswered());
      }
      become(DrillStatus.COMPLETED);
    } catch (RuntimeException e) {
      LOG.error("The drill {} failed.", id, e);
      become(DrillStatus.FAILED);
    }
  }

  private DrillReport.Unanswered unanswered() {
    Policy policy = order.plan().inputs().policy();
    return UnansweredCalendars.of(
        policy,
        order.plan().inputs().registry(),
        order.plan().plan(),
        LongStream.range(0, order.invented())
            .mapToObj(seed -> Calendars.seeded(policy, seed))
            .toList());
  }

  private synchronized void add(DrillReport.Step step) {
    steps.add(step);
  }

  private synchronized void add(DrillReport.Unanswered counted) {
    unanswered = counted;
  }

  /** Whether it has become that: what has ended stays as it is. */
  private synchronized boolean become(DrillStatus next) {
    if (status.ended()) {
      return false;
    }
    status = next;
    return true;
  }
}
