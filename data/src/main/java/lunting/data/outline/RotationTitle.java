package lunting.data.outline;

import lunting.data.calendar.Season;
import lunting.data.plan.Plan;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.text.Wording;

/** The words above the rotation sheet, and those a line has beside its name. */
public final class RotationTitle {
  private RotationTitle() {}

  /** Policy, list and, where the sheet is of one plant only, the plant. */
  public static String chinese(PlanView view) {
    return PlanView.chinese(view.policy().title(), view.policy().id())
        + " · "
        + PlanView.chinese(view.registry().title(), view.registry().id())
        + onePlant(view, true)
        + " · 轮停计划";
  }

  public static String english(PlanView view) {
    return PlanView.english(view.policy().title(), view.policy().id())
        + " · "
        + PlanView.english(view.registry().title(), view.registry().id())
        + onePlant(view, false)
        + " · rotation plan";
  }

  /** The season, and what the plan knew. */
  public static String basis(PlanView view) {
    Season season = view.policy().season();
    Plan plan = view.plan();
    StringBuilder words =
        new StringBuilder("季节 Season: ")
            .append(Wording.date(season.span().from()).zh())
            .append("—")
            .append(Wording.date(season.span().to()).zh())
            .append("（")
            .append(season.days())
            .append(" 天 days）");
    if (plan.asOf() != null) {
      words.append(" · 自 as of ").append(Wording.date(plan.asOf()).zh());
    }
    if (!plan.events().isEmpty()) {
      words.append(" · 事件 events: ").append(String.join(", ", plan.events()));
    }
    return words.toString();
  }

  /** Why a line may have nothing to do: idle or exempt; empty where neither. */
  public static String note(Plant plant, Line line, PlanView view) {
    if (line.idle()) {
      return "（长期停用 idle）";
    }
    boolean exempt =
        line.exempt() != null || plant.exempt() != null || view.policy().exempts(plant.grade());
    return exempt ? "（豁免 exempt）" : "";
  }

  private static String onePlant(PlanView view, boolean chinese) {
    if (view.plants().size() == view.registry().plants().size()) {
      return "";
    }
    StringBuilder names = new StringBuilder();
    for (Plant plant : view.plants()) {
      names
          .append(" · ")
          .append(
              chinese
                  ? PlanView.chinese(plant.name(), plant.id())
                  : PlanView.english(plant.name(), plant.id()));
    }
    return names.toString();
  }
}
