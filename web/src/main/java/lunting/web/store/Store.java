package lunting.web.store;

import java.time.Clock;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.web.audit.AuditLog;
import lunting.web.database.Database;
import lunting.web.database.StoreAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All that a server keeps, in one database. */
public record Store(
    Database database,
    AuditLog audit,
    Ids ids,
    Clock clock,
    Documents documents,
    Uploads<Policy> policies,
    Uploads<Registry> registries,
    PlanVersions versions,
    Idempotency idempotency)
    implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Store.class);

  /**
   * Opens the store at an address.
   *
   * <p>Fails: {@link lunting.web.database.StoreUnusable}.
   */
  public static Store open(StoreAddress address, Clock clock) {
    Store store = at(address, clock);
    store.open();
    return store;
  }

  /** The store at an address; nothing can be asked of it until it is opened. */
  public static Store at(StoreAddress address, Clock clock) {
    Database database = Database.at(address);
    AuditLog audit = new AuditLog(database, clock);
    Ids ids = Ids.startingAt(clock.instant());
    Documents documents = new Documents(database);
    return new Store(
        database,
        audit,
        ids,
        clock,
        documents,
        Uploads.ofPolicies(database, documents, audit, ids, clock),
        Uploads.ofRegistries(database, documents, audit, ids, clock),
        new PlanVersions(database, documents, audit, ids, clock),
        new Idempotency(database));
  }

  /**
   * Opens it. Once.
   *
   * <p>Fails: {@link lunting.web.database.StoreUnusable}.
   */
  public void open() {
    database.open();
  }

  /** Whether its database answers and no other server uses it. */
  public boolean answers() {
    try {
      return database.read(handle -> handle.createQuery("SELECT 1").mapTo(Integer.class).one()) == 1
          && database.isSole();
    } catch (RuntimeException e) {
      LOG.warn("The store does not answer.", e);
      return false;
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
