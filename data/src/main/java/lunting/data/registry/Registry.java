package lunting.data.registry;

import java.util.List;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/** The enterprise list (名录): {@code registry.json}. */
public record Registry(
    String id, @Nullable Text title, List<Town> towns, List<Plant> plants, List<Service> services) {
  /** Copies the lists. */
  public Registry {
    towns = List.copyOf(towns);
    plants = List.copyOf(plants);
    services = List.copyOf(services);
  }
}
