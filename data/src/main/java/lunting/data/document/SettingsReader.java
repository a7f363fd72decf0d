package lunting.data.document;

import lunting.data.finding.Noun;
import lunting.data.policy.Policy;
import lunting.data.policy.RuleId;
import lunting.data.policy.Weights;
import lunting.data.policy.reading.Readings;
import lunting.data.text.Text;
import lunting.data.tree.Fields;
import lunting.data.tree.Scale;
import org.jspecify.annotations.Nullable;

/** Reads what a policy sets besides duties: readings, weights and publication. */
final class SettingsReader {
  private SettingsReader() {}

  static Readings readings(@Nullable Fields fields) {
    Readings defaults = Readings.DEFAULTS;
    if (fields == null) {
      return defaults;
    }
    Readings readings =
        new Readings(
            or(fields.optional("ratioBase").choice(Readings.RatioBase.class), defaults.ratioBase()),
            or(fields.optional("ratioTest").choice(Readings.RatioTest.class), defaults.ratioTest()),
            or(fields.optional("rampDays").choice(Readings.RampDays.class), defaults.rampDays()),
            or(
                fields.optional("singleLine").choice(Readings.SingleLine.class),
                defaults.singleLine()),
            or(
                fields.optional("warningDays").choice(Readings.WarningDays.class),
                defaults.warningDays()),
            or(
                fields.optional("exemptLines").choice(Readings.ExemptLines.class),
                defaults.exemptLines()),
            or(fields.optional("relight").choice(Readings.Relight.class), defaults.relight()),
            fields.source());
    fields.done();
    return readings;
  }

  private static <T> T or(@Nullable T value, T otherwise) {
    return value == null ? otherwise : value;
  }

  static Weights weights(@Nullable Fields fields) {
    if (fields == null) {
      return Weights.DEFAULTS;
    }
    Weights weights = Weights.by(rule -> weight(fields, rule)).withSource(fields.source());
    fields.done();
    return weights;
  }

  private static int weight(Fields fields, RuleId rule) {
    return or(fields.optional(rule.weightKey()).small(Scale.COUNT), rule.usualWeight());
  }

  static Policy.@Nullable Publication publication(@Nullable Fields fields) {
    if (fields == null) {
      return null;
    }
    Integer approvals = fields.optional("approvals").small(Scale.COUNT);
    Fields call = fields.object(fields.optional("supervision"), Noun.SUPERVISION);
    Policy.Supervision supervision = null;
    if (call != null) {
      supervision = new Policy.Supervision(call.optional("phone").string(), call.source());
      call.done();
    }
    Text source = fields.source();
    fields.done();
    return new Policy.Publication(approvals, supervision, source);
  }
}
