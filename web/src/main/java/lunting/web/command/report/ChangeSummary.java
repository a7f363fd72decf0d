package lunting.web.command.report;

import java.io.PrintWriter;
import java.util.List;
import lunting.data.report.AnswerFigures;
import lunting.data.report.PlanChanges;
import lunting.data.report.PlanChanges.Change;
import lunting.data.report.PlanChanges.LineChange;
import lunting.data.report.PlanChanges.PlantChange;
import lunting.data.report.PlanFigures;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.solver.reach.Shortfall;
import lunting.web.command.io.Console;

/** Who is disturbed by a change of plan, for people, on standard output. */
public final class ChangeSummary {
  private static final int MAX_PLANTS = 40;
  private static final int MAX_SHORTFALLS = 20;

  private final Console console;
  private final PrintWriter out;

  public ChangeSummary(Console console) {
    this.console = console;
    this.out = console.out();
  }

  /** One line: how many hear of it. */
  public void count(PlanChanges changes) {
    out.println(
        String.format(
            console.say(
                "变动企业 %d 家、生产线 %d 条、%d 线·天；不变企业 %d 家；复产次数 %d → %d",
                "Plants disturbed: %d, lines: %d, line-days: %d; unchanged plants: %d;"
                    + " restarts: %d → %d"),
            changes.plants().size(),
            changes.linesChanged(),
            changes.lineDaysChanged(),
            changes.unchanged().size(),
            changes.before().restarts(),
            changes.after().restarts()));
    out.flush();
  }

  /** From which day responses have what they ask for, and what is not kept in time. */
  public void responses(AnswerFigures figures, List<Shortfall> shortfalls) {
    if (figures.firstDayReached() != null) {
      out.println(
          console.say("应急减排自 ", "What the warnings ask for is reached from ")
              + figures.firstDayReached()
              + console.say(" 起达到要求", " on"));
    }
    shortfalls.stream()
        .limit(MAX_SHORTFALLS)
        .forEach(shortfall ->
            out.println(
                shortfall.rule().key()
                    + " "
                    + shortfall.subject()
                    + ": "
                    + console.say(shortfall.text())));
    int more = shortfalls.size() - MAX_SHORTFALLS;
    if (more > 0) {
      out.println(console.say("……另有 " + more + " 项未及时满足", "… and " + more + " more not kept"));
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
      out.println(console.say("……另有 " + more + " 家，见输出文件", "… and " + more + " more plants"));
    }
    out.flush();
  }

  private void score(Text plan, PlanFigures figures) {
    out.printf(
        console.say(
            "%s：硬性 %d，备用 %d，优化 %d，未达比例企业 %d 家，停产 %d 线·天%n",
            "%s: hard %d, medium %d, soft %d, plants short %d, line-days stopped %d%n"),
        console.say(plan),
        figures.score().hard(),
        figures.score().medium(),
        figures.score().soft(),
        figures.plantsShort(),
        figures.stopDays());
  }

  private void plant(PlantChange plant) {
    out.println(
        plant.plant()
            + (plant.noticeDays() == null
                ? ""
                : console.say(
                    "（提前 " + plant.noticeDays() + " 天）",
                    " (" + Wording.counted(plant.noticeDays(), "day") + " of notice)")));
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
    if (line.restart() != null) {
      out.println("  " + line.line() + console.say(" 复产 ", " restarts ") + line.restart());
    }
  }

  private String load(int percent) {
    return percent == 0
        ? console.say("停产", "stop")
        : percent == 100 ? console.say("生产", "run") : percent + " %";
  }
}
