package lunting.data.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lunting.data.outline.CauseText;
import lunting.data.outline.PlanView;
import lunting.data.outline.StopDates;
import lunting.data.outline.StopWords;
import lunting.data.plan.Stretch;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar shows of a stop, a load limit, or one of a stop's four days: Chinese first, then
 * English.
 *
 * @param description its lines
 */
record EventText(String summary, List<String> description) {
  /** Makes each line one line, whatever characters the names in it have. */
  EventText {
    summary = OneLine.of(summary);
    description = description.stream().map(OneLine::of).toList();
  }

  /**
   * The texts of a stop or load limit.
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
    Text name = name(plant, line);
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
    Text told =
        stretch.isStop()
            ? StopWords.of(view.dates(line, stretch), view.policy().season().span())
            : after(stretch, next);
    Text cause = CauseText.of(view.policy(), stretch);
    List<String> lines = new ArrayList<>(List.of(days.zh(), told.zh()));
    if (!cause.zh().isEmpty()) {
      lines.add("依据：" + cause.zh() + "。");
    }
    lines.addAll(List.of(days.english(), told.english()));
    if (!cause.english().isEmpty()) {
      lines.add("Basis: " + cause.english() + ".");
    }
    return new EventText(summary(kind, name), lines);
  }

  /** The texts of one of the four days of a stop. */
  static EventText of(PlanView view, Plant plant, Line line, StopDates dates, StopDates.Day day) {
    Text name = name(plant, line);
    Text all = StopWords.of(dates, view.policy().season().span());
    return new EventText(
        summary(day.step().text(), name),
        List.of(name.zh() + "：" + all.zh(), name.english() + ": " + all.english()));
  }

  private static String summary(Text kind, Text name) {
    return kind.zh() + "：" + name.zh() + " · " + kind.english();
  }

  private static Text name(Plant plant, Line line) {
    return Text.of(
        PlanView.chinese(plant.name(), plant.id()) + " " + PlanView.chinese(line.name(), line.id()),
        PlanView.english(plant.name(), plant.id())
            + ", "
            + PlanView.english(line.name(), line.id()));
  }

  /** What the line may do on the first day after a load limit. */
  private static Text after(Stretch limit, @Nullable Stretch next) {
    LocalDate day = limit.dayAfter();
    if (next != null && next.span().from().equals(day)) {
      Sentence then =
          next.isStop()
              ? Sentence.of("{day}起停产。", "Stops from {day} on.")
              : Sentence.of("{day}起可按 {load}% 负荷生产。", "May run at {load}% load from {day} on.")
                  .with("load", next.loadPercent());
      return then.with("day", day).text();
    }
    return Sentence.of("{day}起可满负荷生产。", "May run at full load from {day} on.")
        .with("day", day)
        .text();
  }
}
