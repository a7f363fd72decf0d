package lunting.web.store;

import java.time.Clock;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.web.audit.AuditLog;
import lunting.web.database.Database;
import lunting.web.database.StoreAddress;

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
  /**
   * Opens the store at an address.
   *
   * <p>Fails: {@link lunting.web.database.StoreUnusable}.
   */
  public static Store open(StoreAddress address, Clock clock) {
    Database database = Database.open(address);
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

  @Override
  public void close() {
    database.close();
  }
}
