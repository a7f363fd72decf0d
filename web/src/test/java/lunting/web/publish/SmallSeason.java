package lunting.web.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lunting.data.calendar.Span;
import lunting.data.document.PolicyReader;
import lunting.data.document.RegistryReader;
import lunting.data.event.Events;
import lunting.data.finding.InputFile;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.web.audit.Actor;
import lunting.web.season.Hindrance;
import lunting.web.season.Outcome;
import lunting.web.season.PlannedSeason;
import lunting.web.season.Seasons;
import lunting.web.season.VersionState;
import lunting.web.store.NewPlan;
import lunting.web.store.PlanInputs;
import lunting.web.store.PlanVersion;
import lunting.web.store.Store;

/**
 * A season of four brick kilns P1 … P4, a line each, of 105 days; each must stop 32 days in a row,
 * cools down in 3 days and heats up in 5.
 */
public final class SmallSeason {
  public static final Actor PLANNER = new Actor("王海");
  public static final Actor CHIEF = new Actor("张伟");
  static final Actor DEPUTY = new Actor("李敏");
  public static final LocalDate FIRST_DAY = LocalDate.parse("2020-12-01");
  public static final int ENOUGH_DAYS = 32;

  private SmallSeason() {}

  private static String policyText(int approvals) {
    return """
    {"format": "lunting-policy/1", "id": "small", "title": {"zh": "小方案"},
     "jurisdiction": {"zh": "小区"}, "season": {"from": "2020-12-01", "to": "2021-03-15"},
     "exemptGrades": ["A"],
     "industries": [{"id": "brick", "clause": "4.1",
       "season": {"duty": "ROTATE", "ratio": {"*": 0.30}}, "warning": {"duty": "NONE"}}],
     "kilns": [{"id": "tunnel", "coolDownDays": 3, "heatUpDays": 5, "minStopDays": 10,
       "minRunDays": 15, "maxStops": 2, "noticeDays": 2}],
     "publication": {"approvals": %d, "supervision": {"phone": "0533-0000000"}}}\
    """
        .formatted(approvals);
  }

  static Policy policy(int approvals) {
    return PolicyReader.read(InputFile.of("policy", policyText(approvals).getBytes(UTF_8))).get();
  }

  static Registry registry(String id) {
    return registry(id, 1, 1, 1, 1);
  }

  /** A list of plants P1, P2 … with so many lines each; a plant without lines is not on it. */
  static Registry registry(String id, int... linesOfPlants) {
    List<String> plants = new ArrayList<>();
    for (int plant = 1; plant <= linesOfPlants.length; plant++) {
      List<String> lines = new ArrayList<>();
      for (int line = 1; line <= linesOfPlants[plant - 1]; line++) {
        lines.add(
            "{\"id\": \"P%d-%d\", \"kiln\": \"tunnel\", \"capacity\": 10, \"unit\": \"t/d\"}"
                .formatted(plant, line));
      }
      if (!lines.isEmpty()) {
        plants.add(
            """
            {"id": "P%1$d", "name": {"zh": "第%1$d砖厂"}, "town": "T", "industry": "brick",
             "grade": "B", "lines": [%2$s]}\
            """
                .formatted(plant, String.join(", ", lines)));
      }
    }
    String written =
        """
        {"format": "lunting-registry/1", "id": "%s", "towns": [{"id": "T", "name": {"zh": "镇"}}],
         "plants": [%s]}\
        """
            .formatted(id, String.join(", ", plants));
    return RegistryReader.read(InputFile.of("registry", written.getBytes(UTF_8)), null).get();
  }

  /** Begins a season whose list has this id. */
  static PlannedSeason begin(Store store, String registry, int approvals) {
    return done(
        new Seasons(store)
            .create(
                PLANNER,
                "小季",
                "policies/small",
                policy(approvals),
                "registries/" + registry,
                registry(registry)));
  }

  /** A version by the planner in which each plant stops from a day of the season on, legally. */
  public static PlanVersion version(Store store, String registry, int approvals, int... firstDays) {
    return version(store, registry, approvals, ENOUGH_DAYS, firstDays);
  }

  /** The same with stops of so many days. */
  static PlanVersion version(
      Store store, String registry, int approvals, int days, int[] firstDays) {
    List<Reduction> stops = new ArrayList<>();
    for (int plant = 0; plant < firstDays.length; plant++) {
      LocalDate from = FIRST_DAY.plusDays(firstDays[plant]);
      Span span = new Span(from, from.plusDays(days - 1L));
      stops.add(new Reduction("P" + (plant + 1) + "-1", span, 0, Reduction.Cause.SEASON, "3.3c"));
    }
    PlanInputs inputs = new PlanInputs(policy(approvals), registry(registry), Events.NONE, null);
    return store.versions().add(NewPlan.byHand("方案", PLANNER, inputs, Plan.of(stops)));
  }

  /** A version for a list in which each of its lines stops from the fifth day on, legally. */
  static PlanVersion version(Store store, Registry registry) {
    Span span = new Span(FIRST_DAY.plusDays(5), FIRST_DAY.plusDays(5 + ENOUGH_DAYS - 1));
    List<Reduction> stops =
        registry.plants().stream()
            .flatMap(plant -> plant.lines().stream())
            .map(line -> new Reduction(line.id(), span, 0, Reduction.Cause.SEASON, "3.3c"))
            .toList();
    PlanInputs inputs = new PlanInputs(policy(0), registry, Events.NONE, null);
    return store.versions().add(NewPlan.byHand("方案", PLANNER, inputs, Plan.of(stops)));
  }

  /** An order to publish a version as its prospect has it, with every breach accepted. */
  static PublishOrder order(Actor by, Prospect prospect) {
    return new PublishOrder(
        by,
        prospect.season().id(),
        prospect.season().revision(),
        prospect.version(),
        prospect.hash(),
        prospect.confirm(),
        "按期公布",
        prospect.breaches().stream()
            .map(breach -> new PublishOrder.Accepted(breach.rule().key(), breach.subject(), "设备检修"))
            .toList(),
        null);
  }

  static Publication published(Store store, PlannedSeason season, PlanVersion version, Actor by) {
    Prospect prospect = prospect(store, season, version, by);
    return done(new Publishing(store).publish(order(by, prospect)));
  }

  /** Makes a version the draft and tells what publishing it would do. */
  static Prospect prospect(Store store, PlannedSeason season, PlanVersion version, Actor by) {
    long revision = current(store, season).revision();
    PlannedSeason drafted =
        done(new Seasons(store).draft(by, season.id(), revision, version, null));
    return new Publishing(store).prospect(drafted, version);
  }

  static PlannedSeason current(Store store, PlannedSeason season) {
    return Objects.requireNonNull(new Seasons(store).find(season.id()));
  }

  static VersionState state(Store store, PlanVersion version) {
    return new Seasons(store).history(version).getFirst().state();
  }

  static Hindrance hindered(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Hindered<?>(Hindrance hindrance) -> hindrance;
      case Outcome.Done<?> done -> throw new AssertionError("It was done: " + done.value());
    };
  }

  static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Hindered<T> hindered ->
          throw new AssertionError(hindered.hindrance().sentence().text().english());
    };
  }
}
