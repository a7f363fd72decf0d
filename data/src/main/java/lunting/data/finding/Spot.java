package lunting.data.finding;

import java.util.function.Supplier;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A value as findings speak of it: where it stands, how it is shown, and what it belongs to. A
 * check that is given a value and its spot need not know whether a file was read or a value is at
 * hand.
 *
 * @param owner what the object is called that it stands in, such as {@code line (WC-012-1)}; asked
 *     only where something is reported
 * @param key its key in that object; empty for the object itself
 * @param value the value as findings show it; null where there is none
 */
public record Spot(
    Findings findings, Place place, Supplier<Text> owner, String key, @Nullable String value) {
  /** The spot of a value whose owner's name is at hand. */
  public Spot(Findings findings, Place place, Text owner, String key, @Nullable String value) {
    this(findings, place, () -> owner, key, value);
  }

  /** The spot of an object. */
  public static Spot ofObject(Findings findings, Place place, Supplier<Text> owner) {
    return new Spot(findings, place, owner, "", null);
  }

  /** The spot of a member of this object, where JSON has it. */
  public Spot member(String name, @Nullable String shown) {
    return new Spot(findings, place.member(name), owner, name, shown);
  }

  /** The same spot, with something else shown as its value. */
  public Spot showing(@Nullable String shown) {
    return new Spot(findings, place, owner, key, shown);
  }

  /**
   * Reports a fault of the value; {@code {key}}, {@code {owner}} and {@code {value}} in its
   * sentence are this spot's.
   */
  public void report(Fault fault) {
    findings.report(fault.offer("key", key).offer("owner", owner), place, value);
  }
}
