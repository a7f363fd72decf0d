package lunting.solver.rule.sum;

import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import java.util.function.Function;
import java.util.function.Predicate;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.problem.PlantDuty;
import org.jspecify.annotations.Nullable;

/**
 * What the countable lines of a plant give together.
 *
 * <p>Unit: hundredths of thousandths·days; {@code held} in hundredths of thousandths, {@code
 * unasked} in milli-line-days.
 *
 * @param reduced Σ capacity · eff over W(p)
 * @param cut Σ capacity · cut over W(p)
 * @param held Σ capacity · the least cut over W(p)
 * @param unasked what a plant without a need cuts although nothing, or not so much, is asked of it;
 *     0 for a plant with a need
 */
public record PlantSums(long reduced, long cut, long held, long unasked) {
  // The same objects in every rule, so that the solver builds the grouping once for all of them.
  private static final Predicate<LinePattern> COUNTABLE = PlantSums::counts;
  private static final Function<LinePattern, PlantDuty> PLANT = LinePattern::plant;
  private static final ProfileCollector<Sums, PlantSums> SUMS = new ProfileCollector<>(Sums::new);

  /** The plants with countable lines, each with what these give. */
  public static BiConstraintStream<PlantDuty, PlantSums> of(ConstraintFactory factory) {
    return factory.forEach(LinePattern.class).filter(COUNTABLE).groupBy(PLANT, SUMS);
  }

  private static boolean counts(LinePattern line) {
    return line.duty().countable();
  }

  private static final class Sums implements Profile<PlantSums> {
    private long reduced;
    private long cut;
    private long held;
    private @Nullable UnaskedCut unasked;

    @Override
    public void change(LinePattern line, @Nullable Pattern before, @Nullable Pattern after) {
      if (line.plant().need() == 0) {
        UnaskedCut known = unasked == null ? new UnaskedCut() : unasked;
        known.change(line, before, after);
        unasked = known;
        return;
      }
      long capacity = line.duty().line().capacityMilli();
      if (before != null) {
        add(-capacity, before);
      }
      if (after != null) {
        add(capacity, after);
      }
    }

    private void add(long capacity, Pattern pattern) {
      reduced += capacity * pattern.reducedPercentDays();
      cut += capacity * pattern.cutPercentDays();
      held += capacity * pattern.heldCut();
    }

    @Override
    public PlantSums result() {
      return new PlantSums(reduced, cut, held, unasked == null ? 0 : unasked.result());
    }
  }
}
