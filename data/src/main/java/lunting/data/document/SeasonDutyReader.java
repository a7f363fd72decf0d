package lunting.data.document;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lunting.data.calendar.Span;
import lunting.data.finding.Node;
import lunting.data.finding.Noun;
import lunting.data.policy.duty.GradeRatios;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.text.Text;
import lunting.data.tree.Days;
import lunting.data.tree.Field;
import lunting.data.tree.Fields;
import lunting.data.tree.Scale;
import org.jspecify.annotations.Nullable;

/** Reads what an industry owes over the season. */
final class SeasonDutyReader {
  private SeasonDutyReader() {}

  static @Nullable SeasonDuty season(Fields fields) {
    SeasonDuty.Kind duty = fields.required("duty").choice(SeasonDuty.Kind.class);
    Text source = fields.source();
    SeasonDuty season =
        switch (duty) {
          case null -> null;
          case ROTATE -> rotate(fields, source);
          case STOP_LINES ->
              new SeasonDuty.StopLines(ratios(fields, fields.optional("ratio")), source);
          case CALENDAR -> new SeasonDuty.Calendar(windows(fields), source);
          case NONE -> new SeasonDuty.None(source);
        };
    if (duty != null) {
      fields.done();
    }
    return season;
  }

  private static SeasonDuty rotate(Fields fields, @Nullable Text source) {
    Field table = fields.optional("ratio");
    GradeRatios ratio = ratios(fields, table);
    List<Days.Placed<SeasonDuty.Period>> periods =
        fields.each(fields.optional("periods"), Noun.PERIOD, SeasonDutyReader::period);
    if (table.node() == null) {
      Days.report(periods, SeasonDuty.Period::span, PolicyFaults.PERIOD_OVERLAP);
    }
    return new SeasonDuty.Rotate(ratio, periods.stream().map(Days.Placed::value).toList(), source);
  }

  private static Days.@Nullable Placed<SeasonDuty.Period> period(Fields fields) {
    Span span = fields.span();
    GradeRatios ratio = ratios(fields, fields.required("ratio"));
    Text source = fields.source();
    fields.done();
    return span == null || ratio == null
        ? null
        : new Days.Placed<>(new SeasonDuty.Period(span, ratio, source), fields.spot());
  }

  private static @Nullable GradeRatios ratios(Fields owner, Field table) {
    Fields fields = owner.object(table, Noun.RATIOS);
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
}
