package lunting.data.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lunting.data.outline.CauseText;
import lunting.data.outline.PlanView;
import lunting.data.plan.Stretch;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/** What a calendar shows of a stop or load limit: Chinese first, then English. */
record EventText(String summary, String description) {
  /**
   * The texts of a stretch.
   *
   * @param next the line's next stretch; null if there is none
   */
  static EventText of(
      PlanView view, Plant plant, Line line, Stretch stretch, @Nullable Stretch next) {
    Text kind =
        stretch.isStop()
            ? Text.of("停产", "stop")
            : Sentence.of("限产（负荷 {load}%）", "load limited to {load}%")
                .with("load", stretch.loadPercent())
                .text();
    Text name =
        Text.of(
            PlanView.chinese(plant.name(), plant.id())
                + " "
                + PlanView.chinese(line.name(), line.id()),
            PlanView.english(plant.name(), plant.id())
                + ", "
                + PlanView.english(line.name(), line.id()));
    Text days =
        Sentence.of(
                "{name}：{kind}，{from}—{to}，共 {days} 天。",
                "{name}: {kind}, {from} to {to}, {days:day}.")
            .with("name", name)
            .with("kind", kind)
            .with("from", stretch.span().from())
            .with("to", stretch.span().to())
            .with("days", stretch.span().days())
            .text();
    Text after = after(stretch, next);
    Text cause = CauseText.of(view.policy(), stretch);
    List<String> lines = new ArrayList<>(List.of(days.zh(), after.zh()));
    if (!cause.zh().isEmpty()) {
      lines.add("依据：" + cause.zh() + "。");
    }
    lines.addAll(List.of(days.english(), after.english()));
    if (!cause.english().isEmpty()) {
      lines.add("Basis: " + cause.english() + ".");
    }
    String summary = kind.zh() + "：" + name.zh() + " · " + kind.english();
    return new EventText(summary, String.join("\n", lines));
  }

  /** What the line may do on the first day after it. */
  private static Text after(Stretch stretch, @Nullable Stretch next) {
    LocalDate day = stretch.dayAfter();
    if (next != null && next.span().from().equals(day)) {
      Sentence then =
          next.isStop()
              ? Sentence.of("{day}起停产。", "Stops from {day} on.")
              : Sentence.of("{day}起可按 {load}% 负荷生产。", "May run at {load}% load from {day} on.")
                  .with("load", next.loadPercent());
      return then.with("day", day).text();
    }
    Sentence free =
        stretch.isStop()
            ? Sentence.of("{day}可恢复生产。", "May restart on {day}.")
            : Sentence.of("{day}起可满负荷生产。", "May run at full load from {day} on.");
    return free.with("day", day).text();
  }
}
