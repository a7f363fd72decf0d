package lunting.web.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lunting.data.event.Events;
import lunting.data.json.JsonWriting;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.data.text.Text;
import lunting.solver.Cores;
import lunting.web.api.Routes;
import lunting.web.api.http.Desks;
import lunting.web.api.http.Doors;
import lunting.web.api.http.PublicUrl;
import lunting.web.api.http.Role;
import lunting.web.audit.Actor;
import lunting.web.metrics.Meters;
import lunting.web.run.RunOrder;
import lunting.web.run.RunStatus;
import lunting.web.run.SolveRuns;
import lunting.web.season.Seasons;
import lunting.web.store.Digests;
import lunting.web.store.Store;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.eclipse.jetty.util.resource.URLResourceFactory;
import org.jspecify.annotations.Nullable;

/**
 * A server with the API and the page; it keeps what it is given in a store.
 *
 * <p>Fails: {@link io.javalin.util.JavalinBindException} if the port is taken.
 */
public final class App implements AutoCloseable {
  /** The sample that is solved at the start, so that the first sight is a real plan. */
  static final String FIRST_SAMPLE = "zhoucun-2020";

  private static final Duration FIRST_SPENT = Duration.ofSeconds(10);

  /**
   * Where nobody tells Jetty this number, it starts all of the machine's management for it, a tenth
   * of the time until the page is served. 16 pointers of 4 bytes are usual.
   */
  private static final String POINTERS_PER_CACHE_LINE =
      "org.eclipse.jetty.util.referencesPerCacheLine";

  static {
    // Else Jetty lists all of the jar's 26,000 entries for the few that are the page.
    ResourceFactory.registerResourceFactory("jar", new URLResourceFactory());
  }

  private final Store store;
  private final SolveRuns runs;
  private final Routes routes;
  private final Desks desks;
  private final Meters meters;
  private final Javalin javalin;
  private final boolean loopbackOnly;

  private App(
      Store store,
      SolveRuns runs,
      Routes routes,
      Desks desks,
      Meters meters,
      Javalin javalin,
      boolean loopbackOnly) {
    this.store = store;
    this.runs = runs;
    this.routes = routes;
    this.desks = desks;
    this.meters = meters;
    this.javalin = javalin;
    this.loopbackOnly = loopbackOnly;
  }

  /**
   * Starts a server with a store that is still to be opened, which solves on these cores; port 0
   * takes any that is free. It serves the page at once; what is asked of the store waits until
   * {@link #open}. It closes the store when it is closed.
   */
  public static App listen(String host, int port, Store store, Cores cores) {
    return listen(host, port, null, false, store, cores);
  }

  /**
   * The same for a server that others reach through a proxy.
   *
   * @param publicUrl the proxy's address; null where there is none
   * @param trustsProxy whether what it says in {@code Forwarded} headers is believed
   */
  public static App listen(
      String host,
      int port,
      @Nullable PublicUrl publicUrl,
      boolean trustsProxy,
      Store store,
      Cores cores) {
    Meters meters = new Meters();
    store.versions().whenKept(new Seasons(store)::draftOwn);
    SolveRuns runs = SolveRuns.of(store, cores);
    Desks desks = new Desks();
    Routes routes = new Routes(runs, store, desks, meters, Version.CURRENT);
    for (RunStatus status : List.of(RunStatus.SOLVING_ACTIVE, RunStatus.SOLVING_SCHEDULED)) {
      meters.runs(status.name(), () -> runs.count(status));
    }
    Doors doors = new Doors(isLoopback(host), publicUrl, trustsProxy);
    Javalin javalin =
        Javalin.create(config -> {
          servePage(config);
          routes.install(config, Page.contentSecurityPolicy(), doors);
        });
    return new App(
        store, runs, routes, desks, meters, javalin.start(host, port), doors.loopbackOnly());
  }

  private static void servePage(JavalinConfig config) {
    if (System.getProperty(POINTERS_PER_CACHE_LINE) == null) {
      System.setProperty(POINTERS_PER_CACHE_LINE, "16");
    }
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.staticFiles.add(files -> {
      files.directory = Page.ROOT;
      files.location = Location.CLASSPATH;
      files.headers = Map.of();
      files.skipFileFunction = request -> Page.isFolderInJar(request.getRequestURI());
      files.roles = Set.of(Role.ANYONE);
    });
  }

  /**
   * Opens the store and lets those in who have waited for it.
   *
   * <p>Fails: {@link lunting.web.database.StoreUnusable}; it can then only be closed.
   */
  public void open() {
    openStore();
    desks.open();
  }

  /**
   * The same for a server that has something to show from the start: where the store has no plan
   * yet, the season of the first sample has begun and is being solved when the first is let in, and
   * what is found is the season's draft. Else only warms the solver up.
   */
  public void openOnSample() {
    openStore();
    solveFirstSample();
    desks.open();
  }

  private void openStore() {
    store.open();
    runs.recover();
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Whether it listens on this machine alone. */
  public boolean loopbackOnly() {
    return loopbackOnly;
  }

  private void solveFirstSample() {
    if (!store.versions().isEmpty()) {
      WarmUp.start(App::firstSample);
      return;
    }
    Sample sample = firstSample();
    String ref = "demo-data/" + FIRST_SAMPLE;
    new Seasons(store)
        .create(Actor.SERVER, name(sample), ref, sample.policy(), ref, sample.registry());
    Map<String, String> digests =
        Map.of(
            "policy", Digests.of(JsonWriting.policy(sample.policy())),
            "registry", Digests.of(JsonWriting.registry(sample.registry())));
    runs.submit(
        new RunOrder(
            FIRST_SAMPLE,
            Actor.SERVER,
            sample.policy(),
            sample.registry(),
            Events.NONE,
            null,
            digests,
            List.of(),
            FIRST_SPENT,
            null,
            0,
            null),
        null);
  }

  private static Sample firstSample() {
    Sample sample = Samples.find(FIRST_SAMPLE, 0);
    if (sample == null) {
      throw new IllegalStateException("The program must ship the sample " + FIRST_SAMPLE + ".");
    }
    return sample;
  }

  private static String name(Sample sample) {
    Text title = sample.registry().title();
    return title == null ? FIRST_SAMPLE : title.zh();
  }

  /**
   * Stops every run and takes no more requests; once those under way are answered, ends the drills,
   * and once the best plans are kept, closes the store.
   */
  @Override
  public void close() {
    desks.giveUp();
    runs.cutOff();
    javalin.stop();
    routes.close();
    runs.close();
    desks.close();
    meters.close();
    store.close();
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      // Javalin says so when it starts.
      return false;
    }
  }
}
