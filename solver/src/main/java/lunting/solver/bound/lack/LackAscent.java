package lunting.solver.bound.lack;

import java.util.Arrays;

/**
 * Looks for prices at which the relaxed problem lacks the most: first with one price for each day
 * of a service, then with one for each of its suppliers.
 */
final class LackAscent {
  private static final int MOST_STEPS = 500;
  private static final int STEPS_OF_SERVICES = 300;

  /** So near to what is known, in hundredths of milli-line-days, it is as good as proved. */
  private static final long NEAR = 100;

  private final LackRelaxation relaxed;
  private final long known;
  private int steps;

  /**
   * A search.
   *
   * @param known what some plan lacks, in hundredths of milli-line-days
   */
  LackAscent(LackRelaxation relaxed, long known) {
    this.relaxed = relaxed;
    this.known = known;
  }

  /**
   * The most that is proved from the better of two beginnings: the days on which a plan lacks
   * something, or those that no choice of a single day can make up.
   *
   * @param lacking what a plan lacks, by row
   */
  long from(long[] lacking) {
    PriceSpace all = PriceSpace.ofAll(relaxed);
    double[] ofPlan = relaxed.begin(lacking);
    double[] begin = ofPlan;
    double[] ofDays = relaxed.begin(relaxed.lackingByDay());
    double[] slope = new double[begin.length];
    double value = all.at(ofPlan, slope);
    double other = all.at(ofDays, slope);
    if (other > value) {
      begin = ofDays;
      value = other;
    }
    if (!isEnough()) {
      PriceSpace services = PriceSpace.ofServices(relaxed);
      double[] first = Arrays.copyOf(begin, services.size());
      for (int i = relaxed.firstCut(); i < first.length; i++) {
        first[i] = mean(relaxed.spared().get(i - relaxed.firstCut()), begin);
      }
      PriceWalk walk = walk(services, first, STEPS_OF_SERVICES);
      if (walk.bestValue() > value) {
        begin = services.inAll(walk.best());
      }
    }
    if (!isEnough()) {
      walk(all, begin, MOST_STEPS - steps);
    }
    return relaxed.proved();
  }

  private double mean(Spared some, double[] prices) {
    double sum = 0;
    for (int i = 0; i < some.suppliers().size(); i++) {
      sum += prices[relaxed.firstCut() + some.firstPrice() + i];
    }
    return sum / some.suppliers().size();
  }

  private PriceWalk walk(PriceSpace space, double[] begin, int most) {
    PriceWalk walk = new PriceWalk(space, begin, known);
    int end = steps + most;
    while (steps < end && !walk.isSettled() && !isEnough()) {
      walk.step();
      steps++;
    }
    return walk;
  }

  private boolean isEnough() {
    return relaxed.proved() >= known - NEAR || relaxed.isSpent();
  }
}
