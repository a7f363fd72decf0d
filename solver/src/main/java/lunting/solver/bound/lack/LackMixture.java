package lunting.solver.bound.lack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import lunting.solver.mixture.Mixture;
import lunting.solver.problem.LineDuty;
import org.jspecify.annotations.Nullable;

/**
 * The ways of lines that are known, mixed so that least lacks, and what a row costs in that
 * mixture. Rows come in once the mixture breaks them.
 *
 * <p>Threads: one at a time.
 */
final class LackMixture {
  private static final double EPSILON = 1e-7;

  /** So many numbers of the programme take as long as a stop that is looked at. */
  private static final long NUMBERS_A_STOP = 4;

  /** A stop that is worth less, in line-days, as part of the mixture decides nothing. */
  private static final double LEAST_WORTH = 1e-4;

  /** A stop on a smaller part of a day is none. */
  private static final double LEAST_PART = 0.01;

  /** A cut that is nearer than this to a whole percent is meant to be it. */
  private static final double NEARLY_WHOLE = 1e-4;

  private static final double MOSTLY = 0.5;

  private static final double LINE_DAY = 100_000.0 * LackRelaxation.SCALE;

  private final LackRelaxation relaxed;
  private final List<Choosing> lines;
  private final Mixture mixture;
  private final List<Way> ways = new ArrayList<>();

  /** What each of the ways gives to all rows. */
  private final List<double[]> given = new ArrayList<>();

  /** The rows that have come in, in their order. */
  private final List<Integer> rows = new ArrayList<>();

  private double[] multipliers = new double[0];

  /** So much of the programme's work was counted as effort. */
  private long counted;

  /** A day of a line on part of which it stands still. */
  record Split(Choosing line, int day) {}

  /** A mixture of the ways in which the lines were solved last. */
  LackMixture(LackRelaxation relaxed) {
    this.relaxed = relaxed;
    lines = relaxed.lines();
    mixture = new Mixture(lines.size());
    for (Choosing line : lines) {
      ways.add(line.way());
      given.add(relaxed.given(line, ways.getLast()));
    }
  }

  /**
   * Makes the lack least with what is known; false where the numbers or the effort do not allow it.
   */
  boolean solve(Effort effort) {
    long left = Math.min(effort.left(), Long.MAX_VALUE / NUMBERS_A_STOP);
    boolean solved = mixture.solve(NUMBERS_A_STOP * left);
    effort.spend(Math.ceilDiv(mixture.work() - counted, NUMBERS_A_STOP));
    counted = mixture.work();
    multipliers = mixture.multipliers();
    return solved;
  }

  /** What rows cost in the mixture; those cost nothing that have not come in. */
  double[] prices() {
    double[] prices = new double[relaxed.rows()];
    for (int i = 0; i < rows.size(); i++) {
      int row = rows.get(i);
      prices[row] = relaxed.lineDay(row) * multipliers[lines.size() + i];
    }
    return prices;
  }

  /** Adds a way. */
  void add(int line, Way way) {
    add(line, way, relaxed.given(lines.get(line), way));
  }

  private void add(int line, Way way, double[] gives) {
    mixture.addChoice(line, rows.stream().mapToDouble(row -> gives[row]).toArray());
    ways.add(way);
    given.add(gives);
  }

  /** Adds the way in which a line was solved last, if less lacks with it; null if not. */
  @Nullable Way addIfBetter(int line) {
    Way way = lines.get(line).way();
    double[] gives = relaxed.given(lines.get(line), way);
    double gain = multipliers[line];
    for (int i = 0; i < rows.size(); i++) {
      gain += multipliers[lines.size() + i] * gives[rows.get(i)];
    }
    if (gain <= EPSILON) {
      return null;
    }
    add(line, way, gives);
    return way;
  }

  /** Takes in the rows that the mixture breaks; whether there are any. */
  boolean addBrokenRows() {
    double[] lacking = new double[relaxed.rows()];
    Arrays.setAll(lacking, relaxed::wanted);
    for (int line = 0; line < lines.size(); line++) {
      for (Mixture.Part part : mixture.parts(line)) {
        double[] gives = given.get(part.choice());
        for (int row = 0; row < lacking.length; row++) {
          lacking[row] -= part.share() * gives[row];
        }
      }
    }
    rows.forEach(row -> lacking[row] = 0);
    boolean any = false;
    for (int row = 0; row < lacking.length; row++) {
      if (lacking[row] > EPSILON) {
        addRow(row);
        any = true;
      }
    }
    return any;
  }

  /** The rows that have come in. */
  List<Integer> rows() {
    return rows;
  }

  /** Takes in a row. */
  void addRow(int row) {
    double[] gives = given.stream().mapToDouble(each -> each[row]).toArray();
    mixture.addRow(relaxed.wanted(row), gives);
    rows.add(row);
  }

  /**
   * The day of a line on which most depends on whether it stands still, at the prices that lines
   * were solved at last; null where it does wholly or not at all wherever that decides something.
   */
  @Nullable Split widestSplit() {
    return widestSplit(LEAST_WORTH, line -> day -> line.worthOfStop(day) / LINE_DAY);
  }

  /**
   * The day of a line on which it is least clear whether it stands still, whatever depends on it;
   * null where that is clear of all.
   */
  @Nullable Split leastClear() {
    return widestSplit(LEAST_PART, line -> day -> 1);
  }

  /** Null where no part of a day is worth more than the least that decides something. */
  private @Nullable Split widestSplit(
      double least, Function<Choosing, IntToDoubleFunction> worths) {
    Split widest = null;
    double most = least;
    for (int i = 0; i < lines.size(); i++) {
      Choosing line = lines.get(i);
      IntToDoubleFunction worthOf = worths.apply(line);
      List<Mixture.Part> parts = mixture.parts(i);
      for (int day = line.line.first; parts.size() > 1 && day < line.later; day++) {
        double stopped = stopped(parts, day);
        double worth = Math.min(stopped, 1 - stopped) * worthOf.applyAsDouble(day);
        if (worth > most) {
          most = worth;
          widest = new Split(line, day);
        }
      }
    }
    return widest;
  }

  /** Whether a line stands still for the most part of a day. */
  boolean isMostlyStopped(Split split) {
    return stopped(mixture.parts(lines.indexOf(split.line)), split.day) > MOSTLY;
  }

  /**
   * What is cut of each line, in percent, on the days before its later ones: all where it mostly
   * stands still, else what is cut by those of its ways that run, in proportion to their parts,
   * rounded down so that services can spare it.
   */
  Map<LineDuty, int[]> cuts() {
    Map<LineDuty, int[]> cuts = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Choosing line = lines.get(i);
      int[] cut = new int[line.later];
      for (int day = line.line.first; day < line.later; day++) {
        cut[day] = cut(mixture.parts(i), day);
      }
      cuts.put(line.duty, cut);
    }
    return cuts;
  }

  private int cut(List<Mixture.Part> parts, int day) {
    if (stopped(parts, day) > MOSTLY) {
      return 100;
    }
    double cut = 0;
    for (Mixture.Part part : parts) {
      Way way = ways.get(part.choice());
      cut += way.isStopped(day) ? 0 : part.share() * way.cut[day];
    }
    return (int) (cut + NEARLY_WHOLE);
  }

  /** On which days each line stands still, wholly or for the most part. */
  Map<Choosing, boolean[]> stopped() {
    Map<Choosing, boolean[]> stopped = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Choosing line = lines.get(i);
      boolean[] days = new boolean[line.later];
      for (int day = line.line.first; day < line.later; day++) {
        days[day] = stopped(mixture.parts(i), day) > MOSTLY;
      }
      stopped.put(line, days);
    }
    return stopped;
  }

  private double stopped(List<Mixture.Part> parts, int day) {
    double stopped = 0;
    for (Mixture.Part part : parts) {
      stopped += ways.get(part.choice()).isStopped(day) ? part.share() : 0;
    }
    return stopped;
  }
}
