package lunting.solver.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.plan.Plan;
import lunting.data.policy.duty.Level;
import lunting.data.sample.Sample;
import lunting.solver.problem.Baseline;

/** One orange or red warning of two to nine days, anywhere in the season, drawn by a seed. */
final class WarningDraw {
  private static final int LEAST_DAYS = 2;
  private static final int DIFFERENT_DAYS = 8;

  /** Of three warnings two come with a day's notice. */
  private static final int NOTICES = 3;

  /** Makes seeds that follow each other differ in every bit. */
  private static final long BETWEEN_SEEDS = 0x9E3779B97F4A7C15L;

  private WarningDraw() {}

  /** A list whose plan is published when the warning comes. */
  static Task.Situation situation(Task task, Plan published, long seed) {
    Sample sample = task.sample(seed);
    Random random = new Random(BETWEEN_SEEDS * (seed + task.list().hashCode()));
    int season = sample.policy().season().days();
    int days = LEAST_DAYS + random.nextInt(DIFFERENT_DAYS);
    int first = 1 + random.nextInt(season - days);
    Level level = random.nextBoolean() ? Level.RED : Level.ORANGE;
    LocalDate from = sample.policy().season().dateOf(first);
    Event.Warning warning =
        new Event.Warning("W", null, level, from, from.plusDays(days - 1L), Set.of(), null);
    LocalDate asOf = random.nextInt(NOTICES) == 0 ? from : from.minusDays(1);
    return new Task.Situation(sample, new Events(List.of(warning)), new Baseline(published, asOf));
  }

  /** The warning in a word or two. */
  static String written(Task.Situation situation) {
    Event.Warning warning = (Event.Warning) situation.events().events().getFirst();
    return "%s %s %s".formatted(warning.level(), warning.from(), warning.to());
  }
}
