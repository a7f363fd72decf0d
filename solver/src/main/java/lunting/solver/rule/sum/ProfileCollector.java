package lunting.solver.rule.sum;

import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollector;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollectorAccumulator;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollectorValueHandle;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the lines of a group into a profile, telling it the pattern before and after each change
 * so that it touches only the days that differ.
 *
 * @param <P> the profile
 * @param <R> what the rules read of it
 */
public record ProfileCollector<P extends Profile<R>, R>(Supplier<P> supplier)
    implements UniConstraintCollector<LinePattern, P, R> {
  @Override
  public BiFunction<P, LinePattern, Runnable> accumulator() {
    UniConstraintCollectorAccumulator<P, LinePattern> accumulator = Handle::new;
    return accumulator;
  }

  @Override
  public Function<P, @Nullable R> finisher() {
    return Profile::result;
  }

  private static final class Handle implements UniConstraintCollectorValueHandle<LinePattern> {
    private final Profile<?> profile;
    private @Nullable LinePattern line;
    private @Nullable Pattern pattern;

    Handle(Profile<?> profile) {
      this.profile = profile;
    }

    @Override
    public void add(@Nullable LinePattern added) {
      take(Objects.requireNonNull(added), null);
    }

    @Override
    public void replaceWith(@Nullable LinePattern replaced) {
      take(Objects.requireNonNull(replaced), pattern);
    }

    @Override
    public void remove() {
      if (line != null) {
        profile.change(line, pattern, null);
      }
      line = null;
      pattern = null;
    }

    private void take(LinePattern changed, @Nullable Pattern before) {
      Pattern after = changed.getPattern();
      line = changed;
      pattern = after;
      if (before != after) {
        profile.change(changed, before, after);
      }
    }
  }
}
