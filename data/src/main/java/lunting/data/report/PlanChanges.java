package lunting.data.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lunting.data.calendar.Span;
import lunting.data.event.Event;
import lunting.data.outline.StopDates;
import lunting.data.plan.Reduction;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What changes from one plan to another on the same list: who must be told, what, and why.
 *
 * @param asOf the first day that could still change; null where neither plan says
 * @param before figures of the old plan, judged as an answer to what holds now
 * @param after figures of the new plan
 * @param disturbed how much changes
 * @param plants plants with a load that differs on some line and day, in the order of the list
 * @param unchanged ids of all other plants
 * @param gone lines of the old plan that are not on the list any more, in the order of that plan
 */
public record PlanChanges(
    @Nullable LocalDate asOf,
    PlanFigures before,
    PlanFigures after,
    ChangeFigures disturbed,
    List<PlantChange> plants,
    List<String> unchanged,
    List<GoneLine> gone) {
  /** Copies the lists. */
  public PlanChanges {
    plants = List.copyOf(plants);
    unchanged = List.copyOf(unchanged);
    gone = List.copyOf(gone);
  }

  /**
   * The same changes, with names of the lines that are gone; one without a name has its id only.
   */
  public PlanChanges naming(Map<String, Text> names) {
    List<GoneLine> named =
        gone.stream()
            .map(each -> new GoneLine(each.line(), names.get(each.line()), each.before()))
            .toList();
    return new PlanChanges(asOf, before, after, disturbed, plants, unchanged, named);
  }

  /**
   * A line that has left the list: what the old plan asked of it is void.
   *
   * @param name what it and its plant are called; null where no list at hand has it
   * @param before its reductions in the old plan, in time
   */
  public record GoneLine(String line, @Nullable Text name, List<Reduction> before) {
    /** Copies the list. */
    public GoneLine {
      before = List.copyOf(before);
    }
  }

  /**
   * A plant that must be told.
   *
   * @param firstDay the first day on which something differs
   * @param noticeDays days from {@code asOf} to that day; null where {@code asOf} is
   * @param lines its lines that change
   */
  public record PlantChange(
      String plant, LocalDate firstDay, @Nullable Integer noticeDays, List<LineChange> lines) {
    /** Copies the list. */
    public PlantChange {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line that changes.
   *
   * @param restart the day after the last stop of the new plan that the change touches; null where
   *     the season ends first, or where the change leaves no stop
   * @param before all its reductions in the old plan, in time
   * @param after all its reductions in the new plan, in time
   * @param stopsBefore the stops of the old plan inside the season, in time
   * @param stopsAfter the stops of the new plan inside the season, in time
   * @param changes the days that differ, in time; old load and new load are the same throughout one
   */
  public record LineChange(
      String line,
      LocalDate firstDay,
      @Nullable Integer noticeDays,
      @Nullable LocalDate restart,
      List<Reduction> before,
      List<Reduction> after,
      List<DatedStop> stopsBefore,
      List<DatedStop> stopsAfter,
      List<Change> changes) {
    /** Copies the lists. */
    public LineChange {
      before = List.copyOf(before);
      after = List.copyOf(after);
      stopsBefore = List.copyOf(stopsBefore);
      stopsAfter = List.copyOf(stopsAfter);
      changes = List.copyOf(changes);
    }

    /** The last stop of the new plan that days touch, by lying in it or beside it; null: none. */
    public @Nullable DatedStop touchedBy(Span days) {
      Span reach = new Span(days.from().minusDays(1), days.to().plusDays(1));
      DatedStop last = null;
      for (DatedStop stop : stopsAfter) {
        last = stop.span().overlaps(reach) ? stop : last;
      }
      return last;
    }
  }

  /** A stop with its four days. */
  public record DatedStop(Span span, StopDates dates) {}

  /** Days on which a line gets another load; loads in percent, 100 without a reduction. */
  public record Change(Span span, int loadBefore, int loadAfter, Cause cause) {}

  /**
   * What explains a change.
   *
   * @param kind the kind of the event; null where the season asks it of the plant anyway
   * @param event id of the event; null where no event covers the days
   * @param clause the clause that asks for it; null where none does
   */
  public record Cause(
      Event.@Nullable Kind kind, @Nullable String event, @Nullable String clause, Text text) {}
}
