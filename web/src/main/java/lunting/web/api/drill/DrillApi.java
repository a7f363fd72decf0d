package lunting.web.api.drill;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Set;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.json.JsonWriting;
import lunting.data.policy.Policy;
import lunting.data.sample.Calendars;
import lunting.data.text.Sentence;
import lunting.web.api.ask.Inputs;
import lunting.web.api.http.Body;
import lunting.web.api.http.Json;
import lunting.web.api.http.Members;
import lunting.web.api.http.Refusal;
import lunting.web.api.http.Replies;
import lunting.web.api.http.SentJson;
import lunting.web.api.plan.PlanVersionApi;
import lunting.web.drill.Drill;
import lunting.web.drill.DrillOrder;
import lunting.web.drill.Drills;
import lunting.web.store.OpenPlan;
import lunting.web.store.PlanVersions;
import org.jspecify.annotations.Nullable;

/** {@code /drills}: warnings replayed against a plan, of which nothing is kept. */
public final class DrillApi {
  private static final Set<String> MEMBERS =
      Set.of("planVersion", "events", "seed", "perWarning", "invented");
  private static final Duration USUAL_PER_WARNING = Duration.ofSeconds(2);
  private static final Duration LEAST_PER_WARNING = Duration.ofMillis(100);
  private static final int USUAL_INVENTED = 100;
  private static final int MAX_ID = 200;

  private final Drills drills;
  private final PlanVersions versions;
  private final Inputs inputs;

  public DrillApi(Drills drills, PlanVersions versions, Inputs inputs) {
    this.drills = drills;
    this.versions = versions;
    this.inputs = inputs;
  }

  public void create(Context ctx) {
    Members members = Members.of(Body.read(ctx), MEMBERS);
    String named = SentJson.text(text(members, "planVersion"), "planVersion", MAX_ID);
    OpenPlan plan = versions.open(PlanVersionApi.version(versions, named));
    Drill drill =
        drills.begin(
            new DrillOrder(
                plan,
                calendar(members, plan),
                perWarning(members),
                number(members, "invented", USUAL_INVENTED, DrillOrder.MAX_INVENTED)));
    if (drill == null) {
      throw Refusal.tooManyRuns();
    }
    ctx.status(202).header("Location", Replies.PREFIX + "/drills/" + drill.id());
    Replies.json(ctx, DrillView.of(drill));
  }

  public void get(Context ctx) {
    Replies.json(ctx, DrillView.of(drill(ctx)));
  }

  public void stop(Context ctx) {
    drills.stop(drill(ctx).id());
    ctx.status(202);
    Replies.json(ctx, DrillView.of(drill(ctx)));
  }

  /** The report as drill.json, whose name says what it is. */
  public void report(Context ctx) {
    Drill drill = drill(ctx);
    Replies.asFile(ctx, "DRILL-演练-" + drill.plan().id() + ".json");
    ctx.contentType(Json.TYPE).result(JsonWriting.drill(drill.report()));
  }

  private Drill drill(Context ctx) {
    String id = ctx.pathParam("id");
    Drill drill = drills.find(id);
    if (drill == null) {
      throw Refusal.notFound(
          Sentence.of("没有演练“{id}”，或已不再保留。", "There is no drill ({id}), or it is gone.")
              .with("id", id));
    }
    return drill;
  }

  /** The warnings that were sent, else invented ones by their seed, else the season's own. */
  private Events calendar(Members members, OpenPlan plan) {
    Policy policy = plan.inputs().policy();
    byte[] sent = members.find("events");
    if (sent != null) {
      return limited(inputs.events(sent, policy, plan.inputs().registry()).value());
    }
    Events own = members.find("seed") == null ? Calendars.ofSeason(policy) : null;
    return own == null
        ? Calendars.seeded(policy, number(members, "seed", 0, Integer.MAX_VALUE))
        : own;
  }

  private static Events limited(Events sent) {
    long warnings = sent.events().stream().filter(Event.Warning.class::isInstance).count();
    if (warnings < 1 || warnings > DrillOrder.MAX_WARNINGS) {
      throw Refusal.badRequest(
          Sentence.of(
                  "演练的预警应有 1 至 {most} 次，现有 {warnings} 次。",
                  "A drill needs 1 to {most} warnings; there are {warnings}.")
              .with("most", DrillOrder.MAX_WARNINGS)
              .with("warnings", warnings));
    }
    return sent;
  }

  private static Duration perWarning(Members members) {
    if (members.find("perWarning") == null) {
      return USUAL_PER_WARNING;
    }
    String written = text(members, "perWarning");
    try {
      Duration each = Duration.parse(written == null ? "" : written);
      if (each.compareTo(LEAST_PER_WARNING) >= 0
          && each.compareTo(DrillOrder.MAX_PER_WARNING) <= 0) {
        return each;
      }
    } catch (DateTimeParseException e) {
      throw notATime();
    }
    throw notATime();
  }

  private static Refusal notATime() {
    return Refusal.badRequest(
        Sentence.of(
            "perWarning 应在 PT0.1S 与 PT10S 之间，例如 PT2S。",
            "The perWarning must be between PT0.1S and PT10S, such as PT2S."));
  }

  /** A member that is a text; null where it is missing or none. */
  private static @Nullable String text(Members members, String name) {
    byte[] sent = members.find(name);
    return sent == null ? null : Inputs.reference(sent);
  }

  private static int number(Members members, String name, int usual, int most) {
    byte[] sent = members.find(name);
    if (sent == null) {
      return usual;
    }
    String written = new String(sent, StandardCharsets.UTF_8);
    try {
      int number = Integer.parseInt(written);
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw notANumber(name, most);
    }
    throw notANumber(name, most);
  }

  private static Refusal notANumber(String name, int most) {
    return Refusal.badRequest(
        Sentence.of(
                "{name} 应为 0 至 {most} 的整数。", "The {name} must be a whole number from 0 to {most}.")
            .with("name", name)
            .with("most", most));
  }
}
