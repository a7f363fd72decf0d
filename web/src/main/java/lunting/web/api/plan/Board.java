package lunting.web.api.plan;

import java.time.LocalDate;
import java.util.List;
import lunting.data.plan.Plan;
import lunting.data.policy.Clause;
import lunting.data.policy.Industry;
import lunting.data.policy.Kiln;
import lunting.data.policy.Policy;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.registry.Registry;
import lunting.data.registry.Service;
import lunting.data.registry.Town;
import lunting.data.text.Text;
import lunting.web.api.impact.OrderView;
import lunting.web.api.impact.SectorView;
import lunting.web.api.impact.WarningView;
import lunting.web.store.OpenPlan;
import lunting.web.store.PlanVersion;
import org.jspecify.annotations.Nullable;

/**
 * All that the board shows of a plan version, in one reply.
 *
 * @param against id of the version that the lines' {@code before} is of; null where it is of none
 */
public record Board(
    PlanVersionView version,
    List<WarningView> warnings,
    List<OrderView> orders,
    @Nullable LocalDate asOf,
    @Nullable String against,
    List<TownView> towns,
    List<IndustryView> industries,
    List<KilnView> kilns,
    List<ServiceView> services,
    List<ClauseView> clauses,
    List<SectorView> sectors,
    List<RuleView> rules,
    List<PlantView> plants) {
  record TownView(String id, @Nullable Text name, @Nullable String group) {
    static TownView of(Town town) {
      return new TownView(town.id(), town.name(), town.group());
    }
  }

  /**
   * An industry.
   *
   * @param windows the days on which its calendar stops plants; null where it has none
   */
  record IndustryView(
      String id,
      @Nullable Text name,
      @Nullable String clause,
      SeasonDuty.Kind duty,
      @Nullable List<WindowView> windows) {
    static IndustryView of(Industry industry) {
      return new IndustryView(
          industry.id(),
          industry.name(),
          industry.clause(),
          industry.season().kind(),
          industry.season() instanceof SeasonDuty.Calendar calendar
              ? calendar.windows().stream().map(WindowView::of).toList()
              : null);
    }
  }

  /**
   * Days on which plants must be stopped.
   *
   * @param grades the grades that they bind; empty: every grade
   */
  record WindowView(LocalDate from, LocalDate to, List<String> grades) {
    static WindowView of(SeasonDuty.Window window) {
      return new WindowView(window.span().from(), window.span().to(), List.copyOf(window.grades()));
    }
  }

  record KilnView(
      String id, @Nullable Text name, @Nullable Text stopProcedure, @Nullable Text safety) {
    static KilnView of(Kiln kiln) {
      return new KilnView(
          kiln.id(), kiln.name(), kiln.limits().stopProcedure(), kiln.limits().safety());
    }
  }

  record ServiceView(
      String id, @Nullable Text name, Service.@Nullable Kind kind, @Nullable String unit) {
    static ServiceView of(Service service) {
      return new ServiceView(service.id(), service.name(), service.kind(), service.unit());
    }
  }

  record ClauseView(String id, @Nullable Text article, @Nullable Text summary) {
    static ClauseView of(Clause clause) {
      return new ClauseView(clause.id(), clause.article(), clause.summary());
    }
  }

  /** The board of a version beside the one it is compared with; null: its own baseline, if any. */
  public static Board of(
      OpenPlan version, @Nullable PlanVersion against, @Nullable Plan otherPlan) {
    Policy policy = version.problem().policy();
    Registry registry = version.problem().registry();
    PlantViews plants =
        otherPlan == null ? new PlantViews(version) : new PlantViews(version, otherPlan);
    return new Board(
        PlanVersionView.of(version.version()),
        WarningView.of(version.problem()),
        OrderView.of(version.problem()),
        version.plan().asOf(),
        against == null ? version.version().baseline() : against.id(),
        registry.towns().stream().map(TownView::of).toList(),
        policy.industries().stream().map(IndustryView::of).toList(),
        policy.kilns().stream().map(KilnView::of).toList(),
        registry.services().stream().map(ServiceView::of).toList(),
        policy.clauses().stream().map(ClauseView::of).toList(),
        version.verdict().coverage().stream().map(SectorView::of).toList(),
        version.verdict().rules().stream().map(RuleView::of).toList(),
        registry.plants().stream().map(plants::of).toList());
  }
}
