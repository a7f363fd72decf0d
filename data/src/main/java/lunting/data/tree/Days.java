package lunting.data.tree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import lunting.data.calendar.Span;
import lunting.data.finding.Fault;
import lunting.data.finding.Node;
import org.jspecify.annotations.Nullable;

/** Builds ranges of days and finds those that overlap. */
public final class Days {
  private Days() {}

  /** The ends of a range as far as they could be read. */
  public record Ends(@Nullable LocalDate from, @Nullable LocalDate to) {}

  /** The range; null where an end is missing or the ends are swapped, which is reported. */
  public static @Nullable Span span(Fields fields, Ends ends) {
    if (ends.from() == null || ends.to() == null) {
      return null;
    }
    if (ends.to().isBefore(ends.from())) {
      Node to = fields.optional("to").node();
      fields
          .findings()
          .report(
              ValueFaults.SPAN,
              to == null ? fields.place() : to.place(),
              ends.to().toString(),
              "owner",
              fields.owner(),
              "from",
              ends.from());
      return null;
    }
    return new Span(ends.from(), ends.to());
  }

  /** Something with a range of days, and where it stands. */
  public record Placed<T>(T value, Fields fields) {}

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
  public static <T> void report(
      List<Placed<T>> all, Function<T, Span> span, Fault fault, Object... names) {
    for (Clash<T> clash : clashes(all, span)) {
      Fields one = clash.one().fields();
      Span days = span.apply(clash.one().value());
      Object[] owner = {"owner", one.owner(), "other", clash.other().fields().place().printed()};
      one.findings()
          .report(
              fault,
              one.place(),
              days.from() + " – " + days.to(),
              Stream.concat(Stream.of(owner), Stream.of(names)).toArray());
    }
  }
}
