package lunting.data.finding;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object in the order of its file, unchangeable once built. A province's list has
 * hundreds of thousands of small objects, so a small map is an array that is looked through.
 *
 * @param <V> what stands under a key
 */
public final class MemberMap<V> extends AbstractMap<String, V> {
  /** Up to this many keys, comparing them is as quick as an index. */
  private static final int LOOKED_THROUGH = 24;

  private final String[] keys;
  private final Object[] values;
  private final @Nullable Map<String, Integer> index;

  private MemberMap(Builder<V> builder) {
    keys = Arrays.copyOf(builder.keys, builder.size);
    values = Arrays.copyOf(builder.values, builder.size);
    index = builder.index;
  }

  /** A copy of a map, in its order. */
  static <V> MemberMap<V> of(Map<String, V> members) {
    if (members instanceof MemberMap<V> kept) {
      return kept;
    }
    Builder<V> builder = new Builder<>();
    members.forEach(builder::putIfAbsent);
    return builder.build();
  }

  /** Takes members in the order of the file. Not for several threads. */
  public static final class Builder<V> {
    private String[] keys = new String[8];
    private Object[] values = new Object[8];
    private int size;
    private @Nullable Map<String, Integer> index;

    /** Adds a member unless its key is there already; whether it was added. */
    public boolean putIfAbsent(String key, V value) {
      if (find(key, keys, size, index) >= 0) {
        return false;
      }
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size);
        values = Arrays.copyOf(values, 2 * size);
      }
      keys[size] = key;
      values[size] = value;
      if (index != null) {
        index.put(key, size);
      } else if (size == LOOKED_THROUGH) {
        index = new HashMap<>();
        for (int i = 0; i <= size; i++) {
          index.put(keys[i], i);
        }
      }
      size++;
      return true;
    }

    /** The members; nothing may be added any more. */
    public MemberMap<V> build() {
      return new MemberMap<>(this);
    }
  }

  private static int find(
      Object key, String[] keys, int size, @Nullable Map<String, Integer> index) {
    if (index != null) {
      return index.getOrDefault(key, -1);
    }
    for (int i = 0; i < size; i++) {
      if (keys[i].equals(key)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    int found = key == null ? -1 : find(key, keys, keys.length, index);
    return found < 0 ? null : value(found);
  }

  @SuppressWarnings("unchecked") // a builder takes nothing else
  private V value(int place) {
    return (V) values[place];
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return get(key) != null;
  }

  @Override
  public int size() {
    return keys.length;
  }

  @Override
  public Set<Entry<String, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return keys.length;
      }

      @Override
      public Iterator<Entry<String, V>> iterator() {
        return new Iterator<>() {
          private int next;

          @Override
          public boolean hasNext() {
            return next < keys.length;
          }

          @Override
          public Entry<String, V> next() {
            if (!hasNext()) {
              throw new NoSuchElementException();
            }
            return Map.entry(keys[next], value(next++));
          }
        };
      }
    };
  }
}
