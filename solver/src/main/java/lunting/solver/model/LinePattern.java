package lunting.solver.model;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.TownDuty;

/** The planning entity: a line and the pattern it follows. Mutable, as the solver asks. */
@PlanningEntity
public class LinePattern {
  private final LineDuty duty;
  private final PlantDuty plant;
  private final Sector sector;
  private final TownDuty town;
  private final boolean pinned;
  private Pattern pattern;
  private Pattern home;

  private LinePattern(
      LineDuty duty,
      PlantDuty plant,
      Sector sector,
      TownDuty town,
      boolean pinned,
      Pattern pattern) {
    this.duty = duty;
    this.plant = plant;
    this.sector = sector;
    this.town = town;
    this.pinned = pinned;
    this.pattern = pattern;
    this.home = pattern;
  }

  /** A line of the problem, running all season; lines that must never be reduced are pinned. */
  public static LinePattern of(Problem problem, LineDuty duty, Sector sector, TownDuty town) {
    PlantDuty plant = problem.plantOf(duty);
    boolean pinned = !duty.countable() || plant.days().inForceFrom() >= problem.days();
    return new LinePattern(duty, plant, sector, town, pinned, Pattern.of(duty, List.of()));
  }

  /** The line as it stands, for a plan that is kept. */
  LinePattern copy() {
    LinePattern copy = new LinePattern(duty, plant, sector, town, pinned, pattern);
    copy.home = home;
    return copy;
  }

  /** The line's place in the list. */
  @PlanningId
  public int getIndex() {
    return duty.index();
  }

  /** The line and what is asked of it. */
  public LineDuty duty() {
    return duty;
  }

  /** The plant of the line. */
  public PlantDuty plant() {
    return plant;
  }

  /** The sector of the line. */
  public Sector sector() {
    return sector;
  }

  /** The town of the line. */
  public TownDuty town() {
    return town;
  }

  /** D, the number of season days. */
  public int seasonDays() {
    return duty.days().owed().days();
  }

  /** Whether the line must never be reduced. */
  @PlanningPin
  public boolean isPinned() {
    return pinned;
  }

  /** The pattern the line follows. */
  @PlanningVariable(valueRangeProviderRefs = AnyPattern.RANGE)
  public Pattern getPattern() {
    return pattern;
  }

  /** Sets the pattern. */
  public void setPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /** The pattern that the search starts from and moves may go back to. */
  public Pattern getHome() {
    return home;
  }

  /** Starts the line from a pattern. */
  public void startFrom(Pattern start) {
    this.pattern = start;
    this.home = start;
  }

  @Override
  public String toString() {
    return duty.id();
  }
}
