package lunting.data.tree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import lunting.data.calendar.Span;
import lunting.data.finding.Fault;
import lunting.data.finding.Spot;
import org.jspecify.annotations.Nullable;

/** Builds ranges of days and finds those that overlap. */
public final class Days {
  private Days() {}

  /**
   * The range from one day to another; null where one is missing or they are swapped, which is
   * reported.
   *
   * @param last the spot of the last day
   */
  public static @Nullable Span span(@Nullable LocalDate from, @Nullable LocalDate to, Spot last) {
    if (from == null || to == null) {
      return null;
    }
    if (to.isBefore(from)) {
      last.showing(to.toString()).report(ValueFaults.SPAN.with("from", from.toString()));
      return null;
    }
    return new Span(from, to);
  }

  /**
   * Something with a range of days.
   *
   * @param spot that of the object
   */
  public record Placed<T>(T value, Spot spot) {}

  /** Two neighbours that share a day: the later one of the file first. */
  record Clash<T>(Placed<T> one, Placed<T> other) {}

  /** Those that overlap one that begins before them, at most one clash for each. */
  static <T> List<Clash<T>> clashes(List<Placed<T>> all, Function<T, Span> span) {
    List<Placed<T>> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparing(placed -> span.apply(placed.value()).from()));
    List<Clash<T>> clashes = new ArrayList<>();
    Placed<T> last = null;
    for (Placed<T> next : sorted) {
      if (last != null && span.apply(last.value()).overlaps(span.apply(next.value()))) {
        clashes.add(new Clash<>(next, last));
      }
      if (last == null || span.apply(last.value()).to().isBefore(span.apply(next.value()).to())) {
        last = next;
      }
    }
    return clashes;
  }

  /** Reports every clash at its later element. */
  public static <T> void report(List<Placed<T>> all, Function<T, Span> span, Fault fault) {
    for (Clash<T> clash : clashes(all, span)) {
      Span days = span.apply(clash.one().value());
      String other = clash.other().spot().place().printed();
      clash
          .one()
          .spot()
          .showing(days.from() + " – " + days.to())
          .report(fault.with("other", other));
    }
  }
}
