package lunting.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.time.Clock;
import java.util.List;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.web.api.ask.Inputs;
import lunting.web.api.ask.Situations;
import lunting.web.api.files.DemoDataApi;
import lunting.web.api.files.PolicyApi;
import lunting.web.api.files.RegistryApi;
import lunting.web.api.files.RegradeApi;
import lunting.web.api.files.SchemaApi;
import lunting.web.api.files.ServiceApi;
import lunting.web.api.http.Errors;
import lunting.web.api.http.Guard;
import lunting.web.api.http.Replies;
import lunting.web.api.impact.ImpactApi;
import lunting.web.api.plan.DiffApi;
import lunting.web.api.plan.PlanVersionApi;
import lunting.web.api.plan.ReadingsApi;
import lunting.web.api.solve.AnswerApi;
import lunting.web.api.solve.PreCheckApi;
import lunting.web.api.solve.SolveRunApi;
import lunting.web.run.AnswerSets;
import lunting.web.run.SolveRuns;
import lunting.web.store.PlanVersions;
import lunting.web.store.Uploads;

/** Every route of the API; a test holds them to {@code openapi.yaml}. */
public final class Routes {
  /**
   * A route.
   *
   * @param path below {@link Replies#PREFIX}
   */
  public record Route(HandlerType method, String path, Handler handler) {}

  private final List<Route> routes;
  private final SchemaApi schemas = new SchemaApi();

  /** The routes to these runs and versions. */
  public Routes(SolveRuns runs, PlanVersions versions, Clock clock, String version) {
    Uploads<Policy> policies = new Uploads<>("policy", clock);
    Uploads<Registry> registries = new Uploads<>("registry", clock);
    Inputs inputs = new Inputs(policies, registries);
    DemoDataApi demoData = new DemoDataApi();
    PolicyApi policyApi = new PolicyApi(policies);
    RegistryApi registryApi = new RegistryApi(registries, inputs);
    Situations situations = new Situations(inputs, versions);
    SolveRunApi runApi = new SolveRunApi(runs, situations);
    AnswerApi answerApi = new AnswerApi(new AnswerSets(runs, clock), situations);
    DiffApi diffApi = new DiffApi(versions);
    PlanVersionApi versionApi = new PlanVersionApi(versions);
    ReadingsApi readings = new ReadingsApi(situations, versions);
    ServiceApi service = new ServiceApi(runs, version);
    this.routes =
        List.of(
            get("/health", service::health),
            get("/openapi.yaml", service::openApi),
            get("/schemas", schemas::list),
            get("/schemas/{name}", schemas::get),
            get("/demo-data", demoData::list),
            get("/demo-data/{name}", demoData::get),
            get("/policies", policyApi::list),
            post("/policies", policyApi::create),
            get("/policies/{id}", policyApi::get),
            get("/registries", registryApi::list),
            post("/registries", registryApi::create),
            post("/regrades", new RegradeApi(registries, situations)::create),
            get("/registries/{id}", registryApi::get),
            post("/pre-checks", new PreCheckApi(situations)::create),
            post("/readings", readings::create),
            post("/impacts", new ImpactApi(situations)::create),
            post("/answers", answerApi::create),
            get("/answers/{id}", answerApi::get),
            get("/solve-runs", runApi::list),
            post("/solve-runs", runApi::create),
            get("/solve-runs/{id}", runApi::get),
            new Route(HandlerType.DELETE, "/solve-runs/{id}", runApi::stop),
            get("/solve-runs/{id}/events", runApi::follow),
            get("/plan-versions", versionApi::list),
            get("/plan-versions/{id}", versionApi::get),
            get("/plan-versions/{id}/policy", versionApi::policy),
            get("/plan-versions/{id}/registry", versionApi::registry),
            get("/plan-versions/{id}/events", versionApi::events),
            get("/plan-versions/{id}/verdict", versionApi::verdict),
            get("/plan-versions/{id}/response", versionApi::response),
            get("/plan-versions/{id}/readings", readings::ofVersion),
            get("/plan-versions/{id}/coverage", versionApi::coverage),
            get("/plan-versions/{id}/explanations", versionApi::explanations),
            get("/plan-versions/{id}/board", versionApi::board),
            get("/plan-versions/{id}/diff", diffApi::get),
            get("/plan-versions/{id}/diff.xlsx", diffApi::workbook),
            get("/plan-versions/{id}/plants/{plant}", versionApi::plantPage));
  }

  /** All of them. */
  public List<Route> list() {
    return routes;
  }

  /** Puts them, their errors and what guards them into a server. */
  public void install(RoutesConfig server, String contentSecurityPolicy, boolean loopbackOnly) {
    new Guard(contentSecurityPolicy, loopbackOnly).install(server);
    Errors.install(server);
    for (Route route : routes) {
      server.addHttpHandler(route.method(), Replies.PREFIX + route.path(), route.handler());
    }
    server.get("/schemas/{name}", schemas::get);
  }

  private static Route get(String path, Handler handler) {
    return new Route(HandlerType.GET, path, handler);
  }

  private static Route post(String path, Handler handler) {
    return new Route(HandlerType.POST, path, handler);
  }
}
