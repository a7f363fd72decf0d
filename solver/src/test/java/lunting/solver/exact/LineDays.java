package lunting.solver.exact;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.Literal;
import com.google.ortools.util.Domain;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import lunting.solver.problem.LineDuty;

/**
 * What one line does day by day, as choices: stopped, the first and the last day of a stop, or what
 * a load limit cuts.
 */
final class LineDays {
  private final Rows rows;
  private final LineDuty line;
  private final Literal[] stopped;
  private final Literal[] begins;
  private final Literal[] ends;
  private final Literal[] limited;
  private final Amount[] limit;

  LineDays(Rows rows, LineDuty line, LegalLoads legal) {
    this.rows = rows;
    this.line = line;
    int days = line.days().owed().days();
    stopped = new Literal[days];
    begins = new Literal[days];
    ends = new Literal[days];
    limited = new Literal[days];
    limit = new Amount[days];
    for (int day = 0; day < days; day++) {
      choose(day, legal.on(day));
    }
    for (int day = 0; day < days; day++) {
      begins[day] = day == 0 ? stopped[0] : edge(stopped[day], stopped[day - 1]);
      ends[day] = day == days - 1 ? stopped[day] : edge(stopped[day], stopped[day + 1]);
      if (day > 0) {
        // What begins and what ended make the difference of two days: it follows, but tightens.
        rows.equal(
            new Sum()
                .plus(1, stopped[day])
                .plus(-1, stopped[day - 1])
                .plus(-1, begins[day])
                .plus(1, ends[day - 1]),
            0);
      }
    }
  }

  private void choose(int day, int[] loads) {
    boolean mayStop = Arrays.stream(loads).anyMatch(load -> load == 0);
    boolean mayRun = Arrays.stream(loads).anyMatch(load -> load == 100);
    int[] limits = Arrays.stream(loads).filter(load -> 0 < load && load < 100).toArray();
    stopped[day] = mayStop ? rows.flag() : rows.never();
    limited[day] = limits.length == 0 ? rows.never() : rows.flag();
    limit[day] = limits.length == 0 ? rows.amount(0) : limit(limited[day], limits);
    rows.atMost(new Sum().plus(1, stopped[day]).plus(1, limited[day]), 1);
    if (!mayRun) {
      rows.anyOf(List.of(stopped[day], limited[day]));
    }
  }

  private Amount limit(Literal on, int[] loads) {
    long[] cuts = Arrays.stream(loads).mapToLong(load -> 100 - load).toArray();
    long[] orNone = LongStream.concat(LongStream.of(0), Arrays.stream(cuts)).toArray();
    long most = Arrays.stream(cuts).max().orElseThrow();
    Amount cut = new Amount(rows.model().newIntVarFromDomain(Domain.fromValues(orNone), ""), most);
    rows.atMost(new Sum().plus(1, cut).plus(-most, on), 0);
    rows.atLeast(new Sum().plus(1, cut).plus(-Arrays.stream(cuts).min().orElseThrow(), on), 0);
    return cut;
  }

  /** Yes exactly where the line is stopped here and not there. */
  private BoolVar edge(Literal here, Literal there) {
    BoolVar edge = rows.flag();
    rows.atMost(new Sum().plus(1, edge).plus(-1, here), 0);
    rows.atMost(new Sum().plus(1, edge).plus(1, there), 1);
    rows.atLeast(new Sum().plus(1, edge).plus(-1, here).plus(1, there), 0);
    return edge;
  }

  /** Where the solver may look first: a load, in percent, on each day. */
  void hint(IntUnaryOperator load) {
    for (int day = 0; day < days(); day++) {
      int percent = load.applyAsInt(day);
      boolean isLimit = 0 < percent && percent < 100;
      rows.hint(stopped[day], percent == 0);
      rows.hint(limited[day], isLimit);
      if (limit[day].most() > 0) {
        rows.model().addHint(limit[day].variable(), isLimit ? 100 - percent : 0);
      }
    }
  }

  /** The line has these loads, in percent, and no others. */
  void fix(IntUnaryOperator load) {
    for (int day = 0; day < days(); day++) {
      int percent = load.applyAsInt(day);
      rows.equal(cut(day), 100 - percent);
      rows.same(stopped[day], percent == 0 ? rows.always() : rows.never());
    }
  }

  LineDuty line() {
    return line;
  }

  int days() {
    return stopped.length;
  }

  Literal stopped(int day) {
    return stopped[day];
  }

  /** Whether it is stopped on each day of a range, both ends included. */
  List<Literal> stopped(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(this::stopped).toList();
  }

  /** Whether a stop begins on a day. */
  Literal begins(int day) {
    return begins[day];
  }

  /** Whether a day is the last of a stop. */
  Literal ends(int day) {
    return ends[day];
  }

  /** Whether it runs below full load on a day. */
  Literal limited(int day) {
    return limited[day];
  }

  /** What a load limit cuts on a day, in percent; 0 where there is none. */
  Amount limit(int day) {
    return limit[day];
  }

  /** Whether it may run below full load on any day. */
  boolean mayBeLimited() {
    return Arrays.stream(limit).anyMatch(cut -> cut.most() > 0);
  }

  /** cut(l, d) in percent. */
  Sum cut(int day) {
    return new Sum().plus(100, stopped[day]).plus(1, limit[day]);
  }
}
