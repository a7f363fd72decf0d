package lunting.web.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.BiConsumer;
import lunting.data.json.JsonWriting;
import lunting.data.plan.Plan;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.web.audit.Act;
import lunting.web.audit.Actor;
import lunting.web.audit.AuditLog;
import lunting.web.database.Counters;
import lunting.web.database.Database;
import lunting.web.database.Slice;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The plan versions: kept for ever, and open as far as memory allows.
 *
 * <p>Threads: any.
 */
public final class PlanVersions {
  /** The act that keeps a version. */
  public static final String KEPT = "plan-kept";

  /** So many are known without asking the database; each takes a few kilobytes. */
  private static final int MAX_KNOWN = 2_000;

  private final Database database;
  private final Documents documents;
  private final InputDocuments inputs;
  private final AuditLog audit;
  private final Ids ids;
  private final Clock clock;
  private final OpenPlans open;

  /** What is kept of versions never changes, except for the names that people give them. */
  private final Cache<String, PlanVersion> known =
      Caffeine.newBuilder().maximumSize(MAX_KNOWN).executor(Runnable::run).build();

  private volatile BiConsumer<Handle, PlanVersion> whenKept = (handle, version) -> {};

  public PlanVersions(
      Database database, Documents documents, AuditLog audit, Ids ids, Clock clock) {
    this.database = database;
    this.documents = documents;
    this.inputs = new InputDocuments(documents);
    this.open = new OpenPlans(documents, inputs);
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /** Keeps a plan; it is then there for ever. */
  public PlanVersion add(NewPlan plan) {
    return add(plan, (handle, version) -> {});
  }

  /**
   * Keeps a plan; it is then there for ever.
   *
   * @param together what else changes with it: both are there afterwards, or neither
   */
  public PlanVersion add(NewPlan plan, BiConsumer<Handle, PlanVersion> together) {
    WrittenInputs madeFrom = WrittenInputs.of(plan.inputs());
    byte[] written = JsonWriting.plan(plan.plan());
    byte[] verdict = JsonWriting.verdict(plan.verdict());
    PlanVersion kept =
        database.write(handle -> {
          PlanVersion version =
              new PlanVersion(
                  ids.next("plan"),
                  plan.name(),
                  clock.instant().truncatedTo(ChronoUnit.MICROS),
                  plan.author(),
                  plan.reason(),
                  plan.run(),
                  plan.isFinal(),
                  plan.baseline(),
                  plan.answer(),
                  madeFrom.keep(handle, documents),
                  documents.keep(handle, DocumentKind.PLAN, written),
                  documents.keep(handle, DocumentKind.VERDICT, verdict),
                  Headings.of(plan.inputs(), plan.plan(), plan.outcome()),
                  plan.figures());
          VersionRows.insert(handle, Counters.next(handle, "plan"), version);
          audit.append(handle, new Act(plan.author(), KEPT, version.id(), version.digests()));
          whenKept.accept(handle, version);
          together.accept(handle, version);
          return version;
        });
    OpenPlan opened =
        new OpenPlan(kept, plan.inputs(), plan.plan(), plan.problem(), plan.verdict());
    open.hold(opened, madeFrom.bytes() + written.length);
    return kept;
  }

  /** The version with this id; null where there never was one. */
  @SuppressWarnings("NullAway") // What the cache's function does not find is not kept.
  public @Nullable PlanVersion find(String id) {
    return known.get(id, this::read);
  }

  private @Nullable PlanVersion read(String id) {
    return database.read(handle ->
        handle
            .createQuery("SELECT " + VersionRows.SELECTED + " FROM plan_version WHERE id = :id")
            .bind("id", id)
            .map(VersionRows::version)
            .findOne()
            .orElse(null));
  }

  /** Whether none has been kept yet. */
  public boolean isEmpty() {
    return database.read(handle ->
        handle
            .createQuery("SELECT number FROM plan_version LIMIT 1")
            .mapTo(Long.class)
            .findOne()
            .isEmpty());
  }

  /** Versions newest first, those before a number. */
  public Slice<PlanVersion> list(long before, int limit) {
    return database.read(handle ->
        Slice.read(
            handle.createQuery(
                "SELECT number, "
                    + VersionRows.SELECTED
                    + """
                     FROM plan_version WHERE number < :before
                    ORDER BY number DESC LIMIT :limit\
                    """),
            before,
            limit,
            VersionRows::version));
  }

  /**
   * The versions for a policy and a list, newest first, those before a number.
   *
   * @param policy id of the policy
   * @param registry id of the list
   */
  public Slice<PlanVersion> listFor(String policy, String registry, long before, int limit) {
    return database.read(handle ->
        Slice.read(
            handle
                .createQuery(
                    "SELECT number, "
                        + VersionRows.SELECTED
                        + """
                         FROM plan_version
                        WHERE policy_id = :policy AND registry_id = :registry AND number < :before
                        ORDER BY number DESC LIMIT :limit\
                        """)
                .bind("policy", policy)
                .bind("registry", registry),
            before,
            limit,
            VersionRows::version));
  }

  /** Gives a version another name; nothing else of it changes. */
  public void rename(Actor actor, PlanVersion version, String name) {
    database.write(handle -> {
      handle
          .createUpdate(
              """
              INSERT INTO version_name (version, name) VALUES (:version, :name)
              ON CONFLICT (version) DO UPDATE SET name = excluded.name\
              """)
          .bind("version", version.id())
          .bind("name", name)
          .execute();
      return audit.append(handle, new Act(actor, "plan-named", version.id(), Map.of("name", name)));
    });
    // In step with whoever reads it at this moment, so that the name before does not come back.
    known.asMap().remove(version.id());
  }

  /** Tells this of every version in the transaction that keeps it. */
  public void whenKept(BiConsumer<Handle, PlanVersion> told) {
    whenKept = told;
  }

  /** Keeps what was proved about a version, in place of what was proved before. */
  public void keep(String id, VersionBound bound) {
    database.write(handle ->
        handle
            .createUpdate(
                """
                INSERT INTO version_bound (version, bound, steps, spent)
                VALUES (:version, :bound, :steps, :spent)
                ON CONFLICT (version) DO UPDATE SET
                  bound = excluded.bound, steps = excluded.steps, spent = excluded.spent\
                """)
            .bind("version", id)
            .bind("bound", bound.bound())
            .bind("steps", bound.steps())
            .bind("spent", bound.spent().toMillis())
            .execute());
  }

  /** What was proved about the version with this id; null where nothing was. */
  public @Nullable VersionBound findBound(String id) {
    return database.read(handle ->
        handle
            .createQuery("SELECT bound, steps, spent FROM version_bound WHERE version = :id")
            .bind("id", id)
            .map((row, context) ->
                new VersionBound(
                    row.getLong("bound"),
                    row.getLong("steps"),
                    Duration.ofMillis(row.getLong("spent"))))
            .findOne()
            .orElse(null));
  }

  /** What a version was made from. */
  public PlanInputs inputs(PlanVersion version) {
    OpenPlan opened = open.find(version);
    return opened == null ? inputs.inputs(version.made()) : opened.inputs();
  }

  /** The plan of a version. */
  public Plan plan(PlanVersion version) {
    OpenPlan opened = open.find(version);
    return opened == null ? inputs.plan(version.plan(), version.made()) : opened.plan();
  }

  /** The bytes of a version's plan.json. */
  public byte[] planDocument(PlanVersion version) {
    return documents.content(version.plan());
  }

  /** The bytes of a version's verdict.json, as it was judged when it was made. */
  public byte[] verdictDocument(PlanVersion version) {
    return documents.content(version.verdict());
  }

  /**
   * Opens a version: at once if that was done lately, else after some work. Two who open the same
   * one at the same time wait for one piece of work.
   */
  public OpenPlan open(PlanVersion version) {
    return open.open(version);
  }

  /** The policy with this digest. */
  public Policy policy(String hash) {
    return inputs.policy(hash);
  }

  /** The list with this digest. */
  public Registry registry(String hash) {
    return inputs.registry(hash);
  }
}
