package lunting.data.document;

import java.util.List;
import lunting.data.calendar.Span;
import lunting.data.finding.Place;
import lunting.data.policy.Kiln;
import lunting.data.policy.KilnLimits;
import lunting.data.registry.Contact;
import lunting.data.registry.Emissions;
import lunting.data.registry.Exemption;
import lunting.data.registry.KilnOverrides;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.text.Text;
import lunting.data.tree.Fields;
import lunting.data.tree.Noun;
import lunting.data.tree.Scale;
import org.jspecify.annotations.Nullable;

/** Reads a plant of an enterprise list with its lines. */
final class PlantReader {
  private PlantReader() {}

  static @Nullable Plant plant(Fields fields, RegistryIds ids) {
    String id = ids.plants().read(fields);
    Text name = fields.optional("name").name();
    String town = fields.required("town").reference(ids.towns().all(), RegistryFaults.TOWN);
    String industry = ids.industry(fields.required("industry"));
    String grade = fields.required("grade").word();
    Integer ratio = fields.optional("ratio").small(Scale.RATIO);
    Exemption exempt = exemption(fields);
    List<Plant.Avoid> avoid = fields.each(fields.optional("avoid"), Noun.AVOID, PlantReader::avoid);
    Contact contact = RegistryReader.contact(fields.optional("contact").fields(Noun.CONTACT));
    List<Line> lines =
        fields.each(fields.optional("lines"), Noun.LINE, each -> line(each, industry, ids));
    fields.done();
    return id == null || town == null || industry == null || grade == null
        ? null
        : new Plant(id, name, town, industry, grade, ratio, exempt, avoid, contact, lines);
  }

  private static @Nullable Exemption exemption(Fields owner) {
    Fields fields = owner.optional("exempt").fields(Noun.EXEMPTION);
    if (fields == null) {
      return null;
    }
    Exemption exemption = new Exemption(fields.optional("basis").text());
    fields.done();
    return exemption;
  }

  private static Plant.@Nullable Avoid avoid(Fields fields) {
    Span span = fields.span();
    Text reason = fields.optional("reason").text();
    fields.done();
    return span == null ? null : new Plant.Avoid(span, reason);
  }

  private static @Nullable Line line(Fields fields, @Nullable String industry, RegistryIds ids) {
    String id = ids.lines().read(fields);
    Place plant = id == null ? null : ids.plants().find(id);
    if (plant != null) {
      fields.optional("id").report(RegistryFaults.SHARED_ID, "first", plant.printed());
    }
    Text name = fields.optional("name").name();
    String kiln = ids.kiln(fields.required("kiln"));
    Long capacity = fields.required("capacity").number(Scale.AMOUNT);
    String unit = ids.unit(fields.required("unit"), industry);
    Boolean idle = fields.optional("idle").flag();
    Exemption exempt = exemption(fields);
    KilnOverrides overrides = KilnReader.given(fields);
    needMinLoad(fields, overrides, ids.findKiln(kiln));
    Text process = fields.optional("process").text();
    Text equipment = fields.optional("equipment").text();
    Emissions emissions = emissions(fields.optional("emissions").fields(Noun.EMISSIONS));
    Long kwhPerDay = fields.optional("kwhPerDay").number(Scale.AMOUNT);
    fields.done();
    return id == null || kiln == null || capacity == null || unit == null
        ? null
        : new Line(
            id,
            name,
            kiln,
            capacity,
            unit,
            idle != null && idle,
            exempt,
            overrides,
            process,
            equipment,
            emissions,
            kwhPerDay);
  }

  /** A line that cannot stop after its own figures are put in its kiln's place. */
  private static void needMinLoad(Fields fields, KilnOverrides own, @Nullable Kiln kiln) {
    if (kiln == null) {
      return;
    }
    KilnLimits limits = own.over(kiln.limits());
    if (!limits.canStop() && limits.minLoadPercent() == 0) {
      KilnReader.needMinLoad(fields, own.minLoadPercent());
    }
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
