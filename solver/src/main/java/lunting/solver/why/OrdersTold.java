package lunting.solver.why;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lunting.data.calendar.Span;
import lunting.data.event.Event;
import lunting.data.text.Sentence;
import lunting.data.text.Sentences;
import lunting.data.text.Text;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Rules;
import org.jspecify.annotations.Nullable;

/** The orders to stop (clauses 3.4a and 3.4b) that a plant is under. */
final class OrdersTold {
  private OrdersTold() {}

  /**
   * An order on days of the season.
   *
   * @param concealed whether the plant was kept off the list
   */
  private record Order(Span days, Text name, boolean concealed) {}

  /** What the orders that hold on one of these days are called, each once. */
  static Set<Text> names(Problem problem, PlantDuty plant, Span days) {
    Set<Text> names = new LinkedHashSet<>();
    for (Order order : of(problem, plant)) {
      if (order.days().overlaps(days)) {
        names.add(order.name());
      }
    }
    return names;
  }

  /** Adds a sentence for each order; returns whether there is one for a plant kept off the list. */
  static boolean tell(Problem problem, PlantDuty plant, Sentences told) {
    boolean concealed = false;
    for (Order order : of(problem, plant)) {
      concealed |= order.concealed();
      told.citing(
          Rules.orderClause(problem.policy(), order.concealed()),
          Sentence.of("{days}：{order}，全部生产线停产。", "{days}: {order}, every line stops.")
              .with(
                  "days",
                  DayRanges.of(
                      problem.season(),
                      problem.season().dayOf(order.days().from()),
                      problem.season().dayOf(order.days().to())))
              .with("order", order.name()));
    }
    return concealed;
  }

  private static List<Order> of(Problem problem, PlantDuty plant) {
    List<Order> orders = new ArrayList<>();
    for (Event event : problem.events().events()) {
      Order order =
          switch (event) {
            case Event.Rectification each when each.plant().equals(plant.id()) ->
                order(problem, each, EventNames.of(each), false);
            case Event.Concealed each when each.plant().equals(plant.id()) ->
                order(problem, each, EventNames.of(each), true);
            case Event.Rectification other -> null;
            case Event.Concealed other -> null;
            case Event.Warning warning -> null;
            case Event.ExemptionRevoked revoked -> null;
          };
      if (order != null) {
        orders.add(order);
      }
    }
    return orders;
  }

  private static @Nullable Order order(Problem problem, Event event, Text name, boolean concealed) {
    Span season = problem.season().span();
    Span days = event.span(season.to()).clip(season);
    return days == null ? null : new Order(days, name, concealed);
  }
}
