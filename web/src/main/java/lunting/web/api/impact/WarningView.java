package lunting.web.api.impact;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lunting.data.event.Event;
import lunting.data.policy.duty.Level;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A warning as the board shades it; it may reach past the season.
 *
 * @param to the season's last day where the event has no end
 * @param start the hour at which it begins, in the policy's time zone; null where it goes by days
 * @param end the hour at which it ends, in the policy's time zone; null where it goes by days
 * @param industries null: every industry
 * @param groups groups of towns that it concerns; null: all
 */
public record WarningView(
    String id,
    Level level,
    LocalDate from,
    LocalDate to,
    @Nullable OffsetDateTime issued,
    @Nullable OffsetDateTime start,
    @Nullable OffsetDateTime end,
    @Nullable Set<String> industries,
    @Nullable Set<String> groups) {
  /** Every warning of the events. */
  public static List<WarningView> of(Problem problem) {
    List<WarningView> views = new ArrayList<>();
    for (Event event : problem.events().events()) {
      if (event instanceof Event.Warning warning) {
        views.add(view(problem, warning));
      }
    }
    return views;
  }

  /** The warnings that concern one plant. */
  public static List<WarningView> of(Problem problem, PlantDuty plant) {
    List<WarningView> views = new ArrayList<>();
    for (Event event : problem.events().events()) {
      if (event instanceof Event.Warning warning
          && warning.concerns(plant.industry().id(), plant.town().group())) {
        views.add(view(problem, warning));
      }
    }
    return views;
  }

  private static WarningView view(Problem problem, Event.Warning warning) {
    ZoneId zone = problem.policy().timeZone();
    return new WarningView(
        warning.id(),
        warning.level(),
        warning.from(),
        warning.span(problem.season().span().to()).to(),
        warning.issued(),
        local(warning.start(), zone),
        local(warning.end(), zone),
        warning.industries().isEmpty() ? null : warning.industries(),
        warning.groups().isEmpty() ? null : warning.groups());
  }

  private static @Nullable OffsetDateTime local(@Nullable OffsetDateTime moment, ZoneId zone) {
    return moment == null ? null : moment.atZoneSameInstant(zone).toOffsetDateTime();
  }
}
