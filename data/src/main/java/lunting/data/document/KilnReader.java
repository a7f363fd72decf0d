package lunting.data.document;

import lunting.data.policy.Kiln;
import lunting.data.policy.KilnLimits;
import lunting.data.registry.KilnOverrides;
import lunting.data.text.Text;
import lunting.data.tree.Field;
import lunting.data.tree.Fields;
import lunting.data.tree.Ids;
import lunting.data.tree.Scale;
import org.jspecify.annotations.Nullable;

/** Reads the figures of a kiln: of a profile in the policy, or those that a line replaces. */
final class KilnReader {
  private KilnReader() {}

  /** A kiln profile. */
  static @Nullable Kiln kiln(Fields fields, Ids ids) {
    String id = ids.read(fields);
    Text name = fields.optional("name").name();
    KilnOverrides given = given(fields);
    boolean canStop = given.canStop() == null || given.canStop();
    if (canStop) { // only a kiln that cannot stop may leave its days out
      fields.required("coolDownDays");
      fields.required("heatUpDays");
      fields.required("minStopDays");
      fields.required("minRunDays");
      fields.required("maxStops");
      fields.required("noticeDays");
    }
    if (!canStop) {
      needMinLoad(fields, given.minLoadPercent());
    }
    Text source = fields.source();
    fields.done();
    KilnLimits none = new KilnLimits(0, 0, 0, 0, KilnLimits.NO_LIMIT, 0, true, 0, null, null);
    return id == null ? null : new Kiln(id, name, given.over(none), source);
  }

  /** The figures that are given, as far as they can be read. */
  static KilnOverrides given(Fields fields) {
    return new KilnOverrides(
        fields.optional("coolDownDays").small(Scale.DAYS),
        fields.optional("heatUpDays").small(Scale.DAYS),
        fields.optional("minStopDays").small(Scale.DAYS),
        fields.optional("minRunDays").small(Scale.DAYS),
        fields.optional("maxStops").small(Scale.DAYS),
        fields.optional("noticeDays").small(Scale.DAYS),
        fields.optional("canStop").flag(),
        fields.optional("minLoad").small(Scale.LOAD),
        fields.optional("stopProcedure").text(),
        fields.optional("safety").text());
  }

  /** Reports a minimum load of 0 of a kiln that cannot stop. One that is unreadable has its own. */
  static void needMinLoad(Fields fields, @Nullable Integer minLoadPercent) {
    Field field = fields.optional("minLoad");
    boolean unreadable = field.node() != null && minLoadPercent == null;
    if (!unreadable && (minLoadPercent == null || minLoadPercent == 0)) {
      field.report(PolicyFaults.MIN_LOAD);
    }
  }
}
