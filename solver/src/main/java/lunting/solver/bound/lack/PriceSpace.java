package lunting.solver.bound.lack;

import java.util.Arrays;

/** Which prices are looked for, and what the relaxed problem is worth at them. */
interface PriceSpace {
  /** How many there are. */
  int size();

  /** The least that one can be. */
  double lowest(int price);

  /** The most that one can be. */
  double highest(int price);

  /**
   * The value, in hundredths of milli-line-days.
   *
   * @param slope where is written how it grows with each price
   */
  double at(double[] prices, double[] slope);

  /** The same prices in the space of all. */
  double[] inAll(double[] prices);

  /** Each supplier's cut has a price of its own on each day of a service. */
  static PriceSpace ofAll(LackRelaxation relaxed) {
    return new PriceSpace() {
      @Override
      public int size() {
        return relaxed.prices();
      }

      @Override
      public double lowest(int price) {
        return relaxed.lowest(price);
      }

      @Override
      public double highest(int price) {
        return relaxed.highest(price);
      }

      @Override
      public double at(double[] prices, double[] slope) {
        long value = relaxed.at(relaxed.counted(prices), slope);
        for (int i = 0; i < slope.length; i++) {
          slope[i] *= relaxed.unit(i) / LackRelaxation.SCALE;
        }
        return (double) value / LackRelaxation.SCALE;
      }

      @Override
      public double[] inAll(double[] prices) {
        return prices.clone();
      }
    };
  }

  /**
   * What a service supplies has one price a day, whoever supplies it: far fewer prices, which are
   * found sooner, and from which the others are no longer far.
   */
  static PriceSpace ofServices(LackRelaxation relaxed) {
    PriceSpace all = ofAll(relaxed);
    int firstCut = relaxed.firstCut();
    double[] slopeInAll = new double[relaxed.prices()];
    return new PriceSpace() {
      @Override
      public int size() {
        return firstCut + relaxed.spared().size();
      }

      @Override
      public double lowest(int price) {
        return 0;
      }

      @Override
      public double highest(int price) {
        return all.highest(price < firstCut ? price : firstCut);
      }

      @Override
      public double at(double[] prices, double[] slope) {
        double value = all.at(inAll(prices), slopeInAll);
        System.arraycopy(slopeInAll, 0, slope, 0, firstCut);
        Arrays.fill(slope, firstCut, slope.length, 0);
        for (int i = firstCut; i < slope.length; i++) {
          Spared some = relaxed.spared().get(i - firstCut);
          for (int each = 0; each < some.suppliers().size(); each++) {
            slope[i] += some.part(each) * slopeInAll[firstCut + some.firstPrice() + each];
          }
        }
        return value;
      }

      @Override
      public double[] inAll(double[] prices) {
        double[] inAll = Arrays.copyOf(prices, relaxed.prices());
        Arrays.fill(inAll, firstCut, inAll.length, 0);
        for (int i = firstCut; i < prices.length; i++) {
          Spared some = relaxed.spared().get(i - firstCut);
          for (int each = 0; each < some.suppliers().size(); each++) {
            int at = firstCut + some.firstPrice() + each;
            inAll[at] = Math.min(all.highest(at), prices[i] * some.part(each));
          }
        }
        return inAll;
      }
    };
  }
}
