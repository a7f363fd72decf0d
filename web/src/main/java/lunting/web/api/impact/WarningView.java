package lunting.web.api.impact;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lunting.data.event.Event;
import lunting.data.policy.duty.Level;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A warning as the board shades it; it may reach past the season.
 *
 * @param to the season's last day where the event has no end
 * @param industries null: every industry
 */
public record WarningView(
    String id,
    Level level,
    LocalDate from,
    LocalDate to,
    @Nullable OffsetDateTime issued,
    @Nullable Set<String> industries) {
  public static List<WarningView> of(Problem problem) {
    List<WarningView> views = new ArrayList<>();
    for (Event event : problem.events().events()) {
      if (event instanceof Event.Warning warning) {
        views.add(
            new WarningView(
                warning.id(),
                warning.level(),
                warning.from(),
                warning.span(problem.season().span().to()).to(),
                warning.issued(),
                warning.industries().isEmpty() ? null : warning.industries()));
      }
    }
    return views;
  }
}
