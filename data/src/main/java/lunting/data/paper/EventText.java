package lunting.data.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import lunting.data.outline.CauseText;
import lunting.data.outline.PlanView;
import lunting.data.plan.Stretch;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/** What a calendar shows of a stop or load limit: Chinese first, then English. */
record EventText(String summary, String description) {
  private static final DateTimeFormatter CHINESE_DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

  /**
   * The texts of a stretch.
   *
   * @param next the line's next stretch; null if there is none
   */
  static EventText of(
      PlanView view, Plant plant, Line line, Stretch stretch, @Nullable Stretch next) {
    String kind = stretch.isStop() ? "停产" : "限产（负荷 " + stretch.loadPercent() + "%）";
    String englishKind =
        stretch.isStop() ? "stop" : "load limited to " + stretch.loadPercent() + "%";
    String chineseName = named(plant, line, true);
    String englishName = named(plant, line, false);
    Text cause = CauseText.of(view.policy(), stretch);
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s：%s，%s—%s，共 %d 天。"
            .formatted(
                chineseName,
                kind,
                CHINESE_DAY.format(stretch.span().from()),
                CHINESE_DAY.format(stretch.span().to()),
                stretch.span().days()));
    lines.add(after(stretch, next).zh());
    if (!cause.zh().isEmpty()) {
      lines.add("依据：" + cause.zh() + "。");
    }
    lines.add(
        "%s: %s, %s to %s, %d days."
            .formatted(
                englishName,
                englishKind,
                stretch.span().from(),
                stretch.span().to(),
                stretch.span().days()));
    lines.add(after(stretch, next).english());
    if (!cause.english().isEmpty()) {
      lines.add("Basis: " + cause.english() + ".");
    }
    return new EventText(
        "%s：%s · %s".formatted(kind, chineseName, englishKind), String.join("\n", lines));
  }

  /** What the line may do on the first day after it. */
  private static Text after(Stretch stretch, @Nullable Stretch next) {
    LocalDate day = stretch.dayAfter();
    String chineseDay = CHINESE_DAY.format(day);
    if (next != null && next.span().from().equals(day)) {
      return next.isStop()
          ? Text.of(chineseDay + "起停产。", "Stops from %s on.".formatted(day))
          : Text.of(
              "%s起可按 %d%% 负荷生产。".formatted(chineseDay, next.loadPercent()),
              "May run at %d%% load from %s on.".formatted(next.loadPercent(), day));
    }
    return stretch.isStop()
        ? Text.of(chineseDay + "可恢复生产。", "May restart on %s.".formatted(day))
        : Text.of(chineseDay + "起可满负荷生产。", "May run at full load from %s on.".formatted(day));
  }

  private static String named(Plant plant, Line line, boolean chinese) {
    Text plantName = plant.name();
    Text lineName = line.name();
    return chinese
        ? PlanView.chinese(plantName, plant.id()) + " " + PlanView.chinese(lineName, line.id())
        : PlanView.english(plantName, plant.id()) + ", " + PlanView.english(lineName, line.id());
  }
}
