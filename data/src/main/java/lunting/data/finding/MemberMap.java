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
 * <p>Shape: an open one reads further members from the file when somebody asks for one that was not
 * read yet, as far as its {@link Rest} goes for that key.
 *
 * <p>Threads: any; an open one: one.
 *
 * @param <V> what stands under a key
 */
public final class MemberMap<V> extends AbstractMap<String, V> {
  /** Up to this many keys, comparing them is as quick as an index. */
  private static final int LOOKED_THROUGH = 24;

  private static final Rest NO_REST = () -> false;

  private final Builder<V> read;
  private final Rest rest;

  private MemberMap(Builder<V> read, Rest rest) {
    this.read = read;
    this.rest = rest;
  }

  /** The members of an open map that were not read yet. */
  @FunctionalInterface
  public interface Rest {
    /** Adds the next member to the builder; false where there is none any more. */
    boolean readNext();

    /** The same for somebody who looks for a key; false also where it is taken for missing. */
    default boolean readFor(String key) {
      return readNext();
    }
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
      if (find(key) >= 0) {
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
      keys = Arrays.copyOf(keys, size);
      values = Arrays.copyOf(values, size);
      return new MemberMap<>(this, NO_REST);
    }

    /** The members as far as they are needed; the rest is added to this builder. */
    public MemberMap<V> open(Rest rest) {
      return new MemberMap<>(this, rest);
    }

    private int find(String key) {
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

    @SuppressWarnings("unchecked") // nothing else is added
    private V value(int place) {
      return (V) values[place];
    }
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    if (!(key instanceof String name)) {
      return null;
    }
    int found = read.find(name);
    while (found < 0 && rest.readFor(name)) {
      found = read.find(name);
    }
    return found < 0 ? null : read.value(found);
  }

  /** Reads what was not asked for yet. */
  private int all() {
    boolean again = true;
    while (again) {
      again = rest.readNext();
    }
    return read.size;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return get(key) != null;
  }

  @Override
  public int size() {
    return all();
  }

  @Override
  public Set<Entry<String, V>> entrySet() {
    int size = all();
    return new AbstractSet<>() {
      @Override
      public int size() {
        return size;
      }

      @Override
      public Iterator<Entry<String, V>> iterator() {
        return new Iterator<>() {
          private int next;

          @Override
          public boolean hasNext() {
            return next < size;
          }

          @Override
          public Entry<String, V> next() {
            if (!hasNext()) {
              throw new NoSuchElementException();
            }
            return Map.entry(read.keys[next], read.value(next++));
          }
        };
      }
    };
  }
}
