package lunting.web.run;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.data.event.Event;
import lunting.data.finding.Finding;
import lunting.data.text.Text;
import lunting.solver.Cores;
import lunting.solver.answer.AnswerKind;
import lunting.solver.answer.Leeway;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a run's order without opening its documents.
 *
 * @param name what people call the run
 * @param policy id of the policy
 * @param registry id of the list
 * @param events ids of the events it knows
 * @param asOf the first day that can still change; null where a season is planned afresh
 * @param baseline id of the plan version that is changed; null: none, or it came as a document
 * @param urgent whether it goes before what plans a season
 * @param improve whether what keeps every rule may be changed for a nicer plan
 * @param answer what it puts first; null: what the policy's weights say
 * @param leeway how much of the plan at hand it may change; null: what the policy's weights say
 * @param spentLimit the longest it may take
 * @param stepLimit the most steps it may take; null: no limit
 * @param inputs name of the input to its digest, for the plan's provenance
 * @param warnings what the readers told about the inputs
 * @param continues id of the run that it goes on from; null: it starts from the beginning
 */
public record RunHeadings(
    String name,
    String policy,
    @Nullable Text policyTitle,
    String registry,
    @Nullable Text registryTitle,
    List<String> events,
    @Nullable LocalDate asOf,
    @Nullable String baseline,
    boolean urgent,
    boolean improve,
    @Nullable AnswerKind answer,
    @Nullable Leeway leeway,
    Duration spentLimit,
    @Nullable Long stepLimit,
    long seed,
    Map<String, String> inputs,
    List<Finding> warnings,
    @Nullable String continues) {
  /** Copies the collections. */
  public RunHeadings {
    events = List.copyOf(events);
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    warnings = List.copyOf(warnings);
  }

  static RunHeadings of(RunOrder order) {
    RunOrder.Resolve resolve = order.resolve();
    RunOrder.Earlier earlier = order.earlier();
    return new RunHeadings(
        order.name(),
        order.policy().id(),
        order.policy().title(),
        order.registry().id(),
        order.registry().title(),
        order.events().events().stream().map(Event::id).toList(),
        resolve == null ? null : resolve.baseline().asOf(),
        resolve == null ? null : resolve.version(),
        order.urgency() == Cores.Urgency.URGENT,
        resolve != null && resolve.improve(),
        resolve == null ? null : resolve.answer(),
        resolve == null ? null : resolve.leeway(),
        order.spentLimit(),
        order.stepLimit(),
        order.seed(),
        order.inputs(),
        order.warnings(),
        earlier == null ? null : earlier.run());
  }
}
