package lunting.solver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lunting.data.calendar.Span;
import lunting.data.policy.duty.Level;
import lunting.data.registry.PlantTerms;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/** What is fixed for one plant of a {@link Sketch} alone; days are numbers, as in the drawing. */
public final class Terms {
  private final LocalDate firstDay;
  private final List<PlantTerms.Wish> wish = new ArrayList<>();
  private final List<PlantTerms.MustRun> mustRun = new ArrayList<>();
  private final List<PlantTerms.Measure> measures = new ArrayList<>();
  private @Nullable List<PlantTerms.Window> windows;
  private PlantTerms.@Nullable Carried carried;

  Terms(LocalDate firstDay) {
    this.firstDay = firstDay;
  }

  /** It has windows of its own, and so far none. */
  public Terms ownWindows() {
    windows = new ArrayList<>();
    return this;
  }

  /** A window of its own, in place of its industry's. */
  public Terms window(int from, int to) {
    List<PlantTerms.Window> all = windows == null ? new ArrayList<>() : windows;
    all.add(new PlantTerms.Window(span(from, to), null));
    windows = all;
    return this;
  }

  /** Days on which it would rather be stopped. */
  public Terms wish(int from, int to) {
    wish.add(new PlantTerms.Wish(span(from, to), null));
    return this;
  }

  /** Days on which it must run. */
  public Terms mustRun(int from, int to) {
    mustRun.add(new PlantTerms.MustRun(span(from, to), null));
    return this;
  }

  /** Tenths of a day that it carries into the season; above 0: credit. */
  public Terms carriedTenths(int tenths) {
    carried = new PlantTerms.Carried(tenths, null);
    return this;
  }

  /** What its own list asks at a level: loads in percent, each written {@code K1:40}. */
  public Terms measure(Level level, String... loads) {
    List<PlantTerms.LineLoad> lines =
        Arrays.stream(loads)
            .map(load -> load.split(":", 2))
            .map(load -> new PlantTerms.LineLoad(load[0], Integer.parseInt(load[1])))
            .toList();
    measures.add(new PlantTerms.Measure(level, lines, null));
    return this;
  }

  /** The last window, wish, must-run days, carried days and measure are fixed by this. */
  public Terms because(Text reason) {
    if (windows != null && !windows.isEmpty()) {
      windows.add(new PlantTerms.Window(windows.removeLast().span(), reason));
    }
    if (!wish.isEmpty()) {
      wish.add(new PlantTerms.Wish(wish.removeLast().span(), reason));
    }
    if (!mustRun.isEmpty()) {
      mustRun.add(new PlantTerms.MustRun(mustRun.removeLast().span(), reason));
    }
    carried = carried == null ? null : new PlantTerms.Carried(carried.tenthDays(), reason);
    if (!measures.isEmpty()) {
      PlantTerms.Measure last = measures.removeLast();
      measures.add(new PlantTerms.Measure(last.level(), last.lines(), reason));
    }
    return this;
  }

  PlantTerms terms() {
    return new PlantTerms(windows, wish, mustRun, carried, measures);
  }

  private Span span(int from, int to) {
    return new Span(firstDay.plusDays(from), firstDay.plusDays(to));
  }
}
