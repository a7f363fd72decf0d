package lunting.data.sample.invented;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws from a seed. Only {@code nextLong} of the generator is used, which its algorithm fixes;
 * bounds are worked out here, so that no JDK draws other lists than the last one.
 */
public final class Dice {
  private final SplittableRandom random;

  public Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  /** A number from 0 to {@code bound - 1}. */
  int below(int bound) {
    return (int) (((random.nextLong() >>> 33) * bound) >>> 31);
  }

  /** A number from {@code low} to {@code high}, both included. */
  public int between(int low, int high) {
    return low + below(high - low + 1);
  }

  /** True in so many of a hundred cases. */
  public boolean chance(int percent) {
    return below(100) < percent;
  }

  /** One of the list. */
  public <T> T pick(List<T> list) {
    return list.get(below(list.size()));
  }

  /** A place in the list of weights, heavy ones more often. */
  public int weighted(List<Integer> weights) {
    int drawn = below(weights.stream().mapToInt(Integer::intValue).sum());
    int place = 0;
    while (drawn >= weights.get(place)) {
      drawn -= weights.get(place);
      place++;
    }
    return place;
  }

  /** Brings the list into a drawn order. */
  void shuffle(List<?> list) {
    for (int last = list.size() - 1; last > 0; last--) {
      Collections.swap(list, last, below(last + 1));
    }
  }
}
