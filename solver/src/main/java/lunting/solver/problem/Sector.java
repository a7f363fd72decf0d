package lunting.solver.problem;

import java.util.List;
import lunting.data.policy.Industry;
import lunting.data.policy.duty.WarningDuty;
import lunting.solver.problem.day.DayAmounts;
import lunting.solver.problem.day.Levels;
import org.jspecify.annotations.Nullable;

/**
 * An industry within a group of towns, with its duty on every day (clause 4.1).
 *
 * <p>Unit: milli-line-days.
 *
 * @param group the group of its towns; null where they name none
 * @param plants its plants in the order of the list
 * @param sizeOnDay U(s, d), the sizes of its lines that count on each day
 * @param target T(d), the stops that the quotas would spread to each day by risk; zeros where the
 *     industry does not rotate
 * @param required R(s, d), the reserve owed on each day; null where none is owed
 * @param uncapped R before the quotas' own rotation capped it; null where none is owed
 * @param levels the warning level of each day
 */
public record Sector(
    int index,
    Industry industry,
    @Nullable String group,
    List<PlantDuty> plants,
    boolean rotates,
    DayAmounts sizeOnDay,
    DayAmounts target,
    @Nullable DayAmounts required,
    @Nullable DayAmounts uncapped,
    Levels levels) {
  /** The same sector at another place, its plants at others, too. */
  Sector at(int place, List<PlantDuty> plantsThere) {
    return new Sector(
        place,
        industry,
        group,
        List.copyOf(plantsThere),
        rotates,
        sizeOnDay,
        target,
        required,
        uncapped,
        levels);
  }

  /** How the verdict names it: the industry, or {@code industry/group}. */
  public String id() {
    return group == null ? industry.id() : industry.id() + "/" + group;
  }

  /** Whether a warning raises its reserve (clause 4.1) rather than asking for measures. */
  public boolean raisesReserve() {
    return industry.warning() instanceof WarningDuty.ReserveRises;
  }

  /** Whether its share is shown day by day: it rotates or owes a reserve. */
  public boolean isShown() {
    return rotates || required != null;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return index;
  }

  @Override
  public String toString() {
    return id();
  }
}
