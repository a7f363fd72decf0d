package lunting.solver.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import lunting.data.text.Text;

/** Collects the breaches of one rule; amounts of 0 are left out. Not for several threads. */
public final class Tally {
  /** The day of a breach that is not counted per day. */
  public static final int NO_DAY = -1;

  /** A verdict shows this many breaches of a rule, the largest. */
  public static final int MOST_SHOWN = 1_000;

  private static final Comparator<Entry> LARGEST_FIRST = Tally::compare;

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
    if (entries.size() <= MOST_SHOWN) {
      return all();
    }
    // A province has tens of thousands of breaches of some rules: most are left out at a glance.
    PriorityQueue<Entry> shown = new PriorityQueue<>(MOST_SHOWN + 1, LARGEST_FIRST.reversed());
    for (Entry each : entries) {
      if (shown.size() < MOST_SHOWN || LARGEST_FIRST.compare(each, shown.element()) < 0) {
        shown.add(each);
        if (shown.size() > MOST_SHOWN) {
          shown.remove();
        }
      }
    }
    Entry last = shown.element();
    return entries.stream()
        .filter(each -> LARGEST_FIRST.compare(each, last) <= 0)
        .sorted(LARGEST_FIRST)
        .limit(MOST_SHOWN)
        .toList();
  }

  /** All breaches, the largest first, ties by subject, then day. */
  public List<Entry> all() {
    return entries.stream().sorted(LARGEST_FIRST).toList();
  }

  private static int compare(Entry one, Entry other) {
    int amounts = other.amount().compareTo(one.amount());
    int subjects = amounts == 0 ? one.subject().compareTo(other.subject()) : amounts;
    return subjects == 0 ? Integer.compare(one.day(), other.day()) : subjects;
  }

  /**
   * One breach.
   *
   * @param day day number, or {@link #NO_DAY}
   */
  public record Entry(String subject, int day, BigDecimal amount, Supplier<Text> text) {}
}
