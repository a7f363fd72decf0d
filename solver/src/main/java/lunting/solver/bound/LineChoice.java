package lunting.solver.bound;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import lunting.solver.model.Run;
import org.jspecify.annotations.Nullable;

/**
 * What one line can do at given prices: its cheapest runs for each number of days that they give,
 * or, where load limits or imposed days make that too many, its cheapest runs at a credit for what
 * they give.
 */
final class LineChoice {
  final LineShape shape;
  private final StopTable[] tables;
  private final CheapestRuns cheapest;
  private final int variants;

  /** How many options there are; 0: too many. */
  private final int options;

  /** What each option costs. */
  private long[] costs = new long[0];

  private final int[] levels;
  private @Nullable Multipliers multipliers;
  private @Nullable LinePrices prices;
  private int solvedVariant = -1;
  private int solvedLevel;
  private long solvedCredit;
  private int chosenVariant;
  private int chosenLevel;
  private int chosenDays;
  private long chosenCredit;

  LineChoice(LineShape shape) {
    this.shape = shape;
    variants = LinePrices.variants(shape);
    boolean table = shape.suitsTable() && StopTable.fits(shape);
    tables = new StopTable[table ? variants : 0];
    for (int i = 0; i < tables.length; i++) {
      tables[i] = new StopTable(shape);
    }
    cheapest = new CheapestRuns(shape);
    levels = shape.plant.wholeLines() ? levels(shape) : new int[] {0};
    boolean onOrOff = shape.plant.wholeLines() && !shape.limitable;
    options = table ? shape.owed[shape.days] + 1 : onOrOff ? levels.length : 0;
  }

  /**
   * How much of a line may be held off all the time: between these levels the cost bends only down,
   * so that one of them is the cheapest at any credit.
   */
  private static int[] levels(LineShape shape) {
    boolean[] found = new boolean[101];
    found[0] = true;
    found[100] = true;
    for (int day = 0; day < shape.days; day++) {
      if (shape.line.days().owed().contains(day) && shape.mostLimit[day] > 0) {
        found[shape.mostLimit[day]] = true;
        found[shape.leastLimit[day]] = true;
      }
    }
    return IntStream.rangeClosed(0, 100).filter(level -> found[level]).toArray();
  }

  /** How many options there are: days given, or off all the time or not; 0: too many. */
  int options() {
    return options;
  }

  /** What an option gives toward the plant's need, in the need's own unit. */
  long gives(int option) {
    long capacity = shape.line.line().capacityMilli();
    return hasTable() ? capacity * option : capacity * levels[option] / 100;
  }

  /** What each option gives more than the one before; 0: not always the same. */
  long step() {
    return hasTable() ? shape.line.line().capacityMilli() : 0;
  }

  /** What the options cost at the prices taken last, and more behind; nobody may change it. */
  long[] costs() {
    return costs;
  }

  /** The runs behind the cost of an option. */
  List<Run> runsOf(int option) {
    if (hasTable()) {
      return stops(option);
    }
    leastOfRuns(0, levels[option]);
    return runs();
  }

  private boolean hasTable() {
    return tables.length > 0;
  }

  /** Takes new prices. */
  void take(Multipliers others, Scratch scratch) {
    multipliers = others;
    prices = scratch.prices;
    solvedVariant = -1;
    Scratch.Space space = scratch.next();
    space.fitCosts(options);
    costs = space.costs;
    if (hasTable()) {
      Arrays.fill(costs, 0, options, StopTable.NEVER);
      long capacity = shape.line.line().capacityMilli();
      long own = shape.plant.needOf(shape.line);
      for (int variant = 0; variant < variants; variant++) {
        scratch.prices.set(shape, others, variant, 0);
        tables[variant].fill(scratch.prices, variant == 0 ? space : scratch.next());
        for (int given = 0; given < options; given++) {
          if (given * capacity >= own) {
            costs[given] = Math.min(costs[given], tables[variant].byDays[given]);
          }
        }
      }
    } else {
      cheapest.settleIn(space);
      for (int option = 0; option < options; option++) {
        costs[option] = leastOfRuns(0, levels[option]);
      }
    }
  }

  /**
   * The least cost less the credit for what is given.
   *
   * @param credit for a full day of the line, of whole lines for the whole season
   */
  long least(long credit) {
    chosenCredit = credit;
    return hasTable() ? leastOfTable(credit) : leastOfRuns(credit, levels);
  }

  private long leastOfTable(long credit) {
    long least = StopTable.NEVER;
    for (int given = 0; given < options; given++) {
      long cost = costs[given] - credit * given;
      if (StopTable.isPossible(costs[given]) && cost < least) {
        least = cost;
        chosenDays = given;
      }
    }
    return least;
  }

  private long leastOfRuns(long credit, int... among) {
    boolean whole = shape.plant.wholeLines();
    long least = StopTable.NEVER;
    for (int variant = 0; variant < variants; variant++) {
      for (int level : among) {
        long cost = solve(variant, level, credit);
        if (whole && StopTable.isPossible(cost)) {
          cost -= Math.ceilDiv(credit * level, 100L);
        }
        if (cost < least) {
          least = cost;
          chosenVariant = variant;
          chosenLevel = level;
        }
      }
    }
    return least;
  }

  /** What the runs of the last {@link #least} give: percent-days, of whole lines percent. */
  long given() {
    if (hasTable()) {
      return 100L * chosenDays;
    }
    if (shape.plant.wholeLines()) {
      return chosenLevel;
    }
    long given = 0;
    for (Run run : runs()) {
      given +=
          run.isStop()
              ? 100L * shape.given(run.from(), run.to() + 1)
              : (long) run.cut() * (shape.owed[run.to() + 1] - shape.owed[run.from()]);
    }
    return given;
  }

  /** The runs of the last {@link #least}. */
  List<Run> runs() {
    if (hasTable()) {
      return stops(chosenDays);
    }
    if (chosenVariant != solvedVariant
        || chosenLevel != solvedLevel
        || chosenCredit != solvedCredit) {
      solve(chosenVariant, chosenLevel, chosenCredit);
    }
    return cheapest.runs();
  }

  private long solve(int variant, int level, long credit) {
    solvedVariant = variant;
    solvedLevel = level;
    solvedCredit = credit;
    LinePrices own = Objects.requireNonNull(prices);
    own.set(
        shape, Objects.requireNonNull(multipliers), variant, shape.plant.wholeLines() ? 0 : credit);
    return cheapest.solve(own, level);
  }

  private List<Run> stops(int given) {
    int variant = variants > 1 && tables[1].byDays[given] < tables[0].byDays[given] ? 1 : 0;
    return tables[variant].stops(given);
  }
}
