package lunting.data.sample;

import java.util.ArrayList;
import java.util.List;
import lunting.data.registry.Registry;
import lunting.data.sample.invented.InventedList;
import org.jspecify.annotations.Nullable;

/**
 * The samples this program comes with. Shipped ones are a real policy with an invented list, named
 * in {@code shipped.txt} beside their folders, so that another needs no code; {@code district},
 * {@code city} and {@code province} are invented lists under the policy of Zhoucun, drawn by a
 * seed.
 *
 * <p>Same name and seed: same sample, on every machine.
 */
public final class Samples {
  private static final String ZHOUCUN = "zhoucun-2020";
  private static final String DISTRICT = "district";
  private static final String CITY = "city";
  private static final String PROVINCE = "province";
  private static final List<String> INVENTED = List.of(DISTRICT, CITY, PROVINCE);

  private Samples() {}

  /** The names that {@link #find} knows, the one to show first in front. */
  public static List<String> names() {
    List<String> names = new ArrayList<>(ShippedSample.names());
    names.addAll(INVENTED);
    return List.copyOf(names);
  }

  /** Whether the list of this sample is invented, and drawn from a seed. */
  public static boolean isInvented(String name) {
    return INVENTED.contains(name);
  }

  /**
   * The sample of this name; null if there is none.
   *
   * @param seed what an invented list is drawn from; the shipped list does not depend on it
   */
  public static @Nullable Sample find(String name, long seed) {
    if (!names().contains(name)) {
      return null;
    }
    if (!isInvented(name)) {
      return ShippedSample.read(name);
    }
    Sample shipped = ShippedSample.read(ZHOUCUN);
    InventedList list = new InventedList(shipped.policy(), shipped.registry(), seed);
    Registry drawn =
        switch (name) {
          case DISTRICT -> list.district();
          case CITY -> list.city();
          default -> list.province();
        };
    return new Sample(name, shipped.policy(), drawn);
  }
}
