package lunting.solver.rule.sum;

/**
 * How a sector's days stand against its target and its reserve, over all days.
 *
 * <p>Unit: hundredths of milli-line-days.
 *
 * @param uneven Σ abs(X − T)
 * @param lacking Σ max(0, R − X)
 */
public record SectorSums(long uneven, long lacking) {}
