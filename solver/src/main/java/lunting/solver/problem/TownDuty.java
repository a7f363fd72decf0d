package lunting.solver.problem;

import java.util.List;
import lunting.data.registry.Town;

/**
 * A town and the lines its inspectors must attend (clause 5.1).
 *
 * @param lines every line of its plants
 */
public record TownDuty(int index, Town town, List<LineDuty> lines) {
  /** The town's id. */
  public String id() {
    return town.id();
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
