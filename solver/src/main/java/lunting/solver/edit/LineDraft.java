package lunting.solver.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lunting.data.calendar.Season;
import lunting.data.calendar.Span;
import lunting.data.plan.Edit;
import lunting.data.plan.Pin;
import lunting.data.plan.Reduction;
import lunting.data.plan.Stretch;
import lunting.solver.line.Runs;
import lunting.solver.model.Run;
import lunting.solver.problem.Problem;
import lunting.solver.why.Causes;
import org.jspecify.annotations.Nullable;

/** A line while edits are applied to it, day by day. Not for several threads. */
final class LineDraft {
  private final Problem problem;
  private final Season season;
  private final String line;
  private final LineRows before;
  private final int[] loads;
  private List<Pin> pins;

  LineDraft(Problem problem, String line, LineRows before) {
    this.problem = problem;
    this.season = problem.season();
    this.line = line;
    this.before = before;
    this.loads = Runs.loads(season, before.rows());
    this.pins = before.pins();
  }

  /** The load on each day now. */
  int[] loads() {
    return loads.clone();
  }

  /** Whether the bar stands there, whole. */
  boolean has(Edit.Bar bar) {
    int from = season.dayOf(bar.span().from());
    int to = season.dayOf(bar.span().to());
    for (int day = from; day <= to; day++) {
      if (loads[day] != bar.loadPercent()) {
        return false;
      }
    }
    return (from == 0 || loads[from - 1] != bar.loadPercent())
        && (to + 1 == loads.length || loads[to + 1] != bar.loadPercent());
  }

  /** The bars that have some of these days, whole. */
  List<Edit.Bar> on(Span span) {
    List<Edit.Bar> bars = new ArrayList<>();
    for (Run run : Runs.ofLoads(loads)) {
      Span days = new Span(season.dateOf(run.from()), season.dateOf(run.to()));
      if (days.overlaps(span)) {
        bars.add(new Edit.Bar(line, days, run.loadPercent()));
      }
    }
    return bars;
  }

  /** Gives days a load; 100 is running. */
  void put(Span span, int load) {
    Arrays.fill(loads, season.dayOf(span.from()), season.dayOf(span.to()) + 1, load);
  }

  /** Gives every day that is not pinned the load that it has in another plan. */
  void takeOver(int[] others) {
    for (int day = 0; day < loads.length; day++) {
      if (pinOn(day) == null) {
        loads[day] = others[day];
      }
    }
  }

  /** The pin on a day; null where none is. */
  @Nullable Pin pinOn(int day) {
    for (Pin pin : pins) {
      if (pin.span().contains(season.dateOf(day))) {
        return pin;
      }
    }
    return null;
  }

  /** Fixes days, in place of what was fixed on them. */
  void pin(Pin pin) {
    unpin(pin.span());
    pins = new ArrayList<>(pins);
    pins.add(pin);
    pins.sort(Comparator.comparing(each -> each.span().from()));
  }

  /** Frees days. */
  void unpin(Span span) {
    List<Pin> left = new ArrayList<>();
    for (Pin pin : pins) {
      Span days = pin.span();
      if (!days.overlaps(span)) {
        left.add(pin);
        continue;
      }
      if (days.from().isBefore(span.from())) {
        left.add(on(new Span(days.from(), span.from().minusDays(1)), pin));
      }
      if (days.to().isAfter(span.to())) {
        left.add(on(new Span(span.to().plusDays(1), days.to()), pin));
      }
    }
    pins = left;
  }

  private static Pin on(Span days, Pin pin) {
    return new Pin(pin.line(), days, pin.author(), pin.reason());
  }

  /** The line as a plan has it: what no edit touched stays as it was, causes included. */
  LineRows rows() {
    List<Reduction> rows =
        Arrays.equals(loads, Runs.loads(season, before.rows())) ? before.rows() : written();
    return new LineRows(rows, pins);
  }

  private List<Reduction> written() {
    Map<Span, Stretch> known = new HashMap<>();
    Stretch.byLine(before.rows())
        .getOrDefault(line, List.of())
        .forEach(stretch -> known.put(stretch.span(), stretch));
    List<Reduction> rows = new ArrayList<>();
    for (Run run : Runs.ofLoads(loads)) {
      Span span = new Span(season.dateOf(run.from()), season.dateOf(run.to()));
      Stretch same = known.get(span);
      if (same != null && same.loadPercent() == run.loadPercent()) {
        rows.addAll(same.parts());
      } else {
        rows.addAll(Causes.of(problem, new Reduction(line, span, run.loadPercent(), null, null)));
      }
    }
    return rows;
  }
}
