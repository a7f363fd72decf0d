package lunting.solver.bound.lack;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.day.Exact;

/**
 * The least that sectors lack of their reserves on some days, relaxed: what lines have to reach
 * together has prices, row by row, and each line chooses its own legal runs against these. That the
 * rows are kept is paid for instead of kept, so the least is at most that of any legal plan.
 *
 * <p>Shape: rows, and their prices, stand in one order: reserves by day, whose lack costs 1, what
 * plants owe, what services cannot spare by day.
 *
 * <p>Unit: hundredths of milli-line-days. A price is that of a line-day of a reserve, else of a
 * percent of a plant or of the mean supplier in hundredths of a line-day.
 *
 * <p>Threads: one at a time.
 */
final class LackRelaxation {
  static final long SCALE = 10_000;

  /** A percent of an average line on a day. */
  private static final long LINE = 1_000;

  /** The price of a percent of a plant or supplier is told in so many parts of a line-day. */
  private static final double PARTS = 100;

  private static final double LINE_DAY = PARTS * LINE;

  /** No percent of a plant or supplier is worth more than this many of an average line. */
  private static final double MOST_UNITS = 100;

  private final Choices choices;
  private final List<Choosing> lines;
  private final int reserves;
  private final int firstService;

  LackRelaxation(Choices choices) {
    this.choices = choices;
    lines = List.copyOf(choices.lines.values());
    reserves = choices.asked.length;
    firstService = reserves + choices.owed.size();
  }

  /** How many rows there are. */
  int rows() {
    return firstService + choices.services.size();
  }

  /** The lines that choose. */
  List<Choosing> lines() {
    return lines;
  }

  /** The price of a row that is worth a line-day. */
  double lineDay(int row) {
    return row < reserves ? 1 : PARTS;
  }

  /** The most that a row can cost. */
  private double highest(int row) {
    return row < reserves ? 1 : MOST_UNITS;
  }

  /** Whether sums at any prices stay exact. */
  boolean canCount() {
    double percentDays = 100.0 * choices.days();
    double sum = LongStream.of(choices.asked).mapToDouble(Math::abs).sum() * SCALE;
    for (Choosing each : lines) {
      sum += percentDays * SCALE * each.duty.size();
    }
    double dearest = MOST_UNITS * LINE * SCALE;
    sum += 4 * dearest * percentDays * choices.owed.size();
    for (ServiceDay some : choices.services) {
      sum += 2 * dearest * 100 * some.suppliers.size();
    }
    return sum < SharedServices.MOST;
  }

  /** What a row wants, in the unit of its price. */
  double wanted(int row) {
    if (row < reserves) {
      return choices.asked[row] / LINE_DAY;
    }
    if (row < firstService) {
      Owed debt = choices.owed.get(row - reserves);
      return (double) debt.need() / debt.capacity();
    }
    return -choices.services.get(row - firstService).spare();
  }

  /** What a line gives to each row in a way. */
  double[] given(Choosing line, Way way) {
    double[] given = new double[rows()];
    for (int day = line.line.first; day < line.later; day++) {
      if (line.rows[day] >= 0) {
        given[line.rows[day]] = line.duty.size() * way.counted[day] / LINE_DAY;
      }
    }
    for (int row = reserves; row < firstService; row++) {
      Owed debt = choices.owed.get(row - reserves);
      if (debt.lines().contains(line.duty)) {
        double capacity = line.duty.line().capacityMilli();
        given[row] = capacity * way.counted(debt.days()) / debt.capacity();
      }
    }
    for (int row = firstService; row < given.length; row++) {
      ServiceDay some = choices.services.get(row - firstService);
      int supplier = some.suppliers.indexOf(line);
      given[row] = supplier < 0 ? 0 : -some.part(supplier) * way.cut[some.day];
    }
    return given;
  }

  /**
   * The least lack at some prices, whatever they are, in whole numbers: times {@link #SCALE}. The
   * lines know their ways then.
   */
  long at(double[] prices) {
    long[] whole = whole(prices);
    long value = begin(whole);
    for (int row = firstService; row < whole.length; row++) {
      value -= choices.services.get(row - firstService).charge(whole[row]);
    }
    return value - solve();
  }

  /**
   * The same where services choose among cuts in whole percents.
   *
   * @param stopped on which days each line stands still, as far as is known
   * @param half whether such a line pays half of what its cut gains beyond the price
   */
  long atWhole(double[] prices, Map<Choosing, boolean[]> stopped, boolean half) {
    long[] whole = whole(prices);
    long value = begin(whole);
    for (int row = firstService; row < whole.length; row++) {
      ServiceDay some = choices.services.get(row - firstService);
      value -=
          some.chargeWhole(
              whole[row],
              line -> Objects.requireNonNull(stopped.get(line))[some.day],
              half,
              choices.effort);
    }
    return value - solve();
  }

  private long[] whole(double[] prices) {
    long[] whole = new long[rows()];
    for (int row = 0; row < whole.length; row++) {
      long unit = row < reserves ? SCALE : SCALE * LINE;
      whole[row] = Math.round(Math.clamp(prices[row], 0, highest(row)) * unit);
    }
    return whole;
  }

  /** What reserves and debts are worth; the lines know what they gain by them. */
  private long begin(long[] whole) {
    lines.forEach(line -> line.take(whole));
    long value = 0;
    for (int row = 0; row < reserves; row++) {
      value += whole[row] * choices.asked[row];
    }
    for (int row = reserves; row < firstService; row++) {
      value += ofDebt(choices.owed.get(row - reserves), whole[row]);
    }
    return value;
  }

  private long solve() {
    long most = 0;
    for (Choosing line : lines) {
      most += line.solve();
    }
    return most;
  }

  private long ofDebt(Owed debt, long price) {
    for (LineDuty line : debt.lines()) {
      long gain = Exact.mulDivUp(price, line.line().capacityMilli(), debt.capacity());
      Objects.requireNonNull(choices.lines.get(line)).addGain(debt.days(), gain);
    }
    return Exact.mulDivDown(price, debt.need(), debt.capacity());
  }
}
