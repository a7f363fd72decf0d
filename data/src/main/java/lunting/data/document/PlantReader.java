package lunting.data.document;

import java.util.List;
import lunting.data.calendar.Span;
import lunting.data.finding.Noun;
import lunting.data.fit.PlantFit;
import lunting.data.fit.RegistryTies;
import lunting.data.registry.Contact;
import lunting.data.registry.Emissions;
import lunting.data.registry.Exemption;
import lunting.data.registry.KilnOverrides;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.PlantTerms;
import lunting.data.text.Text;
import lunting.data.tree.Field;
import lunting.data.tree.Fields;
import lunting.data.tree.Scale;
import org.jspecify.annotations.Nullable;

/** Reads a plant of an enterprise list with its lines. */
final class PlantReader {
  private PlantReader() {}

  static @Nullable Plant plant(Fields fields, RegistryTies ties) {
    String id = ties.plants().read(fields);
    Text name = fields.name("name");
    Field townField = fields.required("town");
    String town = ties.town(townField.string(), townField.spot());
    Field industryField = fields.required("industry");
    String industry = ties.industry(ofPolicy(industryField, ties), industryField.spot());
    Field gradeField = fields.required("grade");
    String grade = gradeField.word();
    ties.grade(grade, industry, id, name, gradeField.spot());
    Integer ratio = fields.optional("ratio").small(Scale.RATIO);
    Exemption exempt = exemption(fields);
    List<Plant.Avoid> avoid = fields.each(fields.optional("avoid"), Noun.AVOID, PlantReader::avoid);
    PlantFit fit = ties.plant(industry);
    List<Line> lines =
        fields.each(fields.optional("lines"), Noun.LINE, each -> line(each, industry, ties, fit));
    fit.ratios();
    PlantTerms terms = TermsReader.terms(fields, fit);
    String code = fields.optional("code").word();
    Text remark = fields.text("remark");
    Contact contact = ContactReader.contact(fields);
    fields.done();
    return id == null || town == null || industry == null || grade == null
        ? null
        : new Plant(
            id, name, town, industry, grade, ratio, exempt, avoid, terms, code, remark, contact,
            lines);
  }

  private static @Nullable Exemption exemption(Fields owner) {
    Fields fields = owner.object(owner.optional("exempt"), Noun.EXEMPTION);
    if (fields == null) {
      return null;
    }
    Exemption exemption = new Exemption(fields.text("basis"));
    fields.done();
    return exemption;
  }

  private static Plant.@Nullable Avoid avoid(Fields fields) {
    Span span = fields.span();
    Text reason = fields.text("reason");
    fields.done();
    return span == null ? null : new Plant.Avoid(span, reason);
  }

  private static @Nullable Line line(
      Fields fields, @Nullable String industry, RegistryTies ties, PlantFit fit) {
    String id = ties.lines().read(fields);
    ties.ownName(id, fields.optional("id").spot());
    Text name = fields.name("name");
    Field kilnField = fields.required("kiln");
    String kiln = ties.kiln(ofPolicy(kilnField, ties), kilnField.spot());
    Field capacityField = fields.required("capacity");
    Long capacity = capacityField.number(Scale.AMOUNT);
    Field unitField = fields.required("unit");
    String unit = unitField.word();
    ties.unit(unit, industry, unitField.spot());
    ties.size(capacity, unit, industry, capacityField.bareSpot());
    Field ratioField = fields.optional("ratio");
    Integer ratio = ratioField.small(Scale.RATIO);
    Boolean idle = fields.optional("idle").flag();
    Exemption exempt = exemption(fields);
    KilnOverrides overrides = KilnReader.given(fields);
    if (KilnReader.mayJudgeMinLoad(fields, overrides)) {
      ties.minLoad(overrides, kiln, KilnReader.minLoad(fields)::spot);
    }
    Text process = fields.text("process");
    Text equipment = fields.text("equipment");
    Emissions emissions = emissions(fields.object(fields.optional("emissions"), Noun.EMISSIONS));
    Long kwhPerDay = fields.optional("kwhPerDay").number(Scale.AMOUNT);
    fields.done();
    Line line =
        id == null || kiln == null || capacity == null || unit == null
            ? null
            : new Line(
                id,
                name,
                kiln,
                capacity,
                unit,
                ratio,
                idle != null && idle,
                exempt,
                overrides,
                process,
                equipment,
                emissions,
                kwhPerDay);
    fit.line(id, line, ratio == null ? null : ratioField.spot());
    return line;
  }

  /**
   * An id of the policy; where there is no policy to look it up in, at least of the form of one.
   */
  private static @Nullable String ofPolicy(Field field, RegistryTies ties) {
    return ties.hasPolicy() ? field.string() : field.id();
  }

  private static @Nullable Emissions emissions(@Nullable Fields fields) {
    if (fields == null) {
      return null;
    }
    Emissions emissions =
        new Emissions(
            fields.optional("pm").number(Scale.AMOUNT),
            fields.optional("so2").number(Scale.AMOUNT),
            fields.optional("nox").number(Scale.AMOUNT),
            fields.optional("voc").number(Scale.AMOUNT));
    fields.done();
    return emissions;
  }
}
