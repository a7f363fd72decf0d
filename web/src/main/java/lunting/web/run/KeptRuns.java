package lunting.web.run;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import lunting.data.document.PlanReader;
import lunting.data.finding.InputFile;
import lunting.data.json.JsonWriting;
import lunting.data.plan.Plan;
import lunting.web.audit.Actor;
import lunting.web.database.Counters;
import lunting.web.database.Database;
import lunting.web.database.Micros;
import lunting.web.database.Slice;
import lunting.web.store.Documents;
import lunting.web.store.InputDocuments;
import lunting.web.store.Made;
import lunting.web.store.NewPlan;
import lunting.web.store.PlanInputs;
import lunting.web.store.Store;
import lunting.web.store.WrittenInputs;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The runs in the database: each with its order, its newest state and, while it searches, the best
 * plan that was saved.
 *
 * <p>Threads: any.
 */
final class KeptRuns {
  private final Database database;
  private final Documents documents;
  private final InputDocuments inputs;

  KeptRuns(Store store) {
    database = store.database();
    documents = store.documents();
    inputs = new InputDocuments(documents);
  }

  /** Keeps a new run within a transaction. */
  void add(Handle handle, SolveRun run, WrittenInputs madeFrom) {
    RunRows.insert(handle, Counters.next(handle, "run"), run, madeFrom.keep(handle, documents));
  }

  /** Keeps a set of answers, before its runs, within a transaction. */
  void addAnswers(Handle handle, String id, Actor author, Instant now) {
    handle
        .createUpdate("INSERT INTO answer_set (id, created, actor) VALUES (:id, :created, :actor)")
        .bind("id", id)
        .bind("created", Micros.of(now))
        .bind("actor", author.name())
        .execute();
  }

  /** When a set of answers was asked for; null where there never was one. */
  @Nullable Instant findAnswers(String id) {
    return database.read(handle ->
        handle
            .createQuery("SELECT created FROM answer_set WHERE id = :id")
            .bind("id", id)
            .map((row, context) -> Micros.toInstant(row.getLong("created")))
            .findOne()
            .orElse(null));
  }

  /** Keeps a run's new state within a transaction. */
  void update(Handle handle, String id, RunState state) {
    RunRows.update(handle, id, state);
  }

  /** Drops the best plan that was saved of a run, within the transaction that keeps a version. */
  void dropBest(Handle handle, String id) {
    handle.createUpdate("DELETE FROM best_plan WHERE run = :run").bind("run", id).execute();
  }

  /**
   * Keeps a run's best plan so far within a transaction, in place of the one before.
   *
   * @param plan as {@link #written}
   */
  void saveBest(Handle handle, String id, String plan) {
    handle
        .createUpdate(
            """
            INSERT INTO best_plan (run, plan) VALUES (:run, :plan)
            ON CONFLICT (run) DO UPDATE SET plan = excluded.plan\
            """)
        .bind("run", id)
        .bind("plan", plan)
        .execute();
  }

  /** How a best plan is saved: it takes time, so it is done before the transaction. */
  static String written(Plan plan) {
    return new String(JsonWriting.plan(plan), StandardCharsets.UTF_8);
  }

  /** The best plan that was saved of a run; null: none. */
  @Nullable Plan findBest(String id, PlanInputs madeFrom) {
    String written =
        database.read(handle ->
            handle
                .createQuery("SELECT plan FROM best_plan WHERE run = :run")
                .bind("run", id)
                .mapTo(String.class)
                .findOne()
                .orElse(null));
    return written == null
        ? null
        : PlanReader.baseline(
                InputFile.of(id, written.getBytes(StandardCharsets.UTF_8)),
                madeFrom.policy(),
                madeFrom.registry())
            .get();
  }

  /** The same as what it becomes where the run finds no better one; null: none was saved. */
  @Nullable NewPlan findBest(String id, RunOrder order) {
    Plan plan = findBest(id, order.madeFrom());
    return plan == null ? null : order.found(id, order.madeFrom().problem(), plan, true);
  }

  /** What a run's plans are made from. */
  PlanInputs inputs(String id) {
    Made made =
        database.read(handle ->
            handle
                .createQuery("SELECT " + RunRows.MADE + " FROM solve_run WHERE id = :id")
                .bind("id", id)
                .map(RunRows::made)
                .one());
    return inputs.inputs(made);
  }

  /** The run with this id; null where there never was one. */
  @Nullable SolveRun find(String id) {
    return database.read(handle ->
        handle
            .createQuery("SELECT " + RunRows.COLUMNS + " FROM solve_run WHERE id = :id")
            .bind("id", id)
            .map(RunRows::run)
            .findOne()
            .orElse(null));
  }

  /** Runs newest first, those before a number. */
  Slice<SolveRun> list(long before, int limit) {
    return database.read(handle ->
        Slice.read(
            handle.createQuery(
                "SELECT number, "
                    + RunRows.COLUMNS
                    + """
                     FROM solve_run WHERE number < :before ORDER BY number DESC LIMIT :limit\
                    """),
            before,
            limit,
            RunRows::run));
  }

  /** The runs of a set of answers, in the order of the answers. */
  List<SolveRun> ofAnswers(String answers) {
    return database.read(handle ->
        handle
            .createQuery(
                "SELECT "
                    + RunRows.COLUMNS
                    + " FROM solve_run WHERE answers = :answers ORDER BY number")
            .bind("answers", answers)
            .map(RunRows::run)
            .list());
  }

  /** The runs that have ended without a version of the best plan that was saved, oldest first. */
  List<SolveRun> endedWithoutBest() {
    return database.read(handle ->
        handle
            .createQuery(
                "SELECT "
                    + RunRows.COLUMNS
                    + """
                     FROM solve_run WHERE status NOT IN (:scheduled, :active)
                      AND id IN (SELECT run FROM best_plan) ORDER BY number\
                    """)
            .bind("scheduled", RunStatus.SOLVING_SCHEDULED.name())
            .bind("active", RunStatus.SOLVING_ACTIVE.name())
            .map(RunRows::run)
            .list());
  }

  /** The runs that wait or search, as far as the database knows, oldest first. */
  List<SolveRun> underWay() {
    return database.read(handle ->
        handle
            .createQuery(
                "SELECT "
                    + RunRows.COLUMNS
                    + " FROM solve_run WHERE status IN (:scheduled, :active) ORDER BY number")
            .bind("scheduled", RunStatus.SOLVING_SCHEDULED.name())
            .bind("active", RunStatus.SOLVING_ACTIVE.name())
            .map(RunRows::run)
            .list());
  }
}
