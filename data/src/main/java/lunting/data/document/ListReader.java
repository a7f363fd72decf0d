package lunting.data.document;

import java.util.List;
import lunting.data.finding.Noun;
import lunting.data.fit.RegistryTies;
import lunting.data.policy.Policy;
import lunting.data.registry.Contact;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.registry.Service;
import lunting.data.registry.Town;
import lunting.data.text.Text;
import lunting.data.tree.Fields;
import lunting.data.tree.Scale;
import org.jspecify.annotations.Nullable;

/** Reads an enterprise list from its tree, whatever kind of file that came from. */
final class ListReader {
  private ListReader() {}

  static @Nullable Registry registry(Fields fields, @Nullable Policy policy) {
    String id = fields.required("id").id();
    Text title = fields.name("title");
    RegistryTies ties = new RegistryTies(policy);
    List<Town> towns = fields.each(fields.optional("towns"), Noun.TOWN, each -> town(each, ties));
    List<Plant> plants =
        fields.each(fields.optional("plants"), Noun.PLANT, each -> PlantReader.plant(each, ties));
    ties.grades();
    ties.sizes();
    List<Service> services =
        fields.each(
            fields.optional("services"), Noun.SERVICE, each -> ServiceReader.service(each, ties));
    return id == null ? null : new Registry(id, title, towns, plants, services);
  }

  private static @Nullable Town town(Fields fields, RegistryTies ties) {
    String id = ties.towns().read(fields);
    Text name = fields.name("name");
    Integer inspections = fields.optional("inspectionsPerDay").small(Scale.COUNT);
    String group = fields.optional("group").id();
    Contact contact = ContactReader.contact(fields);
    fields.done();
    return id == null ? null : new Town(id, name, inspections, group, contact);
  }
}
