package lunting.web.command.report;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.Duration;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.report.AnswerFigures;
import lunting.data.report.DrillReport;
import lunting.data.text.Wording;
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
      out.println(DRILL + console.say("该政策没有自带预警日程。", "The policy has no calendar of its own."));
    } else {
      long warnings = calendar.events().stream().filter(Event.Warning.class::isInstance).count();
      long others = calendar.events().size() - warnings;
      out.println(
          DRILL
              + console.say(
                  "重放 " + warnings + " 次预警。",
                  "Replaying " + Wording.counted(warnings, "warning") + ".")
              + (others == 0
                  ? ""
                  : console.say(
                      "另有 " + others + " 项停产令等事件，始终有效。",
                      others == 1
                          ? " 1 other event holds throughout."
                          : " " + others + " other events hold throughout.")));
    }
    out.flush();
  }

  /** One warning and its answer. */
  public void step(DrillReport.Step step) {
    AnswerFigures figures = step.figures();
    out.println(
        DRILL
            + String.format(
                console.say(
                    "%s %s %s–%s，自 %s 应对：%s合法方案，变动企业 %d 家，复产 %d 次，%s，%s（硬约束 %d，备用缺口 %d）",
                    "%s %s %s–%s, answered from %s: legal plan %s, plants disturbed %d, restarts"
                        + " %d, %s, %s (hard %d, reserve short %d)"),
                step.warning(),
                console.say(step.level().title()),
                step.from(),
                step.to() == null ? "" : step.to(),
                step.asOf(),
                step.toLegalPlan() == null
                    ? console.say("没有", "none")
                    : seconds(step.toLegalPlan()),
                figures.plantsDisturbed(),
                figures.restarts(),
                worst(figures.worstDay()),
                reached(figures),
                step.score().hard(),
                -step.score().medium()));
    out.flush();
  }

  /** How much stood by itself. */
  public void unanswered(DrillReport.@Nullable Unanswered unanswered) {
    if (unanswered == null) {
      return;
    }
    out.println(
        DRILL
            + String.format(
                console.say(
                    "%d 份虚构日程、%d 个行业·预警日，不作调整时备用已到位的：平均 %s，最差 5%% %s",
                    "%d invented calendars, %d sector warning days, reserve standing without any"
                        + " change: mean %s, worst 5 %% %s"),
                unanswered.calendars(),
                unanswered.warningDays(),
                percent(unanswered.mean()),
                percent(unanswered.worst())));
    out.flush();
  }

  private String reached(AnswerFigures figures) {
    if (!figures.shareAsked()) {
      return console.say("没有减排要求", "no share is asked");
    }
    return figures.firstDayReached() == null
        ? console.say("预警期内未全部达到", "not reached in time everywhere")
        : console.say("达标自 ", "reached from ") + figures.firstDayReached();
  }

  private String worst(AnswerFigures.@Nullable WorstDay worst) {
    return worst == null
        ? console.say("没有须备用的行业", "no sector owes a reserve")
        : String.format(
            console.say("最差 %s %s：%s，应 %s", "worst %s %s: %s of %s"),
            worst.sector(),
            worst.day(),
            percent(worst.share()),
            percent(worst.required()));
  }

  private String seconds(Duration duration) {
    return String.format(console.say("%.2f 秒得", "after %.2f s"), duration.toMillis() / 1_000.0);
  }

  private static String percent(BigDecimal share) {
    return share.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
  }
}
