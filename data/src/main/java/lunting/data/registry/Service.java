package lunting.data.registry;

import java.util.List;
import lunting.data.calendar.Span;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A livelihood service (保民生, clause 3.3d) that lines supply while they run.
 *
 * @param unit the unit of demand and supply; null where the list does not say
 * @param demand ranges of days with the amount needed; they do not overlap; days not named need 0
 * @param suppliers each line at most once
 */
public record Service(
    String id,
    @Nullable Text name,
    @Nullable Kind kind,
    @Nullable String unit,
    List<Demand> demand,
    List<Supplier> suppliers) {
  /** Copies the lists. */
  public Service {
    demand = List.copyOf(demand);
    suppliers = List.copyOf(suppliers);
  }

  /** What the service does. */
  public enum Kind {
    HEATING,
    WASTE,
    MATERIAL,
    MEDICAL
  }

  /** What is needed on each day of a range, in thousandths of the unit. */
  public record Demand(Span span, long amountMilli) {}

  /** What a line supplies on a day at full load, in thousandths of the unit; scales with load. */
  public record Supplier(String line, long amountMilli) {}
}
