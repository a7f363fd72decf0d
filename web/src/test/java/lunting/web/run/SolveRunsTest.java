package lunting.web.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import lunting.data.event.Events;
import lunting.data.plan.Plan;
import lunting.data.report.Verdict;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.solver.Budget;
import lunting.solver.Cores;
import lunting.solver.Planner;
import lunting.solver.Progress;
import lunting.solver.answer.AnswerKind;
import lunting.solver.problem.Baseline;
import lunting.web.audit.Actor;
import lunting.web.audit.AuditEntry;
import lunting.web.database.Databases;
import lunting.web.database.Slice;
import lunting.web.database.StoreAddress;
import lunting.web.store.Asked;
import lunting.web.store.KeyReused;
import lunting.web.store.PlanVersion;
import lunting.web.store.Store;
import lunting.web.store.WrittenInputs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs are kept with what they were asked and what came of them, whatever ends the server. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class SolveRunsTest {
  private static final Sample SAMPLE =
      Objects.requireNonNull(Samples.find("zhengzhou-carbon-2021", 0));
  private static final Actor AUTHOR = new Actor("张三");
  private static final Cores CORES = Cores.of(1);

  @ParameterizedTest
  @EnumSource
  void aRunIsTheSameAfterARestart(Databases.Kind kind) throws InterruptedException {
    StoreAddress address = Databases.empty(kind);
    SolveRun before;
    try (Store store = Store.open(address, Clock.systemUTC());
        SolveRuns runs = SolveRuns.open(store, CORES)) {
      before = ended(runs, submit(runs, season(20L), null));
    }

    try (Store store = Store.open(address, Clock.systemUTC());
        SolveRuns runs = SolveRuns.open(store, CORES)) {
      assertThat(runs.find(before.id())).isEqualTo(before);
      assertThat(runs.list(Slice.FROM_NEWEST, 10).items()).containsExactly(before);
      assertThat(before.state().status()).isEqualTo(RunStatus.SOLVING_COMPLETED);
      assertThat(before.state().interrupted()).isFalse();
      assertThat(runs.log(before).after(0, Duration.ZERO).getLast())
          .isInstanceOfSatisfying(
              RunEvent.Ended.class, end -> assertThat(end.state()).isEqualTo(before.state()));
      assertThat(acts(store)).contains("run-submitted");
      assertThat(store.audit().verify().fault()).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatACrashCutOffIsInterruptedWithItsSavedBestPlanAndGoesOnFromThere(Databases.Kind kind)
      throws InterruptedException {
    StoreAddress address = Databases.empty(kind);
    RunOrder order = season(50L);
    Plan best = solved(order);
    SolveRun cut;
    try (Store store = Store.open(address, Clock.systemUTC())) {
      cut = leaveActive(store, order, best);
    }

    try (Store store = Store.open(address, Clock.systemUTC());
        SolveRuns runs = SolveRuns.open(store, CORES)) {
      RunState found = Objects.requireNonNull(runs.find(cut.id())).state();
      PlanVersion version = version(store, found);
      SolveRun further = Objects.requireNonNull(runs.goOn(get(runs, cut.id()), AUTHOR, null));
      SolveRun ended = ended(runs, further);

      assertThat(found.status()).isEqualTo(RunStatus.SOLVING_INCOMPLETE);
      assertThat(found.interrupted()).isTrue();
      assertThat(store.versions().plan(version).reductions()).isEqualTo(best.reductions());
      assertThat(version.run()).isEqualTo(cut.id());
      assertThat(version.author()).isEqualTo(AUTHOR);
      assertThat(further.headings().continues()).isEqualTo(cut.id());
      assertThat(further.state().version()).isEqualTo(version.id());
      assertThat(version(store, ended.state()).figures().score())
          .isGreaterThanOrEqualTo(version.figures().score());
      assertThat(acts(store)).contains("run-interrupted", "run-continued");
    }
  }

  @ParameterizedTest
  @EnumSource
  void anotherRestartMakesNoSecondVersionOfAnInterruptedRun(Databases.Kind kind) {
    StoreAddress address = Databases.empty(kind);
    RunOrder order = season(50L);
    List<PlanVersion> once;
    try (Store store = Store.open(address, Clock.systemUTC())) {
      leaveActive(store, order, solved(order));
    }
    try (Store store = Store.open(address, Clock.systemUTC());
        SolveRuns runs = SolveRuns.open(store, CORES)) {
      assertThat(runs.count(RunStatus.SOLVING_ACTIVE)).isZero();
      once = store.versions().list(Slice.FROM_NEWEST, 10).items();
    }

    try (Store store = Store.open(address, Clock.systemUTC());
        SolveRuns runs = SolveRuns.open(store, CORES)) {
      assertThat(store.versions().list(Slice.FROM_NEWEST, 10).items()).isEqualTo(once).hasSize(1);
      assertThat(runs.list(Slice.FROM_NEWEST, 10).items()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStopOfTheServerKeepsTheBestPlansAndSaysInterrupted(Databases.Kind kind)
      throws InterruptedException {
    StoreAddress address = Databases.empty(kind);
    String solving;
    String waiting;
    try (Store store = Store.open(address, Clock.systemUTC())) {
      try (SolveRuns runs = SolveRuns.open(store, CORES)) {
        solving = submit(runs, season(null), null).id();
        awaitPlan(runs, solving);
        waiting = submit(runs, season(null), null).id();
      }
      assertThat(store.versions().list(Slice.FROM_NEWEST, 10).items().getFirst().isFinal())
          .isTrue();
    }

    try (Store store = Store.open(address, Clock.systemUTC());
        SolveRuns runs = SolveRuns.open(store, CORES)) {
      RunState one = get(runs, solving).state();
      RunState other = get(runs, waiting).state();

      assertThat(one.interrupted()).isTrue();
      assertThat(one.status()).isEqualTo(RunStatus.SOLVING_INCOMPLETE);
      assertThat(version(store, one).isFinal()).isTrue();
      assertThat(other.interrupted()).isTrue();
      assertThat(other.version()).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aKeyNamesItsRequestForEverAndNoOther(Databases.Kind kind) throws InterruptedException {
    StoreAddress address = Databases.empty(kind);
    Asked asked = new Asked("POST /solve-runs", "once", "sha256:1");
    String first;
    try (Store store = Store.open(address, Clock.systemUTC());
        SolveRuns runs = SolveRuns.open(store, CORES)) {
      first = ended(runs, submit(runs, season(5L), asked)).id();
    }

    try (Store store = Store.open(address, Clock.systemUTC());
        SolveRuns runs = SolveRuns.open(store, CORES)) {
      assertThat(submit(runs, season(5L), asked).id()).isEqualTo(first);
      Asked other = new Asked(asked.route(), asked.key(), "sha256:2");
      assertThatThrownBy(() -> runs.submit(season(5L), other)).isInstanceOf(KeyReused.class);
      assertThat(store.idempotency().find(new Asked("POST /answers", "once", "sha256:2"))).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void answersAreTheSameSetAfterARestart(Databases.Kind kind) throws InterruptedException {
    StoreAddress address = Databases.empty(kind);
    Asked asked = new Asked("POST /answers", "once", "sha256:1");
    AnswerSet before;
    try (Store store = Store.open(address, Clock.systemUTC());
        SolveRuns runs = SolveRuns.open(store, Cores.of(3))) {
      AnswerSets sets = new AnswerSets(runs);
      String id = Objects.requireNonNull(sets.submit(change(20L), asked)).id();
      for (SolveRun run : runs.ofAnswers(id)) {
        ended(runs, run);
      }
      before = Objects.requireNonNull(sets.find(id));
    }

    try (Store store = Store.open(address, Clock.systemUTC());
        SolveRuns runs = SolveRuns.open(store, CORES)) {
      AnswerSets sets = new AnswerSets(runs);
      assertThat(sets.find(before.id())).isEqualTo(before);
      assertThat(sets.submit(change(20L), asked)).isEqualTo(before);
      assertThat(before.complete()).isTrue();
      assertThat(before.offered(before.answers().getFirst(), store.versions())).isNotNull();
      assertThat(sets.find("answers-other")).isNull();
    }
  }

  @Test
  void whatComesWhileTheServerStopsIsRefusedAndNotKept() {
    try (Store store = Store.open(Databases.empty(), Clock.systemUTC());
        SolveRuns runs = SolveRuns.open(store, CORES)) {
      runs.cutOff();

      assertThat(runs.submit(season(5L), null)).isNull();
      assertThat(new AnswerSets(runs).submit(change(5L), null)).isNull();
      assertThat(runs.closing()).isTrue();
      assertThat(runs.list(Slice.FROM_NEWEST, 10).items()).isEmpty();
    }
  }

  @Test
  void aWarningIsAnsweredWhileASeasonSolvesAndTheSeasonGoesOn() throws InterruptedException {
    try (Store store = Store.open(Databases.empty(), Clock.systemUTC());
        SolveRuns runs = SolveRuns.open(store, Cores.of(1))) {
      String season = submit(runs, season(null), null).id();
      awaitPlan(runs, season);
      SolveRun waiting = submit(runs, season(null), null);
      RunOrder answer = change(20L).answering(AnswerKind.FEWEST_PLANTS);

      SolveRun answered = submit(runs, answer, null);
      int before = runs.waitingBefore(answered);
      RunState state = ended(runs, answered).state();

      assertThat(before).isZero();
      assertThat(state.status()).isEqualTo(RunStatus.SOLVING_COMPLETED);
      assertThat(get(runs, season).state().status()).isEqualTo(RunStatus.SOLVING_ACTIVE);
      assertThat(get(runs, waiting.id()).state().status()).isEqualTo(RunStatus.SOLVING_SCHEDULED);
      awaitProgress(runs, season);
    }
  }

  @Test
  void theBestPlanIsSavedWhileItImproves() throws InterruptedException {
    try (Store store = Store.open(Databases.empty(), Clock.systemUTC());
        SolveRuns runs = SolveRuns.open(store, Cores.of(1))) {
      SavedRun saved = awaitSaved(store, runs);

      runs.stop(saved.id(), AUTHOR);
      ended(runs, get(runs, saved.id()));

      assertThat(new KeptRuns(store).findBest(saved.id(), saved.order().madeFrom())).isNull();
      assertThat(store.versions().list(Slice.FROM_NEWEST, 10).items()).hasSize(2);
      assertThat(acts(store)).contains("run-stopped");
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatFailsInTheEndKeepsTheBestPlanThatWasSaved(Databases.Kind kind)
      throws InterruptedException {
    try (Store store = Store.open(Databases.empty(kind), Clock.systemUTC());
        SolveRuns runs = SolveRuns.open(store, CORES)) {
      SavedRun saved = awaitSaved(store, runs);
      AtomicBoolean failed = new AtomicBoolean();
      store
          .versions()
          .whenKept((handle, version) -> {
            if (failed.compareAndSet(false, true)) {
              throw new IllegalStateException("no space left");
            }
          });

      runs.stop(saved.id(), AUTHOR);
      SolveRun ended = ended(runs, get(runs, saved.id()));

      assertThat(ended.state().status()).isEqualTo(RunStatus.SOLVING_FAILED);
      assertThat(version(store, ended.state()).figures().score())
          .isGreaterThanOrEqualTo(saved.score());
      assertThat(new KeptRuns(store).find(saved.id())).isEqualTo(ended);
      assertThat(new KeptRuns(store).findBest(saved.id(), saved.order().madeFrom())).isNull();
    }
  }

  @Test
  void whatCannotEvenKeepItsSavedPlanHasItAfterTheNextStart() throws InterruptedException {
    StoreAddress address = Databases.empty();
    SavedRun saved;
    try (Store store = Store.open(address, Clock.systemUTC());
        SolveRuns runs = SolveRuns.open(store, CORES)) {
      saved = awaitSaved(store, runs);
      store
          .versions()
          .whenKept((handle, version) -> {
            throw new IllegalStateException("no space left");
          });
      runs.stop(saved.id(), AUTHOR);
      SolveRun ended = ended(runs, get(runs, saved.id()));

      assertThat(ended.state().status()).isEqualTo(RunStatus.SOLVING_FAILED);
      assertThat(version(store, ended.state()).isFinal()).isFalse();
      assertThat(new KeptRuns(store).find(saved.id())).isEqualTo(ended);
    }

    try (Store store = Store.open(address, Clock.systemUTC());
        SolveRuns runs = SolveRuns.open(store, CORES)) {
      RunState found = get(runs, saved.id()).state();

      assertThat(found.status()).isEqualTo(RunStatus.SOLVING_FAILED);
      assertThat(version(store, found).isFinal()).isTrue();
      assertThat(version(store, found).figures().score()).isGreaterThanOrEqualTo(saved.score());
      assertThat(new KeptRuns(store).findBest(saved.id(), saved.order().madeFrom())).isNull();
    }
  }

  /** A run under way of which a better plan than its first was saved. */
  private record SavedRun(String id, RunOrder order, Plan best) {
    Verdict.Totals score() {
      return order.found(id, order.madeFrom().problem(), best, true).figures().score();
    }
  }

  private static SavedRun awaitSaved(Store store, SolveRuns runs) throws InterruptedException {
    // Of the other sample the start plan is the best already.
    RunOrder order = order(Objects.requireNonNull(Samples.find("zhoucun-2020", 0)), null, null);
    KeptRuns kept = new KeptRuns(store);
    String id = submit(runs, order, null).id();
    Plan best = null;
    while (best == null) {
      Thread.sleep(100);
      best = kept.findBest(id, order.madeFrom());
    }
    return new SavedRun(id, order, best);
  }

  private static void awaitProgress(SolveRuns runs, String id) throws InterruptedException {
    Object before = get(runs, id).state().progress();
    while (Objects.equals(before, get(runs, id).state().progress())) {
      Thread.sleep(20);
    }
  }

  /** What a server leaves that is killed while it solves: a run under way, and its saved plan. */
  private static SolveRun leaveActive(Store store, RunOrder order, Plan best) {
    KeptRuns kept = new KeptRuns(store);
    SolveRun run =
        new SolveRun(
            store.ids().next("run"),
            order.author(),
            RunHeadings.of(order),
            null,
            RunState.scheduled(store.clock().instant(), null).active(store.clock().instant()));
    WrittenInputs madeFrom = WrittenInputs.of(order.madeFrom());
    store
        .database()
        .write(handle -> {
          kept.add(handle, run, madeFrom);
          kept.saveBest(handle, run.id(), KeptRuns.written(Plan.of(List.of())));
          kept.saveBest(handle, run.id(), KeptRuns.written(best));
          return null;
        });
    return run;
  }

  private static Plan solved(RunOrder order) {
    return new Planner(order.madeFrom().problem(), Budget.ofSteps(200, 1), Progress.SILENT).solve();
  }

  private static SolveRun submit(SolveRuns runs, RunOrder order, @Nullable Asked asked) {
    return Objects.requireNonNull(runs.submit(order, asked));
  }

  private static SolveRun ended(SolveRuns runs, SolveRun run) throws InterruptedException {
    while (!get(runs, run.id()).state().status().ended()) {
      Thread.sleep(20);
    }
    return get(runs, run.id());
  }

  private static void awaitPlan(SolveRuns runs, String id) throws InterruptedException {
    while (get(runs, id).state().version() == null) {
      Thread.sleep(20);
    }
  }

  private static SolveRun get(SolveRuns runs, String id) {
    return Objects.requireNonNull(runs.find(id));
  }

  private static PlanVersion version(Store store, RunState state) {
    return Objects.requireNonNull(store.versions().find(Objects.requireNonNull(state.version())));
  }

  private static List<String> acts(Store store) {
    return store.audit().newest(20).stream().map(AuditEntry::what).toList();
  }

  private static RunOrder season(@Nullable Long steps) {
    return order(SAMPLE, steps, null);
  }

  private static RunOrder change(@Nullable Long steps) {
    Baseline published = new Baseline(Plan.of(List.of()), LocalDate.parse("2021-12-01"), false);
    return order(SAMPLE, steps, new RunOrder.Resolve(published, null, false, null, null));
  }

  private static RunOrder order(
      Sample sample, @Nullable Long steps, RunOrder.@Nullable Resolve resolve) {
    return new RunOrder(
        "样例",
        AUTHOR,
        sample.policy(),
        sample.registry(),
        Events.NONE,
        resolve,
        Map.of("policy", "sha256:1"),
        List.of(),
        Duration.ofMinutes(20),
        steps,
        3,
        null);
  }
}
