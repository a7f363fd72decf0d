package lunting.web.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lunting.solver.edit.EditedPlan;
import lunting.solver.edit.LineRows;
import lunting.solver.verdict.CountedPlan;
import lunting.web.audit.Act;
import lunting.web.audit.Actor;
import lunting.web.database.Counters;
import lunting.web.store.Asked;
import lunting.web.store.OpenPlan;
import lunting.web.store.PlanVersion;
import lunting.web.store.Store;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The working copies: kept with every step, and open as far as memory allows. Those who change one
 * copy do so one after the other; those who look at it do not wait.
 *
 * <p>Threads: any.
 */
public final class WorkingCopies {
  /** An open copy takes about so many bytes for each line of its list. */
  private static final int BYTES_PER_LINE = 30_000;

  /** This part of the memory may be taken by open copies. */
  private static final int PART_OF_MEMORY = 8;

  /** So many copies are changed at a time; two of them may have to wait for each other. */
  private static final int LOCKS = 32;

  private final Store store;
  private final List<ReentrantLock> locks =
      Stream.generate(ReentrantLock::new).limit(LOCKS).toList();
  private final Cache<String, OpenCopy> open =
      Caffeine.newBuilder()
          .maximumWeight(Runtime.getRuntime().maxMemory() / PART_OF_MEMORY)
          .weigher((String id, OpenCopy copy) -> weight(copy))
          .executor(Runnable::run)
          .build();

  public WorkingCopies(Store store) {
    this.store = store;
  }

  /**
   * Begins to change a version.
   *
   * @param asked a request that came before is answered with the copy of then; null: it has no key
   */
  public synchronized WorkingCopy begin(Actor actor, PlanVersion version, @Nullable Asked asked) {
    String earlier = store.idempotency().find(asked);
    if (earlier != null) {
      return get(earlier);
    }
    return store
        .database()
        .write(handle -> {
          Instant now = now();
          WorkingCopy copy =
              new WorkingCopy(
                  store.ids().next("copy"),
                  now,
                  actor,
                  version.id(),
                  1,
                  now,
                  actor,
                  null,
                  version.figures().score());
          CopyRows.insert(handle, Counters.next(handle, "copy"), copy);
          act(handle, new Act(actor, "copy-begun", copy.id(), Map.of("version", version.id())));
          store.idempotency().keep(handle, asked, copy.id());
          return copy;
        });
  }

  /** The copy with this id; null where there never was one. */
  public @Nullable WorkingCopy find(String id) {
    return store.database().read(handle -> CopyRows.find(handle, id));
  }

  /** All steps of a copy. */
  public Steps steps(WorkingCopy copy) {
    return store.database().read(handle -> CopyRows.steps(handle, copy.id()));
  }

  private WorkingCopy get(String id) {
    WorkingCopy copy = find(id);
    if (copy == null) {
      throw new IllegalArgumentException("There is no working copy (" + id + ").");
    }
    return copy;
  }

  /**
   * The newest copies, newest first.
   *
   * @param version id of the version that they were begun with; null: of any
   */
  public List<WorkingCopy> list(@Nullable String version, int limit) {
    return store
        .database()
        .read(handle ->
            version == null
                ? CopyRows.list(handle, limit)
                : CopyRows.listOf(handle, version, limit));
  }

  /**
   * Opens a copy: at once where that was done lately, else after some work.
   *
   * <p>Fails: {@link IllegalArgumentException} where there is none with this id.
   */
  public OpenCopy open(String id) {
    OpenCopy known = open.getIfPresent(id);
    // Nobody changes a copy while it is read, so its steps and its revision belong together.
    return known == null ? alone(id, () -> open.get(id, this::read)) : known;
  }

  private OpenCopy read(String id) {
    PlanVersion version = Objects.requireNonNull(store.versions().find(get(id).version()));
    OpenPlan base = store.versions().open(version);
    return store.database().read(handle -> read(handle, id, base));
  }

  private static OpenCopy read(Handle handle, String id, OpenPlan base) {
    WorkingCopy copy = Objects.requireNonNull(CopyRows.find(handle, id));
    Steps steps = CopyRows.steps(handle, id);
    Map<String, LineRows> lines = new LinkedHashMap<>();
    for (Step step : steps.inOrder()) {
      if (!step.undone()) {
        lines.putAll(CopyRows.content(handle, id, step.number()).after());
      }
    }
    EditedPlan edited = EditedPlan.of(base.problem(), base.plan()).with(lines);
    return new OpenCopy(copy, steps, base, edited, CountedPlan.of(base.problem(), edited.plan()));
  }

  /** Does something to a copy while nobody else changes it. */
  <T> T alone(String id, Supplier<T> work) {
    ReentrantLock lock = locks.get(Math.floorMod(id.hashCode(), LOCKS));
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  /** Takes a copy as it was just kept. */
  void put(OpenCopy copy) {
    open.put(copy.copy().id(), copy);
  }

  /** Appends an act within the transaction that does it. */
  void act(Handle handle, Act act) {
    store.audit().append(handle, act);
  }

  /** The time as it is kept. */
  Instant now() {
    return store.clock().instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static int weight(OpenCopy copy) {
    long most = Runtime.getRuntime().maxMemory() / PART_OF_MEMORY;
    long bytes = (long) BYTES_PER_LINE * copy.base().problem().lines().size();
    return (int) Math.min(Math.min(bytes, most), Integer.MAX_VALUE);
  }
}
