package lunting.web.command.report;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import lunting.data.policy.Industry;
import lunting.data.policy.Policy;
import lunting.data.report.ReadingReport;
import lunting.data.report.ReadingReport.Duty;
import lunting.data.report.ReadingReport.IndustryChange;
import lunting.data.report.ReadingReport.Judgement;
import lunting.data.report.ReadingReport.PlantChange;
import lunting.data.report.ReadingReport.Reading;
import lunting.web.command.io.Console;
import org.jspecify.annotations.Nullable;

/** What each reading would change, for people, on standard output. */
public final class ReadingsSummary {
  private static final int MAX_PLANTS = 8;

  private final Console console;
  private final Policy policy;
  private final PrintWriter out;

  public ReadingsSummary(Console console, Policy policy) {
    this.console = console;
    this.policy = policy;
    this.out = console.out();
  }

  /** The plan and the basis, then reading by reading. */
  public void whole(ReadingReport report) {
    if (report.basis() != null) {
      out.println(console.say("口径依据：", "Basis: ") + console.say(report.basis()));
    }
    Judgement now = report.plan();
    if (now != null) {
      out.println(console.say("现行口径下，方案", "As read now, the plan ") + judgement(now, null));
    }
    for (Reading reading : report.readings()) {
      out.println();
      reading(reading, now);
    }
    out.println();
    out.println(
        console.say(
            "停产线·天的算法：每家先停最大的生产线，每条线停一段；降温升温不计入的，中间放不下就停到实施期的一头；不能停的线，按最低负荷的天数计；不看窑炉的最短停产天数。",
            "Line-days of stop: a plant's largest lines first, one stop a line (where ramp days do"
                + " not count and it would not fit inside the season, to one end of it); of lines"
                + " that cannot stop, days at their lowest load; kilns' shortest stops are not"
                + " looked at."));
    out.flush();
  }

  private void reading(Reading reading, @Nullable Judgement now) {
    out.printf(
        console.say("%s（%s）：现为“%s”，改为“%s”：%s%n", "%s (%s): now \"%s\", else \"%s\": %s%n"),
        console.say(reading.reading().title()),
        reading.reading().key(),
        console.say(reading.chosen().name()),
        console.say(reading.other().name()),
        outcome(reading.outcome()));
    out.println("  " + console.say(reading.text()));
    reading.industries().forEach(this::industry);
    plants(reading.plants());
    if (reading.plan() != null) {
      out.println(
          "  " + console.say("改选后，方案", "With it, the plan ") + judgement(reading.plan(), now));
    }
  }

  private String outcome(ReadingReport.Outcome outcome) {
    return switch (outcome) {
      case CHANGES -> console.say("有变化", "changes something");
      case NOT_YET -> console.say("眼下不变", "changes nothing so far");
      case NOTHING -> console.say("没有变化", "changes nothing");
      case NOT_AVAILABLE -> console.say("无从改选", "not available");
    };
  }

  private void industry(IndustryChange industry) {
    StringBuilder line = new StringBuilder("  ");
    line.append(
        String.format(
            console.say("行业 %s：%d 家", "industry %s: plants %d"),
            name(industry.industry()),
            industry.plants()));
    BigDecimal owed = industry.before().need();
    if (owed.compareTo(industry.after().need()) != 0) {
      line.append(console.say("；应减 ", "; owed "))
          .append(plain(owed))
          .append(" → ")
          .append(plain(industry.after().need()))
          .append(' ')
          .append(industry.unit());
    }
    if (industry.before().stopDays() != industry.after().stopDays()) {
      line.append(
          String.format(
              console.say("；停产 %d → %d 线·天", "; line-days of stop %d → %d"),
              industry.before().stopDays(),
              industry.after().stopDays()));
    }
    out.println(line);
  }

  /** The plants whose stops change, as many as a screen holds. */
  private void plants(List<PlantChange> plants) {
    List<String> lines = plants.stream().map(this::plant).filter(line -> !line.isEmpty()).toList();
    lines.stream().limit(MAX_PLANTS).forEach(line -> out.println("    " + line));
    int more = lines.size() - MAX_PLANTS;
    if (more > 0) {
      out.println(
          console.say("    ……另有 " + more + " 家，见 --out", "    … and " + more + " more, see --out"));
    }
  }

  /** How a plant's stops change; empty where they do not. */
  private String plant(PlantChange plant) {
    Duty before = plant.before();
    Duty after = plant.after();
    if (before.stopDays() != after.stopDays()) {
      return String.format(
          console.say("%s：停产 %d → %d 线·天", "%s: line-days of stop %d → %d"),
          plant.plant(),
          before.stopDays(),
          after.stopDays());
    }
    if (before.continuousDays() != after.continuousDays()) {
      return plant.plant() + console.say("：", ": ") + block(before) + " → " + block(after);
    }
    return "";
  }

  private String block(Duty duty) {
    return duty.continuousDays() == 0
        ? console.say("可以分次", "may be split")
        : String.format(console.say("一次停 %d 天", "one block of %d days"), duty.continuousDays());
  }

  /** Whether a plan is legal, and who is short that was not. */
  private String judgement(Judgement plan, @Nullable Judgement now) {
    List<String> newly =
        plan.plantsBelowDuty().stream()
            .filter(plant -> now == null || !now.plantsBelowDuty().contains(plant))
            .toList();
    String legal =
        plan.feasible() ? console.say("合规", "is legal") : console.say("不合规", "is not legal");
    String counts =
        String.format(
            console.say(
                "：硬性 %d，备用 %d；未达任务的企业 %d 家",
                ": hard %d, medium %d; plants short of their duty: %d"),
            plan.score().hard(),
            plan.score().medium(),
            plan.plantsBelowDuty().size());
    if (newly.isEmpty()) {
      return legal + counts;
    }
    String names = String.join(", ", newly.subList(0, Math.min(MAX_PLANTS, newly.size())));
    return legal
        + counts
        + (now == null ? console.say("：", ": ") : console.say("，其中新增：", ", newly: "))
        + names
        + (newly.size() > MAX_PLANTS ? " …" : "");
  }

  private String name(String industry) {
    for (Industry each : policy.industries()) {
      if (each.id().equals(industry) && each.name() != null) {
        return console.say(each.name());
      }
    }
    return industry;
  }

  private static String plain(BigDecimal figure) {
    return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
  }
}
