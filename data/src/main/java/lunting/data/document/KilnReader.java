package lunting.data.document;

import static lunting.data.policy.KilnFigure.CAN_STOP;
import static lunting.data.policy.KilnFigure.COOL_DOWN_DAYS;
import static lunting.data.policy.KilnFigure.HEAT_UP_DAYS;
import static lunting.data.policy.KilnFigure.MAX_STOPS;
import static lunting.data.policy.KilnFigure.MIN_LOAD;
import static lunting.data.policy.KilnFigure.MIN_RUN_DAYS;
import static lunting.data.policy.KilnFigure.MIN_STOP_DAYS;
import static lunting.data.policy.KilnFigure.NOTICE_DAYS;
import static lunting.data.policy.KilnFigure.SAFETY;
import static lunting.data.policy.KilnFigure.STOP_PROCEDURE;

import java.util.List;
import lunting.data.fit.KilnFit;
import lunting.data.policy.Kiln;
import lunting.data.policy.KilnFigure;
import lunting.data.policy.KilnLimits;
import lunting.data.registry.KilnOverrides;
import lunting.data.text.Text;
import lunting.data.tree.Field;
import lunting.data.tree.Fields;
import lunting.data.tree.Ids;
import lunting.data.tree.Names;
import lunting.data.tree.Scale;
import org.jspecify.annotations.Nullable;

/** Reads the figures of a kiln: of a profile in the policy, or those that a line replaces. */
final class KilnReader {
  private KilnReader() {}

  /** A kiln profile. */
  static @Nullable Kiln kiln(Fields fields, Ids ids, Names names) {
    String id = ids.read(fields);
    Text name = fields.name("name");
    List<String> aliases = names.aliases(fields);
    KilnOverrides given = given(fields);
    KilnLimits none = new KilnLimits(0, 0, 0, 0, KilnLimits.NO_LIMIT, 0, true, 0, null, null);
    KilnLimits limits = given.over(none);
    if (limits.canStop()) { // only a kiln that cannot stop may leave its days out
      for (KilnFigure figure : KilnFigure.values()) {
        if (figure.kind() == KilnFigure.Kind.COUNT) {
          fields.required(figure.key());
        }
      }
    }
    if (mayJudgeMinLoad(fields, given)) {
      KilnFit.minLoad(limits, minLoad(fields)::spot);
    }
    Text source = fields.source();
    fields.done();
    return id == null ? null : new Kiln(id, name, aliases, limits, source);
  }

  /** The figures that are given, as far as they can be read. */
  static KilnOverrides given(Fields fields) {
    return new KilnOverrides(
        count(fields, COOL_DOWN_DAYS),
        count(fields, HEAT_UP_DAYS),
        count(fields, MIN_STOP_DAYS),
        count(fields, MIN_RUN_DAYS),
        count(fields, MAX_STOPS),
        count(fields, NOTICE_DAYS),
        fields.optional(CAN_STOP.key()).flag(),
        minLoad(fields).small(Scale.LOAD),
        fields.text(STOP_PROCEDURE.key()),
        fields.text(SAFETY.key()));
  }

  private static @Nullable Integer count(Fields fields, KilnFigure figure) {
    return fields.optional(figure.key()).small(Scale.DAYS);
  }

  static Field minLoad(Fields fields) {
    return fields.optional(MIN_LOAD.key());
  }

  /** Whether the minimum load is missing or could be read: else that was reported already. */
  static boolean mayJudgeMinLoad(Fields fields, KilnOverrides given) {
    return minLoad(fields).node() == null || given.minLoadPercent() != null;
  }
}
