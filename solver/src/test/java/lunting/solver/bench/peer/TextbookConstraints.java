package lunting.solver.bench.peer;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import lunting.solver.model.LinePattern;
import lunting.solver.rule.Rules;

/**
 * The rules' own streams, laid over the stops of the textbook's model: each rule sees a line with
 * its stops gathered, wherever it asks for the lines.
 */
public final class TextbookConstraints implements ConstraintProvider {
  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    UniConstraintStream<LinePattern> lines =
        factory
            .forEachIncludingUnassigned(PlannedStop.class)
            .groupBy(PlannedStop::line, ConstraintCollectors.toList(PlannedStop::run))
            .map(TextbookLine::with);
    ConstraintFactory gathering = gathering(factory, lines);
    return Rules.ALL.stream().map(rule -> rule.stream(gathering)).toArray(Constraint[]::new);
  }

  /** The factory itself, but for the lines. */
  private static ConstraintFactory gathering(
      ConstraintFactory factory, UniConstraintStream<LinePattern> lines) {
    return (ConstraintFactory)
        Proxy.newProxyInstance(
            TextbookConstraints.class.getClassLoader(),
            new Class<?>[] {ConstraintFactory.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("forEach") && arguments[0] == LinePattern.class) {
                return lines;
              }
              try {
                return method.invoke(factory, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
