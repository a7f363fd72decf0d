package lunting.web.command.report;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.report.AnswerFigures;
import lunting.data.report.DrillReport;
import lunting.data.text.Sentence;
import lunting.data.text.Sentences;
import lunting.data.text.Text;
import lunting.web.command.io.Console;
import org.jspecify.annotations.Nullable;

/** A drill as it goes, for people, on standard output; every line says that it is one. */
public final class DrillSummary {
  private static final String DRILL = "DRILL 演练 | ";

  private final Console console;
  private final PrintWriter out;

  public DrillSummary(Console console) {
    this.console = console;
    this.out = console.out();
  }

  /** What is about to be replayed. */
  public void begin(@Nullable Events calendar) {
    if (calendar == null) {
      out.println(
          DRILL
              + console.say(Sentence.of("该政策没有自带预警日程。", "The policy has no calendar of its own.")));
    } else {
      long warnings = calendar.events().stream().filter(Event.Warning.class::isInstance).count();
      long others = calendar.events().size() - warnings;
      Sentences told = new Sentences();
      told.add(
          Sentence.of("重放 {warnings} 次预警。", "Replaying {warnings:warning}.")
              .with("warnings", warnings));
      if (others > 0) {
        told.add(
            Sentence.of(
                    "另有 {others} 项停产令等事件，始终有效。",
                    "{others:other event holds|other events hold} throughout.")
                .with("others", others));
      }
      out.println(DRILL + console.say(told.text()));
    }
    out.flush();
  }

  /** One warning and its answer. */
  public void step(DrillReport.Step step) {
    AnswerFigures figures = step.figures();
    out.println(
        DRILL
            + console.say(
                Sentence.of(
                        "{warning} {level} {from}–{to}，自 {asOf} 应对：{legal}合规方案，变动企业 {plants} 家，"
                            + "复产 {restarts} 次，{worst}，{reached}（硬性 {hard}，份额缺口 {short}）",
                        "{warning} {level} {from}–{to}, answered from {asOf}: legal plan {legal},"
                            + " plants disturbed {plants}, restarts {restarts}, {worst}, {reached}"
                            + " (hard {hard}, reserve short {short})")
                    .with("warning", step.warning())
                    .with("level", step.level().title())
                    .with("from", step.from().toString())
                    .with("to", step.to() == null ? "" : step.to().toString())
                    .with("asOf", step.asOf().toString())
                    .with(
                        "legal",
                        step.toLegalPlan() == null
                            ? Text.of("没有", "none")
                            : seconds(step.toLegalPlan()))
                    .with("plants", figures.plantsDisturbed())
                    .with("restarts", figures.restarts())
                    .with("worst", worst(figures.worstDay()))
                    .with("reached", reached(figures))
                    .with("hard", step.score().hard())
                    .with("short", -step.score().medium())));
    out.flush();
  }

  /** How much stood by itself. */
  public void unanswered(DrillReport.@Nullable Unanswered unanswered) {
    if (unanswered == null) {
      return;
    }
    out.println(
        DRILL
            + console.say(
                Sentence.of(
                        "{calendars} 份虚构日程、{days} 个行业·预警日，不作调整时已有的份额：平均 {mean}，最差的 5% 为 {worst}",
                        "{calendars} invented calendars, {days} sector warning days, reserve"
                            + " standing without any change: mean {mean}, worst 5 % {worst}")
                    .with("calendars", unanswered.calendars())
                    .with("days", unanswered.warningDays())
                    .with("mean", percent(unanswered.mean()))
                    .with("worst", percent(unanswered.worst()))));
    out.flush();
  }

  private static Text reached(AnswerFigures figures) {
    if (!figures.shareAsked()) {
      return Text.of("没有减排要求", "no share is asked");
    }
    return figures.firstDayReached() == null
        ? Text.of("预警期内未全部达到", "not reached in time everywhere")
        : Sentence.of("达标自 {day}", "reached from {day}")
            .with("day", figures.firstDayReached().toString())
            .text();
  }

  private static Text worst(AnswerFigures.@Nullable WorstDay worst) {
    return worst == null
        ? Text.of("各行业均无份额要求", "no sector owes a reserve")
        : Sentence.of(
                "最差 {sector} {day}：{share}，应 {required}",
                "worst {sector} {day}: {share} of {required}")
            .with("sector", worst.sector())
            .with("day", worst.day().toString())
            .with("share", percent(worst.share()))
            .with("required", percent(worst.required()))
            .text();
  }

  private static Text seconds(Duration duration) {
    return Sentence.of("{seconds} 秒得", "after {seconds} s")
        .with("seconds", String.format(Locale.ROOT, "%.2f", duration.toMillis() / 1_000.0))
        .text();
  }

  private static String percent(BigDecimal share) {
    return share.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
  }
}
