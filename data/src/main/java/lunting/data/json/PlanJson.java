package lunting.data.json;

import java.time.Duration;
import lunting.data.finding.Format;
import lunting.data.plan.Pin;
import lunting.data.plan.Plan;
import lunting.data.plan.Provenance;
import lunting.data.plan.Reduction;

/** The members of {@code plan.json}. */
final class PlanJson {
  private PlanJson() {}

  static Members plan(Plan plan) {
    Members members =
        Members.of(Format.PLAN)
            .string("policy", plan.policy())
            .string("registry", plan.registry())
            .strings("events", plan.events())
            .date("asOf", plan.asOf())
            .rows("reductions", plan.reductions(), PlanJson::reduction);
    if (!plan.pins().isEmpty()) {
      members.rows("pins", plan.pins(), PlanJson::pin);
    }
    Provenance provenance = plan.provenance();
    return members.object("provenance", provenance == null ? null : provenance(provenance));
  }

  static Members reduction(Reduction reduction) {
    return new Members()
        .string("line", reduction.line())
        .span(reduction.span())
        .load("load", reduction.loadPercent())
        .choice("cause", reduction.cause())
        .string("clause", reduction.clause());
  }

  private static Members pin(Pin pin) {
    return new Members()
        .string("line", pin.line())
        .span(pin.span())
        .string("author", pin.author())
        .text("reason", pin.reason());
  }

  private static Members provenance(Provenance provenance) {
    Members inputs = new Members();
    provenance.inputs().forEach(inputs::string);
    Duration spent = provenance.spent();
    return new Members()
        .object("inputs", inputs)
        .whole("seed", provenance.seed())
        .string("version", provenance.version())
        .whole("steps", provenance.steps())
        .string("spent", spent == null ? null : spent.toString())
        .instant("started", provenance.started());
  }
}
