package lunting.solver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.plan.Pin;
import lunting.data.plan.Plan;
import lunting.data.policy.duty.Level;
import lunting.solver.problem.Baseline;
import org.jspecify.annotations.Nullable;

/** What happens to a {@link Sketch}: warnings, orders, revocations and a published plan. */
public final class Happenings {
  private final LocalDate firstDay;
  private final List<Event> events = new ArrayList<>();
  private @Nullable Baseline baseline;

  Happenings(LocalDate firstDay) {
    this.firstDay = firstDay;
  }

  /**
   * A warning from one day number to another, which may lie outside the season; for these groups of
   * towns only where any are named.
   */
  public Happenings warning(Level level, int from, int to, String... groups) {
    events.add(
        new Event.Warning(
            id(), null, level, day(from), day(to), null, null, Set.of(), Set.of(groups), null));
    return this;
  }

  /** A plant must stop and rectify. */
  public Happenings rectify(String plant, int from, int to) {
    events.add(new Event.Rectification(id(), null, plant, day(from), day(to), null));
    return this;
  }

  /** A plant was kept off the list and stops to the season's end. */
  public Happenings concealed(String plant, int from) {
    events.add(new Event.Concealed(id(), null, plant, day(from), null, null));
    return this;
  }

  /** A plant's exemption is revoked. */
  public Happenings revoked(String plant, int from) {
    events.add(new Event.ExemptionRevoked(id(), null, plant, day(from), null, null));
    return this;
  }

  /** A plan is published, and only days from this number on can still change. */
  public Happenings published(int asOf, String drawing) {
    return published(asOf, Plan.of(Drawing.reductions(firstDay, drawing)), List.of());
  }

  /** A plan is published, some days of which are pinned. */
  public Happenings published(int asOf, Plan plan, List<Pin> pins) {
    Plan pinned = new Plan(null, null, List.of(), null, plan.reductions(), pins, null);
    baseline = new Baseline(pinned, day(asOf));
    return this;
  }

  Events events() {
    return new Events(events);
  }

  @Nullable Baseline baseline() {
    return baseline;
  }

  private String id() {
    return "E" + events.size();
  }

  private LocalDate day(int number) {
    return firstDay.plusDays(number);
  }
}
