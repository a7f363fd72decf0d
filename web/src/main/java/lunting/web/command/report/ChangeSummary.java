package lunting.web.command.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.StringJoiner;
import lunting.data.calendar.Span;
import lunting.data.outline.StopDates;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.report.AnswerFigures;
import lunting.data.report.PlanChanges;
import lunting.data.report.PlanChanges.Change;
import lunting.data.report.PlanChanges.DatedStop;
import lunting.data.report.PlanChanges.GoneLine;
import lunting.data.report.PlanChanges.LineChange;
import lunting.data.report.PlanChanges.PlantChange;
import lunting.data.report.PlanFigures;
import lunting.data.report.Verdict;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.solver.problem.Problem;
import lunting.solver.reach.Shortfall;
import lunting.solver.reach.Shortfalls;
import lunting.web.command.io.Console;

/** Who is disturbed by a change of plan, for people, on standard output. */
public final class ChangeSummary {
  private static final int MAX_PLANTS = 40;
  private static final int MAX_SHORTFALLS = 20;
  private static final int MAX_GONE = 40;

  private static final Sentence NOTICE =
      Sentence.of("{plant}（提前 {days} 天）", "{plant} ({days:day} of notice)");

  private static final Sentence GONE =
      Sentence.of(
          "{line} 已移出名录，原安排作废：{days}", "{line} has left the list; what was asked is void: {days}");
  private static final Sentence MORE_GONE =
      Sentence.of("……另有 {more} 条生产线移出名录", "… and {more} more lines have left the list");

  private final Console console;
  private final PrintWriter out;

  public ChangeSummary(Console console) {
    this.console = console;
    this.out = console.out();
  }

  /** One line: how many hear of it. */
  public void count(PlanChanges changes) {
    out.println(
        console.say(
            Sentence.of(
                    "变动企业 {plants} 家、生产线 {lines} 条、{days} 线·天；不变企业 {unchanged} 家；"
                        + "复产次数 {before} → {after}",
                    "Plants disturbed: {plants}, lines: {lines}, line-days: {days}; unchanged"
                        + " plants: {unchanged}; restarts: {before} → {after}")
                .with("plants", changes.disturbed().plants())
                .with("lines", changes.disturbed().lines())
                .with("days", Wording.plain(changes.disturbed().lineDays()))
                .with("unchanged", changes.unchanged().size())
                .with("before", changes.before().restarts())
                .with("after", changes.after().restarts())));
    out.flush();
  }

  /** From which day responses have what they ask for, and what is not kept in time. */
  public void responses(AnswerFigures figures, List<Shortfall> shortfalls) {
    if (figures.firstDayReached() != null) {
      out.println(
          console.say(
              Sentence.of("应急减排自 {day} 起达到要求", "What the warnings ask for is reached from {day} on")
                  .with("day", figures.firstDayReached().toString())));
    }
    List<Shortfall> first = shortfalls.subList(0, Math.min(MAX_SHORTFALLS, shortfalls.size()));
    tell(first, shortfalls.size() - first.size());
  }

  /** What the reserves lack, and how much of that no legal plan could have. */
  public void reserves(Problem problem, Plan plan, Verdict verdict) {
    if (verdict.score().medium() < 0) {
      Shortfalls.Some some = Shortfalls.ofReserves(problem, plan, verdict, MAX_SHORTFALLS);
      tell(some.told(), some.more());
    }
  }

  private void tell(List<Shortfall> shortfalls, int more) {
    for (Shortfall shortfall : shortfalls) {
      out.println(
          shortfall.rule().key()
              + " "
              + console.say(shortfall.name())
              + ": "
              + console.say(shortfall.text()));
    }
    if (more > 0) {
      out.println(
          console.say(
              Sentence.of("……另有 {more} 项未及时满足", "… and {more} more not kept").with("more", more)));
    }
    out.flush();
  }

  /** The count, both scores, then every plant that changes. */
  public void whole(PlanChanges changes) {
    count(changes);
    score(Text.of("原方案", "Old"), changes.before());
    score(Text.of("新方案", "New"), changes.after());
    changes.plants().stream().limit(MAX_PLANTS).forEach(this::plant);
    int more = changes.plants().size() - MAX_PLANTS;
    if (more > 0) {
      out.println(
          console.say(
              Sentence.of("……另有 {more} 家，见输出文件", "… and {more} more plants").with("more", more)));
    }
    changes.gone().stream().limit(MAX_GONE).forEach(this::gone);
    int moreGone = changes.gone().size() - MAX_GONE;
    if (moreGone > 0) {
      out.println(console.say(MORE_GONE.with("more", moreGone)));
    }
    out.flush();
  }

  private void gone(GoneLine line) {
    out.println(
        console.say(
            GONE.with("line", line.line())
                .with(
                    "days", Wording.names(line.before().stream().map(this::reduction).toList()))));
  }

  private String reduction(Reduction reduction) {
    return reduction.span().from()
        + " – "
        + reduction.span().to()
        + " "
        + load(reduction.loadPercent());
  }

  private void score(Text plan, PlanFigures figures) {
    out.println(
        console.say(
            Sentence.of(
                    "{plan}：硬性 {hard}，份额 {medium}，优化 {soft}，未达比例企业 {short} 家，停产 {days} 线·天",
                    "{plan}: hard {hard}, medium {medium}, soft {soft}, plants short {short},"
                        + " line-days stopped {days}")
                .with("plan", plan)
                .with("hard", figures.score().hard())
                .with("medium", figures.score().medium())
                .with("soft", figures.score().soft())
                .with("short", figures.plantsShort())
                .with("days", figures.stopDays())));
  }

  private void plant(PlantChange plant) {
    out.println(
        plant.noticeDays() == null
            ? plant.plant()
            : console.say(NOTICE.with("plant", plant.plant()).with("days", plant.noticeDays())));
    plant.lines().forEach(this::line);
  }

  private void line(LineChange line) {
    for (Change change : line.changes()) {
      out.println(
          "  "
              + line.line()
              + " "
              + change.span().from()
              + " – "
              + change.span().to()
              + ": "
              + load(change.loadBefore())
              + " → "
              + load(change.loadAfter())
              + "  "
              + console.say(change.cause().text())
              + (change.cause().clause() == null ? "" : " (" + change.cause().clause() + ")"));
    }
    Change last = line.changes().getLast();
    DatedStop stop = line.touchedBy(new Span(line.firstDay(), last.span().to()));
    if (stop != null) {
      StringJoiner days = new StringJoiner(", ", "  " + line.line() + ": ", "");
      for (StopDates.Day day : stop.dates().days()) {
        days.add(console.say(day.step().text()) + " " + day.date());
      }
      out.println(days);
    }
  }

  private String load(int percent) {
    return percent == 0
        ? console.say(Text.of("停产", "stop"))
        : percent == 100 ? console.say(Text.of("生产", "run")) : percent + " %";
  }
}
