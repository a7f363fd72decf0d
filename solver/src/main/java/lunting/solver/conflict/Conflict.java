package lunting.solver.conflict;

import java.util.List;

/**
 * Duties that cannot hold together, which is proved, so that no plan is legal; and what would have
 * to give.
 *
 * @param claims the smallest set of them found; each is needed for the proof
 * @param waysOut each of them alone does, the easiest first; none where no single duty does, or
 *     none was found
 */
public record Conflict(List<Claim> claims, List<WayOut> waysOut) {
  /** Copies the lists. */
  public Conflict {
    claims = List.copyOf(claims);
    waysOut = List.copyOf(waysOut);
  }
}
