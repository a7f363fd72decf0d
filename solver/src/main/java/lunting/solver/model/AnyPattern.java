package lunting.solver.model;

import ai.timefold.solver.core.api.domain.valuerange.ValueRange;
import java.util.Collections;
import java.util.Iterator;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The value range of the pattern variable: every pattern belongs to it and none is listed, because
 * only our own moves make patterns.
 */
public final class AnyPattern implements ValueRange<Pattern> {
  /** How the variable and its range find each other. */
  static final String RANGE = "patterns";

  /** The only instance, so that ranges compare by identity. */
  static final AnyPattern INSTANCE = new AnyPattern();

  /** A search over a range of one value would end before it begins. */
  private static final long MANY = 1_000_000;

  private AnyPattern() {}

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public boolean contains(@Nullable Pattern value) {
    return value != null;
  }

  @Override
  public long getSize() {
    return MANY;
  }

  @Override
  public Pattern get(long index) {
    throw new UnsupportedOperationException("Patterns are made by moves, never listed.");
  }

  @Override
  public Iterator<Pattern> createOriginalIterator() {
    return Collections.emptyIterator();
  }

  @Override
  public Iterator<Pattern> createRandomIterator(RandomGenerator workingRandom) {
    return Collections.emptyIterator();
  }
}
