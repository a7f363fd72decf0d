package lunting.solver;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.report.Verdict;
import lunting.solver.model.SearchLog;
import lunting.solver.part.PartSearch;
import lunting.solver.part.PartSolve;
import lunting.solver.part.Timetable;
import lunting.solver.part.Turn;
import lunting.solver.part.Watch;
import lunting.solver.problem.Parts;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Finds a season's rotation plan: a greedy legal start, then simulated annealing until the budget
 * is spent. Where a plan is published already, it starts from that one, takes back what has lost
 * its cause, changes only what may still change, and answers with the published plan itself where
 * that keeps every duty.
 *
 * <p>A list that falls apart into parts without a common rule is solved part by part, on as many
 * cores as there are. One that does not is searched on each core with a seed of its own. With a
 * limit on the steps there is one search a part, so that the answer does not depend on the cores.
 *
 * <p>Threads: {@link #solve} once, on one thread, which works itself and waits for the others;
 * {@link #stop} and {@link #best} from any.
 */
public final class Planner {
  private static final Duration BETWEEN_REPORTS = Duration.ofMillis(250);
  private static final Duration LEAST_FOR_START = Duration.ofSeconds(1);

  /** Each part's solver takes a moment to set up, so of very many parts some are put together. */
  private static final int MOST_PARTS = 128;

  private final Problem problem;
  private final Budget budget;
  private final Progress progress;
  private final Aim aim;
  private final Cores cores;
  private final @Nullable Plan earlier;
  private final long startedNanos = System.nanoTime();
  private final OffsetDateTime started;
  private final Collection<SearchLog> logs = new ConcurrentLinkedQueue<>();
  private final ReentrantLock reporting = new ReentrantLock();
  private volatile boolean stopped;
  private volatile List<PartSolve> parts = List.of();
  private volatile long searchingSinceNanos;
  private volatile long reportedNanos;
  private long reportedMoves;

  /** A planner for a problem, on one core. */
  public Planner(Problem problem, Budget budget, Progress progress) {
    this(
        problem,
        budget,
        progress,
        Clock.system(problem.policy().timeZone()),
        Aim.of(problem.policy()),
        Cores.of(1));
  }

  /**
   * A planner with an aim of its own, whose plan is dated by a given clock.
   *
   * @param cores of these it takes its share
   */
  public Planner(
      Problem problem, Budget budget, Progress progress, Clock clock, Aim aim, Cores cores) {
    this(problem, budget, progress, clock, aim, cores, null);
  }

  /**
   * A planner that goes on from a plan which was found for the same problem before.
   *
   * @param cores of these it takes its share where it is given none
   * @param earlier the plan; null: it starts from the beginning
   */
  public Planner(
      Problem problem,
      Budget budget,
      Progress progress,
      Clock clock,
      Aim aim,
      Cores cores,
      @Nullable Plan earlier) {
    this.problem = problem;
    this.budget = budget;
    this.progress = progress;
    this.aim = aim;
    this.cores = cores;
    this.earlier = earlier;
    this.started = OffsetDateTime.now(clock);
  }

  /**
   * Loads in the background what a solve needs, for a process that is new and has its input to read
   * yet; nothing waits for it.
   */
  public static void prepare() {
    Thread.ofPlatform().daemon().name("prepare-search").start(PartSearch::prepare);
  }

  /**
   * The best plan found within the budget; never worse than the start plan, nor than the published
   * plan under the new input, what has lost its cause left out of that, nor than an earlier one.
   */
  public Plan solve() {
    try (Cores.Share share = cores.take()) {
      return solve(share);
    }
  }

  /** The same on a share of the cores that somebody has taken for it. */
  public Plan solve(Cores.Share share) {
    parts = parts();
    start(share);
    report(Snapshot.Phase.STARTING);
    search(share);
    Plan answer = toPlan(parts.stream().map(PartSolve::answer).toList());
    report(Snapshot.Phase.DONE);
    return answer;
  }

  private List<PartSolve> parts() {
    List<PartSolve> solves = new ArrayList<>();
    int all = Math.max(1, problem.lines().size());
    for (Problem part : Parts.of(problem, MOST_PARTS)) {
      solves.add(new PartSolve(part, aim, steps(part.lines().size(), all), earlier));
    }
    return List.copyOf(solves);
  }

  /** A part's share of the steps. */
  private @Nullable Long steps(int lines, int all) {
    Long steps = budget.steps();
    return steps == null ? null : steps / all * lines + steps % all * lines / all;
  }

  /** Finds every part's start plan, those that take longest first. */
  private void start(Cores.Share share) {
    List<PartSolve> largestFirst =
        parts.stream().sorted(Comparator.comparingInt(PartSolve::lines).reversed()).toList();
    AtomicInteger next = new AtomicInteger();
    onEach(
        Math.clamp(share.cores(), 1, Math.max(1, parts.size())),
        core -> {
          int place = next.getAndIncrement();
          while (place < largestFirst.size()) {
            largestFirst.get(place).start(this::isLateToStart);
            place = next.getAndIncrement();
          }
        });
  }

  /**
   * Most of the time is for the start, if it needs it, and a moment at least: no search makes up
   * for plants that have no place yet. What it has placed by then stands.
   */
  private boolean isLateToStart() {
    Duration time = budget.time();
    if (spent().compareTo(LEAST_FOR_START) < 0) {
      return false;
    }
    return stopped || (time != null && spent().compareTo(time.multipliedBy(7).dividedBy(8)) >= 0);
  }

  private void search(Cores.Share share) {
    List<PartSolve> open = parts.stream().filter(part -> !part.isSettled()).toList();
    int workers = Math.max(1, share.cores());
    long endNanos = endNanos();
    // What has to end does so at once, without waiting for its core.
    BooleanSupplier ends = () -> stopped || isPast(endNanos);
    Timetable timetable = new Timetable(open, workers, endNanos);
    searchingSinceNanos = System.nanoTime();
    onEach(
        workers,
        core -> {
          share.enter(ends);
          try {
            Turn turn = timetable.next(core);
            while (turn != null) {
              run(turn, core, share, timetable, ends);
              if (!ends.getAsBoolean()) {
                timetable.ended(turn);
              }
              turn = timetable.next(core);
            }
          } finally {
            share.leave();
          }
        });
  }

  private static boolean isPast(long endNanos) {
    return endNanos != Turn.NEVER && System.nanoTime() - endNanos >= 0;
  }

  private void run(
      Turn turn, int core, Cores.Share share, Timetable timetable, BooleanSupplier ends) {
    PartSearch search =
        new PartSearch(
            turn,
            new Watch() {
              @Override
              public boolean stops() {
                return stopped;
              }

              @Override
              public void beat() {
                if (share.isCrowded()) {
                  timetable.rest(core);
                  share.rest(ends);
                  timetable.goOn(core, turn);
                }
                if (System.nanoTime() - reportedNanos > BETWEEN_REPORTS.toNanos()) {
                  report(Snapshot.Phase.SEARCHING);
                }
              }

              @Override
              public void mended() {
                // Whoever waits wants to know at once that duties are kept again.
                report(Snapshot.Phase.SEARCHING);
              }
            });
    logs.add(search.log());
    search.run(budget.seed());
  }

  /** When the searches must have ended; {@link Turn#NEVER}: no limit. */
  private long endNanos() {
    Duration time = budget.time();
    if (time == null) {
      return Turn.NEVER;
    }
    // The answer will be written down and counted, too, by code that is warm by then.
    Duration counting =
        parts.stream().map(PartSolve::counting).reduce(Duration.ZERO, Duration::plus);
    return startedNanos + time.minus(counting.dividedBy(2)).toNanos();
  }

  /**
   * Runs a task for each core, the first on this thread, and waits for all. Where one fails the
   * others are stopped, since nobody will get an answer.
   */
  private void onEach(int workers, IntConsumer task) {
    Collection<Throwable> failures = new ConcurrentLinkedQueue<>();
    IntConsumer guarded =
        core -> {
          try {
            task.accept(core);
          } catch (RuntimeException | Error failure) {
            stopped = true;
            failures.add(failure);
          }
        };
    List<Thread> others = new ArrayList<>();
    for (int core = 1; core < workers; core++) {
      int mine = core;
      others.add(
          Thread.ofPlatform()
              .daemon()
              .name(Thread.currentThread().getName() + "-core-" + core)
              .start(() -> guarded.accept(mine)));
    }
    guarded.accept(0);
    others.forEach(Planner::waitFor);
    for (Throwable failure : failures) {
      throw new IllegalStateException("A search has failed.", failure);
    }
  }

  private static void waitFor(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends the search soon; {@link #solve} then answers with the best plan so far. */
  public void stop() {
    stopped = true;
  }

  /** The best plan so far; null before the start plan stands. */
  public @Nullable Plan best() {
    List<PartSolve> now = parts;
    return now.isEmpty() || now.stream().anyMatch(part -> part.best() == null)
        ? null
        : toPlan(now.stream().map(PartSolve::reductions).toList());
  }

  /** Puts the parts' reductions together in the order of the list. */
  private Plan toPlan(List<List<Reduction>> found) {
    PlanBuilder builder = new PlanBuilder(problem, budget, started, steps(), spent());
    if (found.size() == 1) {
      return builder.plan(found.getFirst());
    }
    Map<String, List<Reduction>> byLine = new HashMap<>();
    for (List<Reduction> part : found) {
      part.forEach(row -> byLine.computeIfAbsent(row.line(), id -> new ArrayList<>()).add(row));
    }
    List<Reduction> all = new ArrayList<>();
    problem.lines().forEach(line -> all.addAll(byLine.getOrDefault(line.id(), List.of())));
    return builder.plan(all);
  }

  private void report(Snapshot.Phase phase) {
    // A search does not wait while another one tells.
    if (phase == Snapshot.Phase.SEARCHING && !reporting.tryLock()) {
      return;
    }
    if (phase != Snapshot.Phase.SEARCHING) {
      reporting.lock();
    }
    try {
      progress.report(snapshot(phase));
    } finally {
      reporting.unlock();
    }
  }

  private Snapshot snapshot(Snapshot.Phase phase) {
    long now = System.nanoTime();
    boolean atEnd = phase == Snapshot.Phase.DONE;
    long sinceNanos = atEnd ? searchingSinceNanos : Math.max(searchingSinceNanos, reportedNanos);
    long made = logs.stream().mapToLong(SearchLog::moves).sum();
    long moves = made - (atEnd ? 0 : reportedMoves);
    long movesPerSecond =
        searchingSinceNanos == 0 ? 0 : moves * 1_000_000_000L / Math.max(1, now - sinceNanos);
    reportedNanos = now;
    reportedMoves = made;
    long hard = 0;
    long medium = 0;
    long soft = 0;
    int plantsShort = 0;
    for (PartSolve part : parts) {
      Verdict.Totals standing = part.standing();
      hard += standing.hard();
      medium += standing.medium();
      soft += standing.soft();
      plantsShort += part.plantsShort();
    }
    return new Snapshot(
        phase,
        spent(),
        steps(),
        movesPerSecond,
        plantsShort,
        -medium,
        new Verdict.Totals(hard, medium, soft));
  }

  private long steps() {
    return logs.stream().mapToLong(SearchLog::steps).sum();
  }

  private Duration spent() {
    return Duration.ofNanos(System.nanoTime() - startedNanos);
  }
}
