package lunting.solver.bench.peer;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import lunting.solver.model.Run;
import org.jspecify.annotations.Nullable;

/** The textbook's planning entity: one stop of a line, which has a first day and a length. */
@PlanningEntity
@SuppressWarnings("NullAway.Init") // The solver makes copies by the empty constructor.
public class PlannedStop {
  /** What a stop without a first day is: no day at all. */
  private static final Run NOWHERE = new Run(0, -1, 100);

  private int id;
  private TextbookLine line;
  private int loadPercent;
  private boolean pinned;
  private @Nullable Integer start;
  private Integer length;

  /** For the solver's copies. */
  public PlannedStop() {}

  /**
   * A stop of a line.
   *
   * @param loadPercent 0, or where the line cannot stop, the load it runs at instead
   */
  PlannedStop(
      int id,
      TextbookLine line,
      int loadPercent,
      boolean pinned,
      @Nullable Integer start,
      int length) {
    this.id = id;
    this.line = line;
    this.loadPercent = loadPercent;
    this.pinned = pinned;
    this.start = start;
    this.length = length;
  }

  /** Its place among all stops. */
  @PlanningId
  public int getId() {
    return id;
  }

  /** The line that stops. */
  public TextbookLine line() {
    return line;
  }

  /** Whether nobody may move it: the calendar asks for it, or it is past. */
  @PlanningPin
  public boolean isPinned() {
    return pinned;
  }

  /** The first day; null: the stop is not made. */
  @PlanningVariable(valueRangeProviderRefs = "days", allowsUnassigned = true)
  public @Nullable Integer getStart() {
    return start;
  }

  /** Sets the first day. */
  public void setStart(@Nullable Integer start) {
    this.start = start;
  }

  /** How many days it lasts. */
  @PlanningVariable(valueRangeProviderRefs = "lengths")
  public Integer getLength() {
    return length;
  }

  /** Sets how many days it lasts. */
  public void setLength(Integer length) {
    this.length = length;
  }

  /** Its days inside the season. */
  Run run() {
    return start == null
        ? NOWHERE
        : new Run(start, Math.min(line.seasonDays(), start + length) - 1, loadPercent);
  }
}
