package lunting.web.api;

import static lunting.web.api.http.Role.ANYONE;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.web.api.ask.Inputs;
import lunting.web.api.ask.Situations;
import lunting.web.api.audit.AuditApi;
import lunting.web.api.desk.AlternativesApi;
import lunting.web.api.desk.EditApi;
import lunting.web.api.desk.RestApi;
import lunting.web.api.desk.WorkingCopyApi;
import lunting.web.api.drill.DrillApi;
import lunting.web.api.files.DemoDataApi;
import lunting.web.api.files.PolicyApi;
import lunting.web.api.files.RegistryApi;
import lunting.web.api.files.RegradeApi;
import lunting.web.api.files.SchemaApi;
import lunting.web.api.files.ServiceApi;
import lunting.web.api.http.Desks;
import lunting.web.api.http.Doors;
import lunting.web.api.http.Errors;
import lunting.web.api.http.Guard;
import lunting.web.api.http.HttpLayer;
import lunting.web.api.http.Parameters;
import lunting.web.api.http.Replies;
import lunting.web.api.http.Role;
import lunting.web.api.http.Traffic;
import lunting.web.api.impact.ImpactApi;
import lunting.web.api.list.ListImportApi;
import lunting.web.api.plan.BriefingApi;
import lunting.web.api.plan.DiffApi;
import lunting.web.api.plan.LegalityApi;
import lunting.web.api.plan.OwnPlanApi;
import lunting.web.api.plan.PlanVersionApi;
import lunting.web.api.plan.ReadingsApi;
import lunting.web.api.season.NoticeApi;
import lunting.web.api.season.PublicationApi;
import lunting.web.api.season.ReviewApi;
import lunting.web.api.season.SeasonApi;
import lunting.web.api.solve.AnswerApi;
import lunting.web.api.solve.BoundApi;
import lunting.web.api.solve.PreCheckApi;
import lunting.web.api.solve.SolveRunApi;
import lunting.web.desk.WorkingCopies;
import lunting.web.drill.Drills;
import lunting.web.metrics.Meters;
import lunting.web.run.AnswerSets;
import lunting.web.run.SolveRuns;
import lunting.web.run.VersionBounds;
import lunting.web.store.PlanVersions;
import lunting.web.store.Store;
import lunting.web.store.Uploads;

/** Every route of the API; a test holds them to {@code openapi.yaml}. */
public final class Routes implements AutoCloseable {
  /**
   * A method at a path, with who may use it and what answers it.
   *
   * @param path below {@link Replies#PREFIX}
   * @param role who may use it
   * @param work what its requests ask for
   */
  public record Route(
      HandlerType method, String path, Role role, Desks.Work work, Handler handler) {
    Route(HandlerType method, String path, Role role, Handler handler) {
      this(method, path, role, Desks.Work.SOME, handler);
    }

    private Route as(Desks.Work other) {
      return new Route(method, path, role, other, handler);
    }
  }

  private final List<Route> routes;
  private final Drills drills;
  private final VersionBounds bounds;
  private final Desks desks;
  private final Meters meters;
  private final String version;
  private final SchemaApi schemas = new SchemaApi();

  /**
   * Makes the routes.
   *
   * @param store what is kept
   * @param desks where they are worked on
   * @param meters what counts them
   * @param version of the program
   */
  public Routes(SolveRuns runs, Store store, Desks desks, Meters meters, String version) {
    this.desks = desks;
    this.meters = meters;
    this.version = version;
    Uploads<Policy> policies = store.policies();
    Uploads<Registry> registries = store.registries();
    PlanVersions versions = store.versions();
    Inputs inputs = new Inputs(policies, registries, versions);
    DemoDataApi demoData = new DemoDataApi();
    PolicyApi policyApi = new PolicyApi(policies, inputs);
    RegistryApi registryApi = new RegistryApi(registries, inputs);
    ListImportApi listImports = new ListImportApi(registries, inputs, store.ids());
    Situations situations = new Situations(inputs, versions);
    SolveRunApi runApi = new SolveRunApi(runs, versions, situations);
    AnswerApi answerApi = new AnswerApi(new AnswerSets(runs), versions, situations);
    DiffApi diffApi = new DiffApi(versions);
    BriefingApi briefings = new BriefingApi(versions);
    PlanVersionApi versionApi = new PlanVersionApi(versions, store.audit());
    OwnPlanApi ownPlanApi = new OwnPlanApi(versions, store.idempotency());
    ReadingsApi readings = new ReadingsApi(situations, versions);
    SeasonApi seasonApi = new SeasonApi(store, inputs);
    ReviewApi reviewApi = new ReviewApi(store);
    PublicationApi publicationApi = new PublicationApi(store);
    NoticeApi noticeApi = new NoticeApi(store);
    WorkingCopies copies = new WorkingCopies(store);
    WorkingCopyApi copyApi = new WorkingCopyApi(store, copies);
    EditApi editApi = new EditApi(store, copies);
    RestApi restApi = new RestApi(runs, versions, copies);
    AlternativesApi alternatives = new AlternativesApi(versions, copies);
    this.drills = new Drills(store.ids(), runs.cores());
    this.bounds = new VersionBounds(versions, runs.cores());
    BoundApi boundApi = new BoundApi(bounds, versions);
    DrillApi drillApi = new DrillApi(drills, versions, inputs);
    ServiceApi service = new ServiceApi(runs, store, meters, version);
    this.routes =
        List.of(
            atOnce(get("/health", ANYONE, service::health)),
            get("/health/ready", ANYONE, service::ready),
            atOnce(get("/metrics", ANYONE, service::metrics)),
            get("/audit", ANYONE, new AuditApi(store.audit())::list),
            atOnce(get("/openapi.yaml", ANYONE, service::openApi)),
            get("/schemas", ANYONE, schemas::list),
            get("/schemas/{name}", ANYONE, schemas::get),
            get("/demo-data", ANYONE, demoData::list),
            reading(get("/demo-data/{name}", ANYONE, demoData::get)),
            get("/policies", ANYONE, policyApi::list),
            reading(post("/policies", ANYONE, policyApi::create)),
            get("/policies/{id}", ANYONE, policyApi::get),
            get("/registries", ANYONE, registryApi::list),
            reading(post("/registries", ANYONE, registryApi::create)),
            reading(post("/regrades", ANYONE, new RegradeApi(registries, situations)::create)),
            get("/registries/{id}", ANYONE, registryApi::get),
            get("/template", ANYONE, registryApi::template),
            reading(post("/list-imports", ANYONE, listImports::create)),
            reading(get("/list-imports/{id}", ANYONE, listImports::get)),
            reading(put("/list-imports/{id}", ANYONE, listImports::update)),
            reading(post("/list-imports/{id}/registry", ANYONE, listImports::take)),
            reading(post("/pre-checks", ANYONE, new PreCheckApi(situations)::create)),
            reading(post("/readings", ANYONE, readings::create)),
            reading(post("/impacts", ANYONE, new ImpactApi(situations)::create)),
            reading(post("/answers", ANYONE, answerApi::create)),
            get("/answers/{id}", ANYONE, answerApi::get),
            reading(post("/drills", ANYONE, drillApi::create)),
            get("/drills/{id}", ANYONE, drillApi::get),
            new Route(HandlerType.DELETE, "/drills/{id}", ANYONE, drillApi::stop),
            get("/drills/{id}/report", ANYONE, drillApi::report),
            get("/solve-runs", ANYONE, runApi::list),
            reading(post("/solve-runs", ANYONE, runApi::create)),
            get("/solve-runs/{id}", ANYONE, runApi::get),
            new Route(HandlerType.DELETE, "/solve-runs/{id}", ANYONE, runApi::stop),
            reading(post("/solve-runs/{id}/continuation", ANYONE, runApi::goOn)),
            get("/solve-runs/{id}/events", ANYONE, runApi::follow).as(Desks.Work.FOLLOWING),
            get("/plan-versions", ANYONE, versionApi::list),
            reading(post("/plan-versions", ANYONE, ownPlanApi::create)),
            get("/plan-versions/{id}", ANYONE, versionApi::get),
            get("/plan-versions/{id}/policy", ANYONE, versionApi::policy),
            get("/plan-versions/{id}/registry", ANYONE, versionApi::registry),
            get("/plan-versions/{id}/events", ANYONE, versionApi::events),
            get("/plan-versions/{id}/verdict", ANYONE, versionApi::verdict),
            get("/plan-versions/{id}/legality", ANYONE, new LegalityApi(versions)::get),
            get("/plan-versions/{id}/bound", ANYONE, boundApi::get),
            post("/plan-versions/{id}/bound", ANYONE, boundApi::prove),
            get("/plan-versions/{id}/response", ANYONE, versionApi::response),
            get("/plan-versions/{id}/standing", ANYONE, versionApi::standing),
            get("/plan-versions/{id}/briefing", ANYONE, briefings::get),
            get("/plan-versions/{id}/turns", ANYONE, briefings::turns),
            get("/plan-versions/{id}/readings", ANYONE, readings::ofVersion),
            get("/plan-versions/{id}/coverage", ANYONE, versionApi::coverage),
            get("/plan-versions/{id}/explanations", ANYONE, versionApi::explanations),
            get("/plan-versions/{id}/board", ANYONE, versionApi::board),
            get("/plan-versions/{id}/diff", ANYONE, diffApi::get),
            get("/plan-versions/{id}/diff.xlsx", ANYONE, diffApi::workbook),
            get("/plan-versions/{id}/plants/{plant}", ANYONE, versionApi::plantPage),
            put("/plan-versions/{id}/name", ANYONE, reviewApi::name),
            post("/plan-versions/{id}/approvals", ANYONE, reviewApi::approve),
            get("/plan-versions/{id}/publication", ANYONE, reviewApi::get),
            get("/working-copies", ANYONE, copyApi::list),
            post("/working-copies", ANYONE, copyApi::create),
            get("/working-copies/{id}", ANYONE, copyApi::get),
            get("/working-copies/{id}/board", ANYONE, copyApi::board),
            get("/working-copies/{id}/issues", ANYONE, copyApi::issues),
            post("/working-copies/{id}/edits", ANYONE, editApi::edit),
            post("/working-copies/{id}/trials", ANYONE, editApi::tryOut),
            post("/working-copies/{id}/undo", ANYONE, editApi::undo),
            post("/working-copies/{id}/redo", ANYONE, editApi::redo),
            get("/working-copies/{id}/alternatives", ANYONE, alternatives::ofCopy),
            get("/plan-versions/{id}/alternatives", ANYONE, alternatives::ofVersion),
            get("/working-copies/{id}/lines/{line}/places", ANYONE, editApi::places),
            post("/working-copies/{id}/plan-versions", ANYONE, copyApi::keep),
            reading(post("/working-copies/{id}/solve-runs", ANYONE, restApi::create)),
            get("/seasons", ANYONE, seasonApi::list),
            post("/seasons", ANYONE, seasonApi::create),
            get("/seasons/{id}", ANYONE, seasonApi::get),
            put("/seasons/{id}/draft", ANYONE, seasonApi::draft),
            get("/seasons/{id}/plan-versions", ANYONE, seasonApi::versions),
            get("/seasons/{id}/publication-preview", ANYONE, publicationApi::preview),
            get("/seasons/{id}/publications", ANYONE, publicationApi::list),
            post("/seasons/{id}/publications", ANYONE, publicationApi::create),
            get("/seasons/{id}/notices", ANYONE, noticeApi::list),
            get("/publications/{id}", ANYONE, publicationApi::get),
            post("/publications/{id}/withdrawal", ANYONE, publicationApi::withdraw),
            get("/publications/{id}/proofs/{plant}", ANYONE, publicationApi::proof),
            get("/notices/{id}", ANYONE, noticeApi::get));
  }

  /** Every route below {@link Replies#PREFIX}. */
  public List<Route> list() {
    return routes;
  }

  /** Ends what goes on beside the requests. */
  @Override
  public void close() {
    drills.close();
    bounds.close();
  }

  /** Registers every route with a server, and before them the guard and the error replies. */
  public void install(JavalinConfig server, String contentSecurityPolicy, Doors doors) {
    HttpLayer.install(server, contentSecurityPolicy, doors, version);
    new Traffic(meters).install(server);
    new Guard(contentSecurityPolicy, doors).install(server);
    Errors.install(server);
    for (Route route : routes) {
      Handler handler = desks.at(route.work(), Parameters.checked(route.handler()));
      server.routes.addHttpHandler(
          route.method(), Replies.PREFIX + route.path(), handler, route.role());
      if (route.method().equals(HandlerType.GET) && route.work() != Desks.Work.FOLLOWING) {
        // The layer below leaves the body out; Javalin would say 200 without asking the route.
        server.routes.addHttpHandler(
            HandlerType.HEAD, Replies.PREFIX + route.path(), handler, route.role());
      }
    }
    server.routes.addHttpHandler(HandlerType.GET, "/schemas/{name}", schemas::get, ANYONE);
  }

  private static Route get(String path, Role role, Handler handler) {
    return new Route(HandlerType.GET, path, role, handler);
  }

  private static Route put(String path, Role role, Handler handler) {
    return new Route(HandlerType.PUT, path, role, handler);
  }

  /** One that is answered whatever else goes on. */
  private static Route atOnce(Route route) {
    return route.as(Desks.Work.NONE);
  }

  /** One that reads a file, or works out a whole list anew. */
  private static Route reading(Route route) {
    return route.as(Desks.Work.READING);
  }

  private static Route post(String path, Role role, Handler handler) {
    return new Route(HandlerType.POST, path, role, handler);
  }
}
