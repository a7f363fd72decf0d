package lunting.solver.search.place;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import lunting.solver.model.Pattern;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.MeasureDuty;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.problem.day.Exact;
import org.jspecify.annotations.Nullable;

/**
 * At which cuts a line that may run at a limit is tried: its greatest, and one more by a draw.
 *
 * <p>Unit: percent, by day from the season's first on.
 *
 * <p>Threads: one at a time.
 */
final class LineCuts {
  /** Of so many draws one falls to each way. */
  private static final int DRAWS = 4;

  /** Of so many the rest falls to what measures ask: no other draw hits that. */
  private static final int DRAWS_WITH_MEASURES = 6;

  private final Standing standing;
  private final Pattern[] patterns;

  /**
   * Cuts beside what stands.
   *
   * @param patterns what every line does, by its place in the list
   */
  LineCuts(Standing standing, Pattern[] patterns) {
    this.standing = standing;
    this.patterns = patterns;
  }

  /**
   * Cuts to try a line at, besides full load and a stop; none where it may run at no limit.
   *
   * @param line torn out before
   * @param share of what measures ask of its plant beside its other lines, in 1/10,000
   */
  int[][] of(LineDuty line, int share, RandomGenerator random) {
    int most = 100 - Math.max(1, line.limits().minLoadPercent());
    int day = random.nextInt(standing.problem().days());
    if ((!line.mayRunAtLimit() && line.limits().canStop()) || most < 1) {
      int listed = listed(line, day);
      return listed > 0 ? new int[][] {everyDay(listed)} : new int[0][];
    }
    MeasureDuty measures = measures(line);
    int[] other =
        switch (random.nextInt(measures == null ? DRAWS : DRAWS_WITH_MEASURES)) {
          case 0 -> everyDay(spared(line, day));
          case 1 -> everyDay(1 + random.nextInt(most));
          case 2 -> everyDay(Math.max(1, most * random.nextInt(4) / 4));
          default -> measures == null ? everyDay(0) : asked(line, measures, day, share, most);
        };
    boolean isMore = Arrays.stream(other).anyMatch(cut -> cut > 0 && cut < most);
    return isMore ? new int[][] {everyDay(most), other} : new int[][] {everyDay(most)};
  }

  /** The measures that ask for capacity of a line's plant on some of its days; null: none do. */
  private @Nullable MeasureDuty measures(LineDuty line) {
    MeasureDuty measures = standing.problem().plantOf(line).measures();
    boolean asks = measures != null && !measures.byLines() && !line.days().measured().isEmpty();
    return asks ? measures : null;
  }

  private int[] everyDay(int cut) {
    int[] cuts = new int[standing.problem().days()];
    Arrays.fill(cuts, cut);
    return cuts;
  }

  /**
   * What its plant's own list cuts of a line on some warning day, short of a stop: on such days it
   * may run so even where its notice has not passed yet. 0 where the list has none.
   */
  private int listed(LineDuty line, int from) {
    for (int i = 0; line.measures() != null && i < standing.problem().days(); i++) {
      int day = (from + i) % standing.problem().days();
      if (line.isLimitedByList(day)) {
        return 100 - Math.toIntExact(line.measures().asked().on(day));
      }
    }
    return 0;
  }

  /**
   * What the measures of each warning day ask of a line beside its plant's others, as far as it may
   * be cut; on all other days what those of one of them do.
   */
  private int[] asked(LineDuty line, MeasureDuty measures, int from, int share, int most) {
    int day = from;
    while (!line.days().measured().contains(day)) {
      day = (day + 1) % standing.problem().days();
    }
    int[] cuts = everyDay(Math.min(most, askedOn(day, line, measures, share)));
    for (int each = 0; each < cuts.length; each++) {
      if (line.days().measured().contains(each)) {
        cuts[each] = Math.min(most, askedOn(each, line, measures, share));
      }
    }
    return cuts;
  }

  private int askedOn(int day, LineDuty line, MeasureDuty measures, int share) {
    long owed = measures.owed().on(day);
    for (LineDuty each : standing.problem().plantOf(line).countable()) {
      owed -= each.line().capacityMilli() * patterns[each.index()].cut(day);
    }
    owed = Exact.mulDivUp(Math.max(0, owed), share, LinePlacing.ALL);
    return Math.clamp(Exact.divUp(owed, Math.max(1, line.line().capacityMilli())), 0, 100);
  }

  /** What services can spare of a line on some day. */
  private int spared(LineDuty line, int day) {
    long spared = 100;
    for (ServiceDuty service : standing.services(line)) {
      long amount = Math.max(1, service.amountOf(line));
      spared = Math.min(spared, Math.max(0, standing.margin(service, day)) / amount);
    }
    return (int) spared;
  }
}
