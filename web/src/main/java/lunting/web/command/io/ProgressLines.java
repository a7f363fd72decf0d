package lunting.web.command.io;

import java.time.Duration;
import java.util.Locale;
import lunting.data.text.Sentence;
import lunting.solver.Budget;
import lunting.solver.Progress;
import lunting.solver.Snapshot;

/**
 * Shows a solve's progress on standard error: a bar where that is a terminal, else a line about
 * every second.
 */
public final class ProgressLines implements Progress {
  private static final Duration BETWEEN_LINES = Duration.ofMillis(950);
  private static final int BAR_WIDTH = 24;
  private static final String CLEAR_TO_END = "\u001b[K";

  private static final Sentence FIGURES =
      Sentence.of(
          "{spent} 秒 | 未达比例企业 {plants} 家 | 日常份额缺口 {reserve} 标准线·天 | 硬性 {hard} | 成本 {cost} | 每秒评估"
              + " {moves} 步",
          "{spent} s | plants short {plants} | reserve shortfall {reserve} line-days | hard {hard}"
              + " | cost {cost} | {moves} moves/s");

  private final Console console;
  private final Budget budget;
  private Duration lastLine = BETWEEN_LINES.negated();

  public ProgressLines(Console console, Budget budget) {
    this.console = console;
    this.budget = budget;
  }

  @Override
  public void report(Snapshot snapshot) {
    boolean done = snapshot.phase() == Snapshot.Phase.DONE;
    if (console.terminal()) {
      console
          .err()
          .print(
              "\r" + bar(done ? 1 : fraction(snapshot)) + " " + figures(snapshot) + CLEAR_TO_END);
      if (done) {
        console.err().println();
      }
    } else if (done || snapshot.spent().minus(lastLine).compareTo(BETWEEN_LINES) >= 0) {
      lastLine = snapshot.spent();
      console.err().println(figures(snapshot));
    }
    console.err().flush();
  }

  private String figures(Snapshot snapshot) {
    return console.say(
        FIGURES
            .with("spent", String.format(Locale.ROOT, "%.1f", snapshot.spent().toMillis() / 1000.0))
            .with("plants", snapshot.plantsShort())
            .with(
                "reserve", String.format(Locale.ROOT, "%.3f", snapshot.reserveShortfall() / 1000.0))
            .with("hard", snapshot.score().hard())
            .with("cost", -snapshot.score().soft())
            .with("moves", String.format(Locale.ROOT, "%,d", snapshot.movesPerSecond())));
  }

  private double fraction(Snapshot snapshot) {
    double byTime =
        budget.time() == null ? 0 : (double) snapshot.spent().toMillis() / budget.time().toMillis();
    double bySteps =
        budget.steps() == null || budget.steps() == 0
            ? 0
            : (double) snapshot.steps() / budget.steps();
    return Math.min(1, Math.max(byTime, bySteps));
  }

  private static String bar(double fraction) {
    int full = (int) Math.round(fraction * BAR_WIDTH);
    return "[" + "#".repeat(full) + ".".repeat(BAR_WIDTH - full) + "]";
  }
}
