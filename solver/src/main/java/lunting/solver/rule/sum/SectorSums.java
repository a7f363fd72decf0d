package lunting.solver.rule.sum;

import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import java.util.function.Function;
import java.util.function.Predicate;
import lunting.solver.model.LinePattern;
import lunting.solver.problem.Sector;

/**
 * How a sector's days stand against its target and its reserve, over all days.
 *
 * <p>Unit: hundredths of milli-line-days.
 *
 * @param uneven Σ abs(X − T)
 * @param lacking Σ max(0, R − X)
 */
public record SectorSums(long uneven, long lacking) {
  // The same objects in both rules, so that the solver keeps one profile for the two of them.
  private static final Predicate<LinePattern> COUNTING = SectorSums::counts;
  private static final Function<LinePattern, Sector> SECTOR = LinePattern::sector;
  private static final ProfileCollector<SectorProfile, SectorSums> PROFILE =
      new ProfileCollector<>(SectorProfile::new);

  /** The sectors that rotate or owe a reserve, each with its sums. */
  public static BiConstraintStream<Sector, SectorSums> of(ConstraintFactory factory) {
    return factory.forEach(LinePattern.class).filter(COUNTING).groupBy(SECTOR, PROFILE);
  }

  private static boolean counts(LinePattern line) {
    return line.line().countable()
        && line.plant().ratio() > 0
        && line.sector().isShown()
        && line.line().days().inForceFrom() < line.sector().target().days();
  }
}
