package lunting.data.document;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lunting.data.calendar.Span;
import lunting.data.finding.Node;
import lunting.data.finding.Noun;
import lunting.data.policy.Industry;
import lunting.data.policy.duty.GradeRatios;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.LevelShares;
import lunting.data.policy.duty.Reserve;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.policy.duty.WarningDuty;
import lunting.data.text.Text;
import lunting.data.tree.Field;
import lunting.data.tree.Fields;
import lunting.data.tree.Ids;
import lunting.data.tree.Scale;
import org.jspecify.annotations.Nullable;

/** Reads an industry of a policy with its duties. */
final class IndustryReader {
  private IndustryReader() {}

  static @Nullable Industry industry(Fields fields, Ids ids) {
    String id = ids.read(fields);
    Text name = fields.name("name");
    String clause = fields.optional("clause").word();
    Fields seasonFields = fields.object(fields.required("season"), Noun.SEASON_DUTY);
    SeasonDuty season = seasonFields == null ? null : season(seasonFields);
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
        : new Industry(id, name, clause, season, reserve, warning, source);
  }

  private static @Nullable SeasonDuty season(Fields fields) {
    SeasonDuty.Kind duty = fields.required("duty").choice(SeasonDuty.Kind.class);
    Text source = fields.source();
    SeasonDuty season =
        switch (duty) {
          case null -> null;
          case ROTATE -> new SeasonDuty.Rotate(ratios(fields), source);
          case STOP_LINES -> new SeasonDuty.StopLines(ratios(fields), source);
          case CALENDAR -> new SeasonDuty.Calendar(windows(fields), source);
          case NONE -> new SeasonDuty.None(source);
        };
    if (duty != null) {
      fields.done();
    }
    return season;
  }

  private static @Nullable GradeRatios ratios(Fields duty) {
    Fields fields = duty.object(duty.optional("ratio"), Noun.RATIOS);
    if (fields == null) {
      return null;
    }
    Text source = fields.source();
    Map<String, Integer> ratios = new LinkedHashMap<>();
    for (String grade : fields.rows()) {
      Integer ratio = fields.optional(grade).small(Scale.RATIO);
      if (ratio != null) {
        ratios.put(grade, ratio);
      }
    }
    return new GradeRatios(ratios, source);
  }

  private static List<SeasonDuty.Window> windows(Fields duty) {
    return duty.each(
        duty.optional("windows"),
        Noun.WINDOW,
        fields -> {
          Span span = fields.span();
          Set<String> grades = grades(fields.optional("grades"));
          Text source = fields.source();
          fields.done();
          return span == null ? null : new SeasonDuty.Window(span, grades, source);
        });
  }

  /** The grades a window names; empty, every grade, where it names none or {@code "*"}. */
  private static Set<String> grades(Field field) {
    if (field.node() instanceof Node.Items items && items.nodes().isEmpty()) {
      field.report(PolicyFaults.NO_GRADES);
    }
    Set<String> grades =
        field.node() instanceof Node.Words words && words.text().equals(GradeRatios.EVERY_OTHER)
            ? Set.of()
            : field.words();
    return grades.contains(GradeRatios.EVERY_OTHER) ? new LinkedHashSet<>() : grades;
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
