package lunting.web.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lunting.data.document.EventsReader;
import lunting.data.document.PlanReader;
import lunting.data.document.PolicyReader;
import lunting.data.document.RegistryReader;
import lunting.data.event.Events;
import lunting.data.finding.InputFile;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.solver.problem.Baseline;
import lunting.web.audit.Actor;
import lunting.web.store.NewPlan;
import lunting.web.store.PlanInputs;
import org.jspecify.annotations.Nullable;

/**
 * A town in which five plants have all that can be fixed for single plants, small enough to read.
 *
 * <p>Its plans are documents: what a test says of days does not hang on how the search is tuned,
 * and no test waits for a run that is not what it is about.
 */
final class SmallTown {
  /** An orange warning by hours, which counts from 11 to 20 January, for the whole town. */
  static final String WARNED =
      """
      {"format": "lunting-events/1", "events": [
        {"id": "W1", "kind": "WARNING", "level": "ORANGE", "issued": "2021-01-10T16:00:00+08:00",
         "start": "2021-01-10T18:00:00+08:00", "end": "2021-01-20T20:00:00+08:00"}]}\
      """;

  private static final Actor PLANNER = new Actor("planner");

  /** The page tells plans that runs have found from those made by hand; no test looks it up. */
  private static final String RUN = "run-of-another-server";

  private SmallTown() {}

  /** A file of the town: {@code policy}, {@code registry}, {@code plan} or {@code warned}. */
  static String file(String name) {
    try (InputStream file =
        Objects.requireNonNull(
            SmallTown.class.getResourceAsStream("/lunting/web/town/" + name + ".json"))) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The season plan of the town, as a run of 200 steps found it. */
  static String seasonPlan(Screen screen) {
    upload(screen);
    return keep(screen, "town", null, season());
  }

  /** The season plan of the town without what a line does in it, which its plant then owes. */
  static String planWithout(Screen screen, String line) {
    upload(screen);
    Answered season = season();
    List<Reduction> kept =
        season.plan().reductions().stream().filter(each -> !each.line().equals(line)).toList();
    return keep(screen, "without " + line, null, new Answered(season.inputs(), Plan.of(kept)));
  }

  /** The plan of the town with its warning answered. */
  static String warnedPlan(Screen screen) {
    return warnedPlan(screen, seasonPlan(screen));
  }

  /** This plan of the town with its warning answered, as a run of 200 steps did it. */
  static String warnedPlan(Screen screen, String season) {
    return keep(screen, "warned", season, warned());
  }

  /** What is asked of the town in the season, and the stored plan for it. */
  static Answered season() {
    Policy policy = PolicyReader.read(input("policy")).get();
    Registry registry = RegistryReader.read(input("registry"), policy).get();
    PlanInputs inputs = new PlanInputs(policy, registry, Events.NONE, null);
    return new Answered(inputs, plan("plan", inputs));
  }

  /** What is asked once the warning is there, and the stored answer to it. */
  static Answered warned() {
    Answered season = season();
    Policy policy = season.inputs().policy();
    Registry registry = season.inputs().registry();
    InputFile warned = InputFile.of("events", WARNED.getBytes(UTF_8));
    Events events = EventsReader.read(warned, policy, registry).get();
    Plan answer = plan("warned", season.inputs());
    LocalDate asOf = Objects.requireNonNull(answer.asOf());
    Baseline published = new Baseline(season.plan(), asOf);
    return new Answered(new PlanInputs(policy, registry, events, published), answer);
  }

  /** Policy and list stand on the server too, as they do where somebody has sent them for a run. */
  private static void upload(Screen screen) {
    String policy = screen.uploaded("policies", file("policy"));
    screen.uploaded("registries?policy=" + policy, file("registry"));
  }

  private static InputFile input(String name) {
    return InputFile.of(name, file(name).getBytes(UTF_8));
  }

  private static Plan plan(String name, PlanInputs inputs) {
    return PlanReader.read(input(name), inputs.policy(), inputs.registry()).get();
  }

  private static String keep(
      Screen screen, String name, @Nullable String baseline, Answered answered) {
    PlanInputs inputs = answered.inputs();
    Plan plan = answered.plan();
    NewPlan made = NewPlan.byHand(name, PLANNER, baseline, inputs, plan);
    return screen
        .server()
        .keep(
            new NewPlan(
                name,
                PLANNER,
                null,
                RUN,
                true,
                baseline,
                null,
                inputs,
                plan,
                made.problem(),
                made.verdict(),
                made.figures(),
                null));
  }

  /** What is asked of the town, and a plan that answers it. */
  record Answered(PlanInputs inputs, Plan plan) {}
}
