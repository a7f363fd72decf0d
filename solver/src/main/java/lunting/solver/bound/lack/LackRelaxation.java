package lunting.solver.bound.lack;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.day.Exact;

/**
 * The least that sectors lack of their reserves on some days, relaxed: a day's lack has a price of
 * at most 1, so has what plants owe; each line chooses its own legal runs against these prices, and
 * each day of a livelihood service chooses by itself which suppliers it can spare. That a line and
 * its services choose the same cut is paid for instead of kept, so the least is at most that of any
 * legal plan.
 *
 * <p>Shape: prices stand in one row: of lacks by day, of what is owed, of suppliers' cuts by day of
 * a service.
 *
 * <p>Unit: hundredths of milli-line-days; prices in 1/{@link #SCALE}.
 *
 * <p>Threads: one at a time.
 */
final class LackRelaxation {
  static final long SCALE = 10_000;

  /** The size of an average line. */
  private static final long LINE = 1_000;

  /** No percent of a line is worth more than this many of an average line on a day. */
  private static final double MOST_UNITS = 100;

  private final Choices choices;
  private final int debts;
  private final int cuts;
  private final int prices;
  private long most = Long.MIN_VALUE;

  LackRelaxation(Choices choices) {
    this.choices = choices;
    debts = choices.asked.length;
    cuts = debts + choices.owed.size();
    prices = cuts + choices.cuts;
  }

  /** How many prices there are. */
  int prices() {
    return prices;
  }

  /** The step in which a price is counted, so that all are of one size. */
  double unit(int price) {
    return price < debts ? SCALE : SCALE * LINE;
  }

  /** The least that a price can be, in its unit. */
  double lowest(int price) {
    return price < cuts ? 0 : -MOST_UNITS;
  }

  /** The most that a price can be, in its unit. */
  double highest(int price) {
    return price < debts ? 1 : MOST_UNITS;
  }

  /** Whether sums at any such prices stay exact. */
  boolean canCount() {
    double percentDays = 100.0 * choices.days();
    double sum = LongStream.of(choices.asked).mapToDouble(Math::abs).sum() * SCALE;
    for (Choosing each : choices.lines.values()) {
      sum += percentDays * SCALE * each.duty.size();
    }
    sum += 2 * MOST_UNITS * LINE * SCALE * (2 * percentDays * (cuts - debts));
    sum += 2 * MOST_UNITS * LINE * SCALE * 100 * (prices - cuts);
    return sum < SharedServices.MOST;
  }

  /** Whether nothing more is to be tried. */
  boolean isSpent() {
    return choices.effort.isSpent();
  }

  /** The most that any prices so far have proved, in whole hundredths of milli-line-days. */
  long proved() {
    return Math.max(0, Math.ceilDiv(most, SCALE));
  }

  /** How many prices come before those of suppliers' cuts. */
  int firstCut() {
    return cuts;
  }

  /** The days of services whose suppliers' cuts have prices. */
  List<Spared> spared() {
    return choices.spared;
  }

  /** What lacks in each row when each day of a service is chosen by itself. */
  long[] lackingByDay() {
    double[] begin = new double[prices];
    Arrays.fill(begin, 0, debts, 1);
    at(counted(withCuts(begin)), new double[prices]);
    Map<Choosing, int[]> cut = new LinkedHashMap<>();
    for (Choosing line : choices.lines.values()) {
      cut.put(line, IntStream.range(0, choices.days()).map(line::counted).toArray());
    }
    for (Spared some : choices.spared) {
      for (int i = 0; i < some.suppliers().size(); i++) {
        int[] days = Objects.requireNonNull(cut.get(some.suppliers().get(i)));
        days[some.day()] = some.choice().cut(i);
      }
    }
    long[] lacking = choices.asked.clone();
    cut.forEach((line, days) -> {
      for (int day = 0; day < days.length; day++) {
        if (line.rows[day] >= 0) {
          lacking[line.rows[day]] -= line.duty.size() * days[day];
        }
      }
    });
    return lacking;
  }

  /** Prices in whole numbers, each rounded from its unit. */
  long[] counted(double[] inUnits) {
    long[] counted = new long[prices];
    Arrays.setAll(counted, i -> Math.round(inUnits[i] * unit(i)));
    return counted;
  }

  /**
   * Prices to begin with: a lack costs all on the days on which something lacks, and a cut costs
   * all that it gains, so that the services choose.
   *
   * @param lacking by row
   */
  double[] begin(long[] lacking) {
    double[] begin = new double[prices];
    for (int row = 0; row < debts; row++) {
      begin[row] = lacking[row] > 0 ? 1 : 0;
    }
    return withCuts(begin);
  }

  private double[] withCuts(double[] begin) {
    for (Spared some : choices.spared) {
      for (int i = 0; i < some.suppliers().size(); i++) {
        Choosing line = some.suppliers().get(i);
        int row = line.rows[some.day()];
        double gain = row < 0 ? 0 : begin[row] * line.duty.size() / LINE;
        begin[cuts + some.firstPrice() + i] = Math.min(MOST_UNITS, gain);
      }
    }
    return begin;
  }

  /**
   * The least lack at these prices, times {@link #SCALE}.
   *
   * @param slope where is written how the least grows with each price: hundredths of
   *     milli-line-days that lack, percent of the plant owed, percent of the line cut
   */
  long at(long[] prices, double[] slope) {
    choices.lines.values().forEach(line -> line.take(prices));
    long value = 0;
    for (int row = 0; row < debts; row++) {
      value += prices[row] * choices.asked[row];
      slope[row] = choices.asked[row];
    }
    for (int i = debts; i < cuts; i++) {
      value += ofDebt(choices.owed.get(i - debts), prices[i]);
    }
    for (Spared some : choices.spared) {
      value -= ofService(some, prices);
    }
    for (Choosing line : choices.lines.values()) {
      value -= line.solve();
    }
    note(slope);
    most = Math.max(most, value);
    return value;
  }

  private long ofDebt(Owed debt, long price) {
    for (LineDuty line : debt.lines()) {
      long gain = Exact.mulDivUp(price, line.line().capacityMilli(), debt.capacity());
      long[] gains = choosing(line).gains;
      for (int day = line.firstOpenDay(); day < gains.length; day++) {
        gains[day] += debt.days().contains(day) ? gain : 0;
      }
    }
    return Exact.mulDivDown(price, debt.need(), debt.capacity());
  }

  private long ofService(Spared some, long[] prices) {
    List<Choosing> suppliers = some.suppliers();
    long[] gains = new long[suppliers.size()];
    for (int i = 0; i < gains.length; i++) {
      gains[i] = prices[cuts + some.firstPrice() + i];
      suppliers.get(i).prices[some.day()] += gains[i];
    }
    long most = some.choice().solve(gains);
    choices.effort.spend(some.choice().choices());
    return most;
  }

  private Choosing choosing(LineDuty line) {
    return Objects.requireNonNull(choices.lines.get(line));
  }

  private void note(double[] slope) {
    for (Choosing line : choices.lines.values()) {
      for (int day = line.line.first; day < line.rows.length; day++) {
        if (line.rows[day] >= 0) {
          slope[line.rows[day]] -= (double) line.duty.size() * line.counted(day);
        }
      }
    }
    for (int i = debts; i < cuts; i++) {
      Owed debt = choices.owed.get(i - debts);
      double left = debt.need();
      for (LineDuty line : debt.lines()) {
        Choosing choosing = choosing(line);
        for (int day = line.firstOpenDay(); day < choosing.rows.length; day++) {
          int given = debt.days().contains(day) ? choosing.counted(day) : 0;
          left -= (double) line.line().capacityMilli() * given;
        }
      }
      slope[i] = left / debt.capacity();
    }
    for (Spared some : choices.spared) {
      for (int i = 0; i < some.suppliers().size(); i++) {
        slope[cuts + some.firstPrice() + i] =
            some.suppliers().get(i).cut(some.day()) - some.choice().cut(i);
      }
    }
  }
}
