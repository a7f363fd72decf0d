package lunting.web.command.io;

import java.time.Duration;
import java.util.Locale;
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
    return String.format(
        Locale.ROOT,
        console.say(
            "%.1f 秒 | 未达比例企业 %d 家 | 备用缺口 %.3f 线·日 | 硬性 %d | 成本 %d | 每秒评估 %,d 步",
            "%.1f s | plants short %d | reserve shortfall %.3f line-days | hard %d | cost %d"
                + " | %,d moves/s"),
        snapshot.spent().toMillis() / 1000.0,
        snapshot.plantsShort(),
        snapshot.reserveShortfall() / 1000.0,
        snapshot.score().hard(),
        -snapshot.score().soft(),
        snapshot.movesPerSecond());
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
