package lunting.web.command.io;

import java.time.Duration;
import java.util.Locale;
import lunting.data.text.Sentence;
import lunting.solver.bound.BoundSearch;

/** Shows on standard error how a bound rises, about every second. */
public final class BoundLines implements BoundSearch.Listener {
  private static final Duration BETWEEN_LINES = Duration.ofMillis(950);
  private static final Sentence FIGURES =
      Sentence.of(
          "{spent} 秒 | 下界 {bound} | 已试价 {steps} 次",
          "{spent} s | bound {bound} | prices tried {steps}");

  private final Console console;
  private Duration lastLine = BETWEEN_LINES.negated();

  public BoundLines(Console console) {
    this.console = console;
  }

  @Override
  public void improved(long bound, long steps, Duration spent) {
    if (spent.minus(lastLine).compareTo(BETWEEN_LINES) >= 0) {
      lastLine = spent;
      console.tell(
          FIGURES
              .with("spent", String.format(Locale.ROOT, "%.1f", spent.toMillis() / 1000.0))
              .with("bound", bound)
              .with("steps", steps));
    }
  }
}
