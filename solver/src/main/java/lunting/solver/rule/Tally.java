package lunting.solver.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import lunting.data.text.Text;

/** Collects the breaches of one rule; amounts of 0 are left out. Not for several threads. */
public final class Tally {
  /** The day of a breach that is not counted per day. */
  public static final int NO_DAY = -1;

  /** A verdict shows this many breaches of a rule, the largest. */
  public static final int MOST_SHOWN = 1_000;

  private final List<Entry> entries = new ArrayList<>();
  private BigDecimal exact = BigDecimal.ZERO;

  /** A breach in whole units. */
  void add(String subject, int day, long amount, Supplier<Text> text) {
    if (amount > 0) {
      add(subject, day, BigDecimal.valueOf(amount), text);
    }
  }

  /** A breach whose fraction is rounded only in the rule's total. */
  void add(String subject, int day, BigDecimal amount, Supplier<Text> text) {
    if (amount.signum() > 0) {
      entries.add(new Entry(subject, day, amount, text));
      exact = exact.add(amount);
    }
  }

  /** The sum of all amounts, not rounded. */
  public BigDecimal exact() {
    return exact;
  }

  /** A rule's total of its exact sum: rounded half up. */
  public static long total(BigDecimal exact) {
    return exact.setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  /** The largest breaches, ties by subject, then day. */
  public List<Entry> largest() {
    return all().stream().limit(MOST_SHOWN).toList();
  }

  /** All breaches, the largest first, ties by subject, then day. */
  public List<Entry> all() {
    return entries.stream()
        .sorted(
            Comparator.comparing(Entry::amount, Comparator.reverseOrder())
                .thenComparing(Entry::subject)
                .thenComparingInt(Entry::day))
        .toList();
  }

  /**
   * One breach.
   *
   * @param day day number, or {@link #NO_DAY}
   */
  public record Entry(String subject, int day, BigDecimal amount, Supplier<Text> text) {}
}
