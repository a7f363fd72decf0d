package lunting.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lunting.data.calendar.Span;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.registry.Line;
import lunting.data.registry.PlantTerms;
import org.jspecify.annotations.Nullable;

/** What is fixed at random for single plants of a {@link RandomTown}, odd things included. */
final class RandomTerms {
  private final Random random;
  private final RandomDays ranges;
  private final int days;

  RandomTerms(Random random, RandomDays ranges, int days) {
    this.random = random;
    this.ranges = ranges;
    this.days = days;
  }

  /** Whether a plant may carry days, and its lines have ratios of their own, under a duty. */
  static boolean mayCarry(SeasonDuty duty, List<Line> lines) {
    return switch (duty) {
      case SeasonDuty.Rotate rotate -> true;
      case SeasonDuty.StopLines whole ->
          lines.stream().filter(line -> !line.idle() && line.exempt() == null).count() <= 1;
      case SeasonDuty.Calendar calendar -> false;
      case SeasonDuty.None none -> false;
    };
  }

  /** The terms of a plant with these lines. */
  PlantTerms terms(List<Line> lines, boolean mayCarry) {
    List<PlantTerms.Wish> wish = new ArrayList<>();
    for (int i = oneIn(2) ? 0 : 1 + random.nextInt(2); i > 0; i--) {
      wish.add(new PlantTerms.Wish(ranges.any(), null));
    }
    List<PlantTerms.MustRun> mustRun = new ArrayList<>();
    for (Span span : oneIn(2) ? List.<Span>of() : shortRanges()) {
      mustRun.add(new PlantTerms.MustRun(span, null));
    }
    PlantTerms.Carried carried =
        mayCarry && oneIn(3) ? new PlantTerms.Carried(carriedTenths(), null) : null;
    return new PlantTerms(
        oneIn(4) ? windows() : null,
        wish,
        mustRun,
        carried,
        oneIn(3) ? measures(lines) : List.of());
  }

  private List<Span> shortRanges() {
    return ranges.apart(3).stream()
        .map(span -> new Span(span.from(), span.from().plusDays(Math.min(3, span.days() - 1))))
        .toList();
  }

  private int carriedTenths() {
    return oneIn(5) ? random.nextInt(20_001) - 10_000 : random.nextInt(10 * days) - 5 * days;
  }

  private @Nullable List<PlantTerms.Window> windows() {
    return ranges.apart(2).stream().map(span -> new PlantTerms.Window(span, null)).toList();
  }

  private List<PlantTerms.Measure> measures(List<Line> lines) {
    List<PlantTerms.Measure> measures = new ArrayList<>();
    for (Level level : Level.values()) {
      if (oneIn(2)) {
        List<PlantTerms.LineLoad> loads = new ArrayList<>();
        for (Line line : lines) {
          if (oneIn(2)) {
            loads.add(new PlantTerms.LineLoad(line.id(), oneIn(2) ? 0 : random.nextInt(100)));
          }
        }
        measures.add(new PlantTerms.Measure(level, loads, null));
      }
    }
    return measures;
  }

  private boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }
}
