package lunting.data.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.data.calendar.Span;

/**
 * What a reader of the plan sees as one: the reductions of a line that touch with equal load. With
 * load 0 it is a stop (停产), else a load limit (限产).
 *
 * @param line id of the line
 * @param parts the reductions it is made of, in time, at least one
 */
public record Stretch(String line, Span span, int loadPercent, List<Reduction> parts) {
  /** Copies the list. */
  public Stretch {
    parts = List.copyOf(parts);
  }

  /** The stretches of each line, in time; a line without any has no entry. */
  public static Map<String, List<Stretch>> byLine(List<Reduction> reductions) {
    Map<String, List<Stretch>> stretches = new LinkedHashMap<>();
    reductions.stream()
        .sorted(Comparator.comparing(reduction -> reduction.span().from()))
        .forEach(reduction ->
            add(stretches.computeIfAbsent(reduction.line(), line -> new ArrayList<>()), reduction));
    return stretches;
  }

  private static void add(List<Stretch> ofLine, Reduction reduction) {
    Stretch last = ofLine.isEmpty() ? null : ofLine.getLast();
    if (last == null || !last.isContinuedBy(reduction)) {
      ofLine.add(
          new Stretch(
              reduction.line(), reduction.span(), reduction.loadPercent(), List.of(reduction)));
      return;
    }
    List<Reduction> parts = new ArrayList<>(last.parts);
    parts.add(reduction);
    Span span = new Span(last.span.from(), reduction.span().to());
    ofLine.set(ofLine.size() - 1, new Stretch(last.line, span, last.loadPercent, parts));
  }

  private boolean isContinuedBy(Reduction reduction) {
    return reduction.loadPercent() == loadPercent && reduction.span().from().equals(dayAfter());
  }

  /** Whether the line stands still. */
  public boolean isStop() {
    return loadPercent == 0;
  }

  /** The first day after it: after a stop, the day on which the line restarts. */
  public LocalDate dayAfter() {
    return span.to().plusDays(1);
  }
}
