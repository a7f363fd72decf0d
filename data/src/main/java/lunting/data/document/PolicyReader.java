package lunting.data.document;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lunting.data.calendar.Season;
import lunting.data.calendar.Span;
import lunting.data.finding.Format;
import lunting.data.finding.InputFile;
import lunting.data.finding.Noun;
import lunting.data.finding.Parsed;
import lunting.data.policy.Clause;
import lunting.data.policy.Industry;
import lunting.data.policy.Kiln;
import lunting.data.policy.Policy;
import lunting.data.policy.RuleId;
import lunting.data.policy.Weights;
import lunting.data.policy.reading.Readings;
import lunting.data.text.Text;
import lunting.data.tree.Days;
import lunting.data.tree.Field;
import lunting.data.tree.Fields;
import lunting.data.tree.Ids;
import lunting.data.tree.Names;
import lunting.data.tree.Scale;
import lunting.data.tree.Spelling;
import org.jspecify.annotations.Nullable;

/** Reads {@code policy.json}. */
public final class PolicyReader {
  private PolicyReader() {}

  /** The policy, or everything that is wrong with the file. */
  public static Parsed<Policy> read(InputFile file) {
    return Document.read(file, Format.POLICY, PolicyReader::policy);
  }

  private static @Nullable Policy policy(Fields fields) {
    String id = fields.required("id").id();
    Text title = fields.name("title");
    Text jurisdiction = fields.text("jurisdiction");
    LocalDate issued = fields.optional("issued").date();
    ZoneId zone = fields.optional("timeZone").zone();
    Ranged season = ranged(fields.object(fields.required("season"), Noun.SEASON));
    Ranged heating = ranged(fields.object(fields.optional("heatingPeriod"), Noun.HEATING_PERIOD));
    Readings readings =
        SettingsReader.readings(fields.object(fields.optional("readings"), Noun.READINGS));
    if (readings.ratioBase() == Readings.RatioBase.HEATING_PERIOD
        && fields.optional("heatingPeriod").node() == null) {
      fields.optional("heatingPeriod").report(PolicyFaults.HEATING_PERIOD);
    }
    Ids clauseIds = new Ids();
    List<Clause> clauses =
        fields.each(fields.optional("clauses"), Noun.CLAUSE, each -> clause(each, clauseIds));
    Set<String> exemptGrades = fields.optional("exemptGrades").words();
    List<Policy.Grade> grades = grades(fields);
    Field industryList = fields.required("industries");
    Ids kilnIds = new Ids();
    Names kilnNames = new Names();
    List<Kiln> kilns =
        fields.each(
            fields.required("kilns"), Noun.KILN, each -> KilnReader.kiln(each, kilnIds, kilnNames));
    IndustryReader reader = new IndustryReader(kilnIds.all()); // industries name kilns
    List<Industry> industries = fields.each(industryList, Noun.INDUSTRY, reader::industry);
    List<Policy.Risk> risk = risk(fields);
    Weights weights =
        SettingsReader.weights(fields.object(fields.optional("weights"), Noun.WEIGHTS));
    Policy.Publication publication =
        SettingsReader.publication(fields.object(fields.optional("publication"), Noun.PUBLICATION));
    Text source = fields.source();
    if (id == null || season == null) {
      return null;
    }
    return new Policy(
        id,
        title,
        jurisdiction,
        issued,
        zone,
        new Season(season.span()),
        season.source(),
        heating == null ? null : new Policy.HeatingPeriod(heating.span(), heating.source()),
        readings,
        clauses,
        exemptGrades,
        grades,
        industries,
        kilns,
        risk,
        weights,
        publication,
        source);
  }

  /** Days with their source. */
  private record Ranged(Span span, @Nullable Text source) {}

  private static @Nullable Ranged ranged(@Nullable Fields fields) {
    if (fields == null) {
      return null;
    }
    Span span = fields.span();
    Text source = fields.source();
    fields.done();
    if (span != null && span.days() > Season.MAX_DAYS) {
      fields
          .spot()
          .report(
              PolicyFaults.SEASON_LONG.with("days", span.days()).with("limit", Season.MAX_DAYS));
    }
    return span == null ? null : new Ranged(span, source);
  }

  private static @Nullable Clause clause(Fields fields, Ids ids) {
    String id = ids.read(fields);
    Text article = fields.text("article");
    Text summary = fields.text("summary");
    List<String> rules = new ArrayList<>();
    for (Field field : fields.optional("rules").items()) {
      String rule = field.word();
      if (rule != null) {
        if (RuleId.find(rule) == null) {
          field.report(
              PolicyFaults.UNKNOWN_RULE.with("maybe", Spelling.maybe(rule, RuleId.keys())));
        }
        rules.add(rule);
      }
    }
    Text source = fields.source();
    fields.done();
    return id == null ? null : new Clause(id, article, summary, rules, source);
  }

  private static List<Policy.Grade> grades(Fields policy) {
    Ids ids = new Ids();
    Names names = new Names();
    return policy.each(
        policy.optional("grades"),
        Noun.GRADE,
        fields -> {
          Field field = fields.required("id");
          String id = field.word(); // a grade may be any word, as in the tables
          if (id != null) {
            ids.add(id, fields.place(), field.spot());
          }
          Text name = fields.name("name");
          List<String> aliases = names.aliases(fields);
          Text source = fields.source();
          fields.done();
          return id == null ? null : new Policy.Grade(id, name, aliases, source);
        });
  }

  private static List<Policy.Risk> risk(Fields policy) {
    List<Days.Placed<Policy.Risk>> placed =
        policy.each(
            policy.optional("risk"),
            Noun.RISK,
            fields -> {
              Span span = fields.span();
              Long weight = fields.required("weight").number(Scale.RISK);
              Text source = fields.source();
              fields.done();
              return span == null || weight == null
                  ? null
                  : new Days.Placed<>(new Policy.Risk(span, weight, source), fields.spot());
            });
    Days.report(placed, Policy.Risk::span, PolicyFaults.RISK_OVERLAP);
    return placed.stream().map(Days.Placed::value).toList();
  }
}
