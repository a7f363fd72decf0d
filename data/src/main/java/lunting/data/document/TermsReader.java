package lunting.data.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lunting.data.calendar.Span;
import lunting.data.finding.Noun;
import lunting.data.finding.Place;
import lunting.data.fit.PlantFit;
import lunting.data.policy.duty.Level;
import lunting.data.registry.PlantTerms;
import lunting.data.text.Text;
import lunting.data.tree.Days;
import lunting.data.tree.Field;
import lunting.data.tree.Fields;
import lunting.data.tree.Scale;
import org.jspecify.annotations.Nullable;

/** Reads what documents and the emergency list fix for one plant alone. */
final class TermsReader {
  private final PlantFit fit;

  private TermsReader(PlantFit fit) {
    this.fit = fit;
  }

  /**
   * The terms of a plant.
   *
   * @param fit the plant with its lines
   */
  static PlantTerms terms(Fields plant, PlantFit fit) {
    TermsReader reader = new TermsReader(fit);
    List<PlantTerms.Window> windows = windows(plant);
    List<PlantTerms.Wish> wish = plant.each(plant.optional("wish"), Noun.WISH, TermsReader::wish);
    List<PlantTerms.MustRun> mustRun = mustRun(plant);
    Field carriedField = plant.optional("carried");
    Fields carriedFields = plant.object(carriedField, Noun.CARRIED);
    PlantTerms.Carried carried = null;
    if (carriedFields != null) {
      carried = carried(carriedFields);
      fit.carried(carriedField.spot());
    }
    PlantFit.Levels levels = new PlantFit.Levels();
    List<PlantTerms.Measure> measures =
        plant.each(plant.optional("measures"), Noun.MEASURE, each -> reader.measure(each, levels));
    return new PlantTerms(windows, wish, mustRun, carried, measures);
  }

  /** The plant's own windows; none of them is something else than no key. */
  private static @Nullable List<PlantTerms.Window> windows(Fields plant) {
    Field list = plant.optional("windows");
    List<Days.Placed<PlantTerms.Window>> windows =
        plant.each(
            list,
            Noun.WINDOW,
            fields -> {
              Span span = fields.span();
              Text basis = fields.text("basis");
              fields.done();
              return span == null
                  ? null
                  : new Days.Placed<>(new PlantTerms.Window(span, basis), fields.spot());
            });
    PlantFit.windows(windows);
    return list.node() == null ? null : windows.stream().map(Days.Placed::value).toList();
  }

  private static PlantTerms.@Nullable Wish wish(Fields fields) {
    Span span = fields.span();
    Text reason = fields.text("reason");
    fields.done();
    return span == null ? null : new PlantTerms.Wish(span, reason);
  }

  private static List<PlantTerms.MustRun> mustRun(Fields plant) {
    List<Days.Placed<PlantTerms.MustRun>> ranges =
        plant.each(
            plant.optional("mustRun"),
            Noun.MUST_RUN,
            fields -> {
              Span span = fields.span();
              Text reason = fields.text("reason");
              fields.done();
              return span == null
                  ? null
                  : new Days.Placed<>(new PlantTerms.MustRun(span, reason), fields.spot());
            });
    PlantFit.mustRun(ranges);
    return ranges.stream().map(Days.Placed::value).toList();
  }

  private static PlantTerms.@Nullable Carried carried(Fields fields) {
    Integer days = fields.required("days").small(Scale.CARRIED);
    Text basis = fields.text("basis");
    fields.done();
    return days == null ? null : new PlantTerms.Carried(days, basis);
  }

  private PlantTerms.@Nullable Measure measure(Fields fields, PlantFit.Levels levels) {
    Field field = fields.required("level");
    Level level = field.choice(Level.class);
    if (level != null) {
      levels.add(level, fields.place(), field.spot());
    }
    Map<String, Place> seen = new HashMap<>();
    List<PlantTerms.LineLoad> lines =
        fields.each(fields.optional("lines"), Noun.MEASURE, each -> load(each, seen));
    Text text = fields.text("text");
    fields.done();
    return level == null ? null : new PlantTerms.Measure(level, lines, text);
  }

  private PlantTerms.@Nullable LineLoad load(Fields fields, Map<String, Place> seen) {
    Field field = fields.required("line");
    String line = fit.measured(field.string(), fields.place(), seen, field.spot());
    Field loadField = fields.required("load");
    Integer load = loadField.small(Scale.LOAD);
    fit.load(line, load, loadField.spot());
    fields.done();
    return line == null || load == null ? null : new PlantTerms.LineLoad(line, load);
  }
}
