package lunting.web.ui;

import java.time.Clock;
import lunting.solver.Cores;
import lunting.web.database.Databases;
import lunting.web.database.StoreAddress;
import lunting.web.server.App;
import lunting.web.store.NewPlan;
import lunting.web.store.Store;

/** A real server on a free port with a store of its own, which also takes plans without a run. */
final class Server implements AutoCloseable {
  private static final int CORES = 2;

  private final StoreAddress address = Databases.empty();
  private Store store;
  private App app;

  /** A server that is still to be opened. */
  private Server() {
    store = Store.at(address, Clock.systemUTC());
    app = App.listen("127.0.0.1", 0, store, Cores.of(CORES));
  }

  /** A server that has nothing to show. */
  static Server empty() {
    Server server = new Server();
    server.app.open();
    return server;
  }

  /** A server that begins with the season of the Zhoucun sample and solves it. */
  static Server onSample() {
    Server server = new Server();
    server.app.openOnSample();
    return server;
  }

  int port() {
    return app.port();
  }

  /** Keeps a plan that no run of this server has found; answers with the id of its version. */
  String keep(NewPlan plan) {
    return store.versions().add(plan).id();
  }

  /** Ends and starts another server on the same data and port. */
  void restart() {
    int port = app.port();
    app.close();
    store = Store.at(address, Clock.systemUTC());
    app = App.listen("127.0.0.1", port, store, Cores.of(CORES));
    app.open();
  }

  @Override
  public void close() {
    app.close();
  }
}
