package lunting.solver.drill;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.plan.Plan;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.data.report.DrillReport;
import lunting.data.report.Verdict;
import lunting.solver.Aim;
import lunting.solver.Budget;
import lunting.solver.Cores;
import lunting.solver.Planner;
import lunting.solver.Snapshot;
import lunting.solver.answer.AnswerCount;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import org.jspecify.annotations.Nullable;

/**
 * Replays a calendar of warnings against a plan: each is answered when it is issued, by a re-solve
 * from the plan as the last answer left it. Orders and revocations of the calendar are part of the
 * situation: they hold in every answer, whatever their {@code issued}.
 *
 * <p>Threads: {@link #run} on one thread; {@link #stop}, which is for good, from any.
 */
public final class Replay {
  private final Policy policy;
  private final Registry registry;
  private final Budget perWarning;
  private final Cores cores;
  private volatile boolean stopped;
  private volatile @Nullable Planner running;

  /** A replay that spends a budget on each warning, on these cores. */
  public Replay(Policy policy, Registry registry, Budget perWarning, Cores cores) {
    this.policy = policy;
    this.registry = registry;
    this.perWarning = perWarning;
    this.cores = cores;
  }

  /** A warning with the first day on which it can be answered. */
  private record Issued(Event.Warning warning, LocalDate asOf) {}

  /** Answers the warnings in the order in which they are issued; each answer is told at once. */
  public List<DrillReport.Step> run(
      Plan published, Events calendar, Consumer<DrillReport.Step> told) {
    List<DrillReport.Step> steps = new ArrayList<>();
    List<Event> known = new ArrayList<>(calendar.events());
    known.removeIf(Event.Warning.class::isInstance);
    Plan plan = published;
    for (Issued each : inOrderOfIssue(calendar)) {
      known.add(each.warning());
      Problem problem =
          Problem.of(policy, registry, new Events(known), new Baseline(plan, each.asOf()));
      Stopwatch watch = new Stopwatch();
      Planner planner =
          new Planner(
              problem,
              perWarning,
              watch::look,
              Clock.system(policy.timeZone()),
              Aim.of(policy),
              cores);
      running = planner;
      if (!stopped) {
        plan = planner.solve();
      }
      if (stopped) {
        break;
      }
      DrillReport.Step step = step(each, problem, plan, watch);
      steps.add(step);
      told.accept(step);
    }
    return steps;
  }

  /** Ends the re-solve that is running and the replay with it: its warning is left out. */
  public void stop() {
    stopped = true;
    Planner planner = running;
    if (planner != null) {
      planner.stop();
    }
  }

  /** Whether somebody stopped it. */
  public boolean isStopped() {
    return stopped;
  }

  private List<Issued> inOrderOfIssue(Events calendar) {
    List<Issued> issued = new ArrayList<>();
    for (Event event : calendar.events()) {
      if (event instanceof Event.Warning warning) {
        LocalDate asOf = warning.answerableFrom(policy.timeZone());
        issued.add(new Issued(warning, asOf == null ? warning.from() : asOf));
      }
    }
    issued.sort(
        Comparator.comparing(Issued::asOf)
            .thenComparing(each -> each.warning().from())
            .thenComparing(each -> each.warning().id()));
    return issued;
  }

  private static DrillReport.Step step(Issued each, Problem problem, Plan plan, Stopwatch watch) {
    Verdict verdict = Checker.check(problem, plan);
    return new DrillReport.Step(
        each.warning().id(),
        each.warning().level(),
        each.warning().from(),
        each.warning().to(),
        each.asOf(),
        watch.toLegalPlan,
        Objects.requireNonNull(watch.spent),
        AnswerCount.of(problem, plan, verdict),
        verdict.score());
  }

  /** Notes when the first legal plan stood, and how long it all took. */
  private static final class Stopwatch {
    private @Nullable Duration toLegalPlan;
    private @Nullable Duration spent;

    void look(Snapshot snapshot) {
      spent = snapshot.spent();
      if (toLegalPlan == null && snapshot.score().hard() == 0) {
        toLegalPlan = snapshot.spent();
      }
    }
  }
}
