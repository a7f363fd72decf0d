package lunting.web.store;

import java.time.LocalDate;
import java.util.List;
import lunting.data.calendar.Season;
import lunting.data.event.Event;
import lunting.data.plan.Plan;
import lunting.data.text.Text;
import lunting.solver.conflict.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a list of plan versions says of each, so that it opens none.
 *
 * @param policy id of the policy
 * @param registry id of the list
 * @param from first day of the season
 * @param to last day of the season
 * @param events ids of the events it knew
 * @param asOf the first day it could still change; null for a season plan
 * @param reductions rows of the plan
 * @param outcome what the run that found it knew of whether a legal plan exists; null where none
 *     did
 */
public record Headings(
    String policy,
    @Nullable Text policyTitle,
    String registry,
    @Nullable Text registryTitle,
    LocalDate from,
    LocalDate to,
    List<String> events,
    @Nullable LocalDate asOf,
    int reductions,
    @Nullable Outcome outcome) {
  /** Copies the list. */
  public Headings {
    events = List.copyOf(events);
  }

  static Headings of(PlanInputs inputs, Plan plan, @Nullable Outcome outcome) {
    Season season = inputs.policy().season();
    return new Headings(
        inputs.policy().id(),
        inputs.policy().title(),
        inputs.registry().id(),
        inputs.registry().title(),
        season.span().from(),
        season.span().to(),
        inputs.events().events().stream().map(Event::id).toList(),
        plan.asOf(),
        plan.reductions().size(),
        outcome);
  }

  /** The season of the plan. */
  public Season season() {
    return Season.of(from, to);
  }
}
