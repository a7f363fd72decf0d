package lunting.solver.exact;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;

/** The rows of a model: what sums must reach, which choices exclude each other. */
final class Rows {
  private final CpModel model = new CpModel();

  CpModel model() {
    return model;
  }

  /** A choice between yes and no. */
  BoolVar flag() {
    return model.newBoolVar("");
  }

  Literal never() {
    return model.falseLiteral();
  }

  Literal always() {
    return model.trueLiteral();
  }

  /** A whole number from 0 on. */
  Amount amount(long most) {
    return amount(0, most);
  }

  /** A whole number in a range. */
  Amount amount(long least, long most) {
    return new Amount(model.newIntVar(least, most, ""), most);
  }

  /** Yes exactly where all of them are. */
  Literal all(List<? extends Literal> flags) {
    if (flags.size() == 1) {
      return flags.getFirst();
    }
    BoolVar all = flag();
    List<Literal> unless = new ArrayList<>(List.of(all));
    for (Literal each : flags) {
      model.addImplication(all, each);
      unless.add(each.not());
    }
    anyOf(unless);
    return all;
  }

  /** Yes exactly where one of them is. */
  Literal any(List<? extends Literal> flags) {
    return all(flags.stream().map(Literal::not).toList()).not();
  }

  void anyOf(List<? extends Literal> flags) {
    model.addBoolOr(flags.toArray(Literal[]::new));
  }

  void forbid(Literal flag) {
    model.addBoolOr(new Literal[] {flag.not()});
  }

  /** Where the solver may look first; a constant needs no hint. */
  void hint(Literal flag, boolean value) {
    if (flag instanceof BoolVar variable && variable.getIndex() != never().getIndex()) {
      model.addHint(variable, value ? 1 : 0);
    }
  }

  /** Not all of them at once. */
  void notAllOf(List<? extends Literal> flags) {
    anyOf(flags.stream().map(Literal::not).toList());
  }

  void same(Literal one, Literal other, Literal... where) {
    model.addEquality(one, other).onlyEnforceIf(where);
  }

  void atLeast(Sum sum, long bound) {
    if (sum.least() < bound) {
      model.addGreaterOrEqual(sum.expression(), bound);
    }
  }

  void atMost(Sum sum, long bound) {
    if (sum.most() > bound) {
      model.addLessOrEqual(sum.expression(), bound);
    }
  }

  void atMostIf(Literal where, Sum sum, long bound) {
    if (sum.most() > bound) {
      model.addLessOrEqual(sum.expression(), bound).onlyEnforceIf(where);
    }
  }

  void exactlyIf(Sum sum, long bound, Literal... where) {
    model.addEquality(sum.expression(), bound).onlyEnforceIf(where);
  }

  void equal(Sum sum, long bound) {
    model.addEquality(sum.expression(), bound);
  }

  /** At least a sum divided by something and rounded up, and at least 0: what a minimum settles. */
  Amount atLeastUp(Sum sum, long divisor) {
    Amount amount = amount(Math.max(0, Math.ceilDiv(sum.most(), divisor)));
    atLeast(new Sum().plus(divisor, amount).plus(-1, sum), 0);
    return amount;
  }

  /** At least a sum divided by something and rounded half up, and at least 0. */
  Amount atLeastHalfUp(Sum sum, long divisor) {
    // ⌊(2x + n) / 2n⌋ = ⌈(2x − n + 1) / 2n⌉ in whole numbers.
    return atLeastUp(new Sum().plus(2, sum).plus(1 - divisor), 2 * divisor);
  }

  /** What is above 0 of a sum, or more. */
  Amount above(Sum sum) {
    return atLeastUp(sum, 1);
  }
}
