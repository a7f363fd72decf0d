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
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.data.text.Wording;
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
      out.println(
          console.say(Sentence.of("口径依据：{basis}", "Basis: {basis}").with("basis", report.basis())));
    }
    Judgement now = report.plan();
    if (now != null) {
      out.println(
          console.say(
              Sentence.of("现行口径下，方案{plan}", "As read now, the plan {plan}")
                  .with("plan", judgement(now, null))));
    }
    for (Reading reading : report.readings()) {
      out.println();
      reading(reading, now);
    }
    out.println();
    out.println(
        console.say(
            Sentence.of(
                "停产线·天的算法：每家先停最大的生产线，每条线停一段；降温升温不计入的，实施期中间放不下的，停到首日或末日；不能停的线，按最低负荷的天数计；不看窑炉的最短停产天数。",
                "Line-days of stop: a plant's largest lines first, one stop a line (where ramp days"
                    + " do not count and it would not fit inside the season, to one end of it); of"
                    + " lines that cannot stop, days at their lowest load; kilns' shortest stops"
                    + " are not looked at.")));
    out.flush();
  }

  private void reading(Reading reading, @Nullable Judgement now) {
    out.println(
        console.say(
            Sentence.of(
                    "{reading}（{key}）：现为“{now}”，改为“{other}”：{outcome}",
                    "{reading} ({key}): now \"{now}\", else \"{other}\": {outcome}")
                .with("reading", reading.reading().title())
                .with("key", reading.reading().key())
                .with("now", reading.chosen().name())
                .with("other", reading.other().name())
                .with("outcome", outcome(reading.outcome()))));
    out.println("  " + console.say(reading.text()));
    reading.industries().forEach(this::industry);
    plants(reading.plants());
    if (reading.plan() != null) {
      out.println(
          "  "
              + console.say(
                  Sentence.of("改选后，方案{plan}", "With it, the plan {plan}")
                      .with("plan", judgement(reading.plan(), now))));
    }
  }

  private static Text outcome(ReadingReport.Outcome outcome) {
    return switch (outcome) {
      case CHANGES -> Text.of("有变化", "changes something");
      case NOT_YET -> Text.of("目前不变", "changes nothing so far");
      case NOTHING -> Text.of("没有变化", "changes nothing");
      case NOT_AVAILABLE -> Text.of("不能改选", "not available");
    };
  }

  private void industry(IndustryChange industry) {
    StringBuilder line = new StringBuilder("  ");
    line.append(
        console.say(
            Sentence.of("行业 {industry}：{plants} 家", "industry {industry}: plants {plants}")
                .with("industry", name(industry.industry()))
                .with("plants", industry.plants())));
    BigDecimal owed = industry.before().need();
    if (owed.compareTo(industry.after().need()) != 0) {
      line.append(
          console.say(
              Sentence.of("；应减 {before} → {after} {unit}", "; owed {before} → {after} {unit}")
                  .with("before", Wording.plain(owed))
                  .with("after", Wording.plain(industry.after().need()))
                  .with("unit", industry.unit())));
    }
    if (industry.before().stopDays() != industry.after().stopDays()) {
      line.append(
          console.say(
              Sentence.of("；停产 {before} → {after} 线·天", "; line-days of stop {before} → {after}")
                  .with("before", industry.before().stopDays())
                  .with("after", industry.after().stopDays())));
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
          "    "
              + console.say(
                  Sentence.of("……另有 {more} 家，见 --out", "… and {more} more, see --out")
                      .with("more", more)));
    }
  }

  /** How a plant's stops change; empty where they do not. */
  private String plant(PlantChange plant) {
    Duty before = plant.before();
    Duty after = plant.after();
    if (before.stopDays() != after.stopDays()) {
      return console.say(
          Sentence.of(
                  "{plant}：停产 {before} → {after} 线·天",
                  "{plant}: line-days of stop {before} → {after}")
              .with("plant", Wording.named(plant.name(), plant.plant()))
              .with("before", before.stopDays())
              .with("after", after.stopDays()));
    }
    if (before.continuousDays() != after.continuousDays()) {
      return console.say(
          Sentence.of("{plant}：{before} → {after}", "{plant}: {before} → {after}")
              .with("plant", Wording.named(plant.name(), plant.plant()))
              .with("before", block(before))
              .with("after", block(after)));
    }
    return "";
  }

  private static Text block(Duty duty) {
    return duty.continuousDays() == 0
        ? Text.of("可以分次", "may be split")
        : Sentence.of("一次停 {days} 天", "one block of {days:day}")
            .with("days", duty.continuousDays())
            .text();
  }

  /** Whether a plan is legal, and who is short that was not. */
  private static Text judgement(Judgement plan, @Nullable Judgement now) {
    List<String> newly =
        plan.plantsBelowDuty().stream()
            .filter(plant -> now == null || !now.plantsBelowDuty().contains(plant))
            .toList();
    Text counts =
        Sentence.of(
                "{legal}：硬性 {hard}，份额 {medium}；未达任务的企业 {short} 家",
                "{legal}: hard {hard}, medium {medium}; plants short of their duty: {short}")
            .with(
                "legal",
                plan.feasible() ? Text.of("合规", "is legal") : Text.of("不合规", "is not legal"))
            .with("hard", plan.score().hard())
            .with("medium", plan.score().medium())
            .with("short", plan.plantsBelowDuty().size())
            .text();
    if (newly.isEmpty()) {
      return counts;
    }
    String names = String.join(", ", newly.subList(0, Math.min(MAX_PLANTS, newly.size())));
    return (now == null
            ? Sentence.of("{counts}：{plants}", "{counts}: {plants}")
            : Sentence.of("{counts}，其中新增：{plants}", "{counts}, newly: {plants}"))
        .with("counts", counts)
        .with("plants", newly.size() > MAX_PLANTS ? names + " …" : names)
        .text();
  }

  private String name(String industry) {
    for (Industry each : policy.industries()) {
      if (each.id().equals(industry) && each.name() != null) {
        return console.say(each.name());
      }
    }
    return industry;
  }
}
