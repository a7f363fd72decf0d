package lunting.web.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a limited number of things by their ids. Where one more comes, the one that was left alone
 * for longest gives way: neither put there nor looked up since.
 *
 * <p>Threads: any.
 */
public final class Shelf<T> {
  private final int places;
  private final Comparator<T> sooner;
  private final long largest;
  private final ToLongFunction<T> size;
  private final Map<String, Item<T>> leftAlone = new LinkedHashMap<>(16, 0.75f, true);
  private long lastNumber;

  private record Item<T>(long number, @Nullable String key, T thing) {}

  /** A shelf with so many places. */
  public Shelf(int places) {
    this(places, Comparator.comparingInt(thing -> 0));
  }

  /**
   * A shelf on which some things give way before others, however long those were left alone; only
   * what was used last stays in any case.
   *
   * @param sooner smaller: gives way sooner
   */
  public Shelf(int places, Comparator<T> sooner) {
    this(places, sooner, Long.MAX_VALUE, thing -> 0);
  }

  /**
   * A shelf whose things together are at most so large; one that is larger stands there alone.
   *
   * @param size of a thing
   */
  public Shelf(int places, long largest, ToLongFunction<T> size) {
    this(places, Comparator.comparingInt(thing -> 0), largest, size);
  }

  private Shelf(int places, Comparator<T> sooner, long largest, ToLongFunction<T> size) {
    this.places = places;
    this.sooner = sooner;
    this.largest = largest;
    this.size = size;
  }

  /**
   * Puts a thing there, in place of one with its id; else another gives way where every place is
   * taken.
   */
  public void put(String id, T thing) {
    put(id, thing, null);
  }

  /**
   * Puts a thing there that can also be found by a key.
   *
   * @param key what its asker calls it by; null: nothing
   */
  public synchronized void put(String id, T thing, @Nullable String key) {
    leftAlone.remove(id);
    while (leftAlone.size() == places || isTooLargeWith(thing)) {
      leftAlone.remove(givesWay());
    }
    lastNumber++;
    leftAlone.put(id, new Item<>(lastNumber, key, thing));
  }

  /** The thing with this id, which counts as a use; null where there is none, or no longer. */
  public synchronized @Nullable T find(String id) {
    Item<T> item = leftAlone.get(id);
    return item == null ? null : item.thing();
  }

  /** The thing with this key, which counts as a use; null where there is none, or no longer. */
  public synchronized @Nullable T findByKey(String key) {
    for (Map.Entry<String, Item<T>> entry : leftAlone.entrySet()) {
      if (key.equals(entry.getValue().key())) {
        return find(entry.getKey());
      }
    }
    return null;
  }

  /** All of them, newest first; no use of any. */
  public synchronized List<T> list() {
    return leftAlone.values().stream()
        .sorted(Comparator.comparingLong((Item<T> item) -> item.number()).reversed())
        .map(Item::thing)
        .toList();
  }

  private boolean isTooLargeWith(T thing) {
    long held = leftAlone.values().stream().mapToLong(item -> size.applyAsLong(item.thing())).sum();
    return !leftAlone.isEmpty() && held + size.applyAsLong(thing) > largest;
  }

  private String givesWay() {
    List<Map.Entry<String, Item<T>>> longestFirst = new ArrayList<>(leftAlone.entrySet());
    if (longestFirst.size() > 1) {
      longestFirst.removeLast();
    }
    return longestFirst.stream()
        .min(Comparator.comparing(entry -> entry.getValue().thing(), sooner))
        .orElseThrow()
        .getKey();
  }
}
