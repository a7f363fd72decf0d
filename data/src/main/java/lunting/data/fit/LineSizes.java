package lunting.data.fit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The capacities of a list's lines, to find those whose decimal point was lost: 955 for 95.5 t/d.
 * What is usual in an industry is the median of its plants, each with the mean of its lines.
 *
 * @param <T> what a line is known by
 */
public final class LineSizes<T> {
  /** A lost decimal point makes a figure ten times as large; so near to that it is asked about. */
  private static final long SUSPECT_TIMES = 6;

  /** Of fewer plants nobody can say what is usual. */
  private static final int FEWEST = 3;

  private final Map<String, List<List<Sized<T>>>> plants = new LinkedHashMap<>();
  private boolean begun;

  private record Sized<T>(T line, long milli) {}

  /** Told of a line that is about ten times as large as usual, both in thousandths. */
  public interface Asking<T> {
    /** Asks about it. */
    void ask(T line, long milli, long usual, long times);
  }

  /** Begins a plant, whose lines follow. */
  public void plant() {
    begun = true;
  }

  /** Takes a line of the plant down. */
  public void line(String industry, T line, long milli) {
    List<List<Sized<T>>> all = plants.computeIfAbsent(industry, key -> new ArrayList<>());
    if (begun) {
      all.add(new ArrayList<>());
      begun = false;
    }
    all.getLast().add(new Sized<>(line, milli));
  }

  /** Hands out every line that is to be asked about, industry by industry. */
  public void unusual(Asking<T> asking) {
    for (List<List<Sized<T>>> industry : plants.values()) {
      long usual = industry.size() < FEWEST ? 0 : usual(industry);
      for (List<Sized<T>> plant : industry) {
        for (Sized<T> each : plant) {
          if (usual > 0 && each.milli() / usual >= SUSPECT_TIMES) {
            asking.ask(each.line(), each.milli(), usual, (each.milli() + usual / 2) / usual);
          }
        }
      }
    }
  }

  private static <T> long usual(List<List<Sized<T>>> plants) {
    List<Long> means = new ArrayList<>();
    for (List<Sized<T>> plant : plants) {
      means.add(plant.stream().mapToLong(Sized::milli).sum() / plant.size());
    }
    Collections.sort(means);
    return (means.get((means.size() - 1) / 2) + means.get(means.size() / 2)) / 2;
  }
}
