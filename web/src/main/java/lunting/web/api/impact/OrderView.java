package lunting.web.api.impact;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import lunting.data.calendar.Span;
import lunting.data.event.Event;
import lunting.data.text.Text;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What was ordered of one plant.
 *
 * @param to the season's last day where the event has no end
 */
public record OrderView(
    String id,
    Event.Kind kind,
    String plant,
    LocalDate from,
    LocalDate to,
    @Nullable OffsetDateTime issued,
    @Nullable Text cause) {
  public static List<OrderView> of(Problem problem) {
    List<OrderView> views = new ArrayList<>();
    LocalDate end = problem.season().span().to();
    for (Event event : problem.events().events()) {
      switch (event) {
        case Event.Warning warning -> {} // the board shades it over every line
        case Event.Rectification order ->
            views.add(view(order, order.cause() == null ? null : order.cause().text(), end));
        case Event.Concealed order -> views.add(view(order, order.cause(), end));
        case Event.ExemptionRevoked order -> views.add(view(order, order.cause(), end));
      }
    }
    return views;
  }

  private static OrderView view(Event.OnPlant order, @Nullable Text cause, LocalDate end) {
    Span span = order.span(end);
    return new OrderView(
        order.id(), order.kind(), order.plant(), span.from(), span.to(), order.issued(), cause);
  }
}
