package lunting.solver.exact;

import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;

/** A sum of variables, each some times, that knows between which bounds it can lie. */
final class Sum {
  private final LinearExprBuilder terms = LinearExpr.newBuilder();
  private long least;
  private long most;

  Sum plus(long times, Literal flag) {
    return add(times, flag, 1);
  }

  Sum plus(long times, Amount amount) {
    return add(times, amount.variable(), amount.most());
  }

  Sum plus(long constant) {
    terms.add(constant);
    least += constant;
    most += constant;
    return this;
  }

  Sum plus(long times, Sum other) {
    terms.addTerm(other.terms.build(), times);
    least += Math.multiplyExact(times, times < 0 ? other.most : other.least);
    most += Math.multiplyExact(times, times < 0 ? other.least : other.most);
    return this;
  }

  private Sum add(long times, LinearArgument variable, long greatest) {
    if (times != 0) {
      terms.addTerm(variable, times);
      least += times < 0 ? Math.multiplyExact(times, greatest) : 0;
      most += times > 0 ? Math.multiplyExact(times, greatest) : 0;
    }
    return this;
  }

  /** The least that it can be. */
  long least() {
    return least;
  }

  /** The most that it can be. */
  long most() {
    return most;
  }

  LinearExpr expression() {
    return terms.build();
  }
}
