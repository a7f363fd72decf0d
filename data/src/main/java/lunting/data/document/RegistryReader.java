package lunting.data.document;

import java.util.List;
import lunting.data.finding.Findings;
import lunting.data.finding.InputFile;
import lunting.data.finding.Node;
import lunting.data.finding.Parsed;
import lunting.data.policy.Policy;
import lunting.data.registry.Contact;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.registry.Service;
import lunting.data.registry.Town;
import lunting.data.text.Text;
import lunting.data.tree.Fields;
import lunting.data.tree.FileForm;
import lunting.data.tree.Noun;
import lunting.data.tree.Scale;
import org.jspecify.annotations.Nullable;

/** Reads the enterprise list (名录): {@code registry.json}, or the same as a workbook. */
public final class RegistryReader {
  /** What {@code format} says. */
  public static final String FORMAT = "lunting-registry/1";

  private RegistryReader() {}

  /**
   * The registry, or everything that is wrong with the file.
   *
   * @param policy what its industries and kilns are checked against; null: they are not checked
   */
  public static Parsed<Registry> read(InputFile file, @Nullable Policy policy) {
    return FileForm.of(file.content()) == FileForm.ZIP
        ? RegistryWorkbookReader.read(file, policy)
        : Document.read(file, FORMAT, Noun.REGISTRY, fields -> registry(fields, policy));
  }

  /** The same from a tree that was read from something else than JSON. */
  static @Nullable Registry read(Node.Keyed root, Findings findings, @Nullable Policy policy) {
    return Document.read(root, FORMAT, Noun.REGISTRY, findings, fields -> registry(fields, policy));
  }

  private static @Nullable Registry registry(Fields fields, @Nullable Policy policy) {
    String id = fields.required("id").id();
    Text title = fields.optional("title").name();
    RegistryIds ids = new RegistryIds(policy);
    List<Town> towns = fields.each(fields.optional("towns"), Noun.TOWN, each -> town(each, ids));
    List<Plant> plants =
        fields.each(fields.optional("plants"), Noun.PLANT, each -> PlantReader.plant(each, ids));
    List<Service> services =
        fields.each(
            fields.optional("services"), Noun.SERVICE, each -> ServiceReader.service(each, ids));
    return id == null ? null : new Registry(id, title, towns, plants, services);
  }

  private static @Nullable Town town(Fields fields, RegistryIds ids) {
    String id = ids.towns().read(fields);
    Text name = fields.optional("name").name();
    Integer inspections = fields.optional("inspectionsPerDay").small(Scale.COUNT);
    String group = fields.optional("group").id();
    Contact contact = contact(fields.optional("contact").fields(Noun.CONTACT));
    fields.done();
    return id == null ? null : new Town(id, name, inspections, group, contact);
  }

  static @Nullable Contact contact(@Nullable Fields fields) {
    if (fields == null) {
      return null;
    }
    Contact contact =
        new Contact(fields.optional("person").string(), fields.optional("phone").string());
    fields.done();
    return contact;
  }
}
