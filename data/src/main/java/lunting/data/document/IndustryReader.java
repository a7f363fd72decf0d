package lunting.data.document;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.data.finding.Noun;
import lunting.data.policy.Industry;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.LevelShares;
import lunting.data.policy.duty.Reserve;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.policy.duty.WarningDuty;
import lunting.data.text.Text;
import lunting.data.tree.Field;
import lunting.data.tree.Fields;
import lunting.data.tree.Ids;
import lunting.data.tree.Names;
import lunting.data.tree.Scale;
import lunting.data.tree.Spelling;
import org.jspecify.annotations.Nullable;

/** Reads an industry of a policy with its duties. */
final class IndustryReader {
  private final Collection<String> kilns;
  private final Ids ids = new Ids();
  private final Names names = new Names();

  /** Reads the industries of one policy, which has these kilns. */
  IndustryReader(Collection<String> kilns) {
    this.kilns = kilns;
  }

  @Nullable Industry industry(Fields fields) {
    String id = ids.read(fields);
    Text name = fields.name("name");
    List<String> aliases = names.aliases(fields);
    String clause = fields.optional("clause").word();
    String defaultKiln = kiln(fields.optional("defaultKiln"));
    Fields seasonFields = fields.object(fields.required("season"), Noun.SEASON_DUTY);
    SeasonDuty season = seasonFields == null ? null : SeasonDutyReader.season(seasonFields);
    Fields reserveFields = fields.object(fields.optional("reserve"), Noun.RESERVE);
    Reserve reserve = reserveFields == null ? null : reserve(reserveFields);
    Fields warningFields = fields.object(fields.required("warning"), Noun.WARNING_DUTY);
    WarningDuty warning = warningFields == null ? null : warning(warningFields);
    Text source = fields.source();
    fields.done();
    if (warning instanceof WarningDuty.ReserveRises && fields.optional("reserve").node() == null) {
      fields.optional("reserve").report(PolicyFaults.NO_RESERVE);
    }
    return id == null || season == null || warning == null
        ? null
        : new Industry(id, name, aliases, clause, defaultKiln, season, reserve, warning, source);
  }

  private @Nullable String kiln(Field field) {
    String id = field.string();
    if (id == null || kilns.contains(id)) {
      return id;
    }
    return field.report(PolicyFaults.UNKNOWN_KILN.with("maybe", Spelling.maybe(id, kilns)));
  }

  private static @Nullable Reserve reserve(Fields fields) {
    Integer standing = fields.required("standing").small(Scale.RATIO);
    Fields levels = fields.object(fields.optional("warning"), Noun.LEVELS);
    LevelShares shares = levels == null ? null : shares(levels);
    Text source = fields.source();
    fields.done();
    return standing == null ? null : new Reserve(standing, shares, source);
  }

  private static LevelShares shares(Fields fields) {
    Map<Level, Integer> shares = new EnumMap<>(Level.class);
    for (Level level : Level.values()) {
      Integer share = fields.optional(level.name()).small(Scale.RATIO);
      if (share != null) {
        shares.put(level, share);
      }
    }
    Text source = fields.source();
    fields.done();
    return new LevelShares(shares, source);
  }

  private static @Nullable WarningDuty warning(Fields fields) {
    WarningDuty.Kind duty = fields.required("duty").choice(WarningDuty.Kind.class);
    Text source = fields.source();
    WarningDuty warning =
        switch (duty) {
          case null -> null;
          case RESERVE -> new WarningDuty.ReserveRises(source);
          case MEASURES -> measures(fields, source);
          case NONE -> new WarningDuty.None(source);
        };
    if (duty != null) {
      fields.done();
    }
    return warning;
  }

  private static @Nullable WarningDuty measures(Fields fields, @Nullable Text source) {
    WarningDuty.Count count = fields.required("count").choice(WarningDuty.Count.class);
    Fields table = fields.object(fields.optional("ratio"), Noun.RATIOS);
    WarningDuty.MeasureRatios ratio = table == null ? null : measureRatios(table);
    return count == null ? null : new WarningDuty.Measures(count, ratio, source);
  }

  private static WarningDuty.MeasureRatios measureRatios(Fields table) {
    Text source = table.source();
    Map<String, LevelShares> rows = new LinkedHashMap<>();
    for (String grade : table.rows()) {
      Fields levels = table.object(table.optional(grade), Noun.LEVELS);
      if (levels != null) {
        rows.put(grade, shares(levels));
      }
    }
    return new WarningDuty.MeasureRatios(rows, source);
  }
}
