package lunting.data.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lunting.data.calendar.Span;
import lunting.data.finding.Noun;
import lunting.data.finding.Place;
import lunting.data.fit.RegistryTies;
import lunting.data.registry.Service;
import lunting.data.text.Text;
import lunting.data.tree.Days;
import lunting.data.tree.Field;
import lunting.data.tree.Fields;
import lunting.data.tree.Scale;
import org.jspecify.annotations.Nullable;

/** Reads a livelihood service of an enterprise list. */
final class ServiceReader {
  private ServiceReader() {}

  static @Nullable Service service(Fields fields, RegistryTies ties) {
    String id = ties.services().read(fields);
    Text name = fields.name("name");
    Service.Kind kind = fields.optional("kind").choice(Service.Kind.class);
    String unit = fields.optional("unit").word();
    List<Days.Placed<Service.Demand>> demand =
        fields.each(fields.optional("demand"), Noun.DEMAND, ServiceReader::demand);
    ties.demand(demand);
    Map<String, Place> seen = new HashMap<>();
    List<Service.Supplier> suppliers =
        fields.each(
            fields.optional("suppliers"), Noun.SUPPLIER, each -> supplier(each, ties, seen));
    fields.done();
    return id == null
        ? null
        : new Service(
            id, name, kind, unit, demand.stream().map(Days.Placed::value).toList(), suppliers);
  }

  private static Days.@Nullable Placed<Service.Demand> demand(Fields fields) {
    Span span = fields.span();
    Long amount = fields.required("amount").number(Scale.AMOUNT);
    fields.done();
    return span == null || amount == null
        ? null
        : new Days.Placed<>(new Service.Demand(span, amount), fields.spot());
  }

  private static Service.@Nullable Supplier supplier(
      Fields fields, RegistryTies ties, Map<String, Place> seen) {
    Field field = fields.required("line");
    String line = ties.supplier(field.string(), fields.place(), seen, field.spot());
    Long amount = fields.required("amount").number(Scale.AMOUNT);
    fields.done();
    return line == null || amount == null ? null : new Service.Supplier(line, amount);
  }
}
