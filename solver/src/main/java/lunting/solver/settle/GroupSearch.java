package lunting.solver.settle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lunting.solver.problem.LineDuty;
import org.jspecify.annotations.Nullable;

/**
 * Settles whether the duties of a group can hold together: by multipliers that prove that they
 * cannot, by courses of its lines that keep them all, or by going into both cases of a day.
 *
 * <p>At multipliers of the shared duties, no line gives more than its best course at these prices.
 * Where all lines together give less than the duties want at the same prices, no plan keeps them.
 * That sum is in whole numbers and holds for whatever multipliers; the linear programme only finds
 * good ones.
 *
 * <p>Threads: one at a time.
 */
public final class GroupSearch {
  private static final int FULL = 100;
  private static final double EPSILON = 1e-7;
  private static final double NOTHING = 1e-12;
  private static final double LARGEST = 1L << 58;

  /** The ways to make one course of a mixture, and that of them which rounds every day up. */
  private static final int WAYS = 5;

  private static final int UP = 1;

  /** So many rows are added at once, those that lack most. */
  private static final int MOST_ADDED = 12;

  /** So many numbers of the linear programme take the time of one stop. */
  private static final int MASTER_IS_FASTER = 16;

  private static final int MOST_ROUNDS = 2_000;

  private final Group group;
  private final List<Row> rows;
  private final LineScope[] scopes;
  private final BestCourse[] best;
  private final Set<Duty> support = new LinkedHashSet<>();
  private final long mostWork;
  private long work;
  private List<Course> found = List.of();

  private GroupSearch(Group group, Waivers waivers, long mostWork) {
    this.group = group;
    this.mostWork = mostWork;
    rows = Rows.of(group, waivers);
    List<LineDuty> lines = group.lines();
    scopes = new LineScope[lines.size()];
    best = new BestCourse[lines.size()];
    for (int i = 0; i < scopes.length; i++) {
      scopes[i] = new LineScope(group.problem(), lines.get(i), waivers);
      best[i] = new BestCourse(scopes[i]);
    }
    rows.forEach(this::spare);
  }

  /**
   * No line is cut by more than a service can spare when all its other suppliers give their most.
   */
  private void spare(Row row) {
    long spared = row.spared(scopes);
    for (int line = 0; spared >= 0 && line < scopes.length; line++) {
      long percent = row.percentOf(line, spared);
      int[] most = scopes[line].most;
      int cut = (int) Math.min(FULL, scopes[line].least[row.day] + percent);
      if (cut < most[row.day]) {
        most[row.day] = cut;
        support.add(row.duty);
      }
    }
  }

  /** What is known of a group. */
  public enum Answer {
    IMPOSSIBLE,
    LEGAL,
    OPEN
  }

  /**
   * What was found.
   *
   * @param support the shared duties that the proof rests on
   * @param courses one of each line, where they keep all duties; else none
   * @param work how many stops were looked at
   */
  public record Result(Answer answer, Set<Duty> support, List<Course> courses, long work) {}

  /**
   * Settles a group.
   *
   * @param mostWork how many stops are looked at, before it is left open
   */
  public static Result settle(Group group, Waivers waivers, long mostWork) {
    GroupSearch search = new GroupSearch(group, waivers, mostWork);
    int[][] least = new int[search.scopes.length][];
    int[][] most = new int[search.scopes.length][];
    for (int i = 0; i < least.length; i++) {
      least[i] = search.scopes[i].least;
      most[i] = search.scopes[i].most;
    }
    Answer answer = search.settle(least, most, List.of());
    return new Result(answer, search.support, search.found, search.work);
  }

  private Answer settle(int[][] least, int[][] most, List<List<Course>> known) {
    Course[] first = first(least, most);
    if (first == null) {
      return Answer.IMPOSSIBLE;
    }
    Master master = new Master(first);
    for (int line = 0; line < known.size(); line++) {
      for (Course course : known.get(line)) {
        if (keeps(course, least[line], most[line])) {
          master.add(line, course);
        }
      }
    }
    Answer relaxed = relax(master, least, most);
    work += master.work() / MASTER_IS_FASTER;
    if (relaxed != Answer.OPEN) {
      return relaxed;
    }
    return work > mostWork ? Answer.OPEN : branch(master, least, most);
  }

  private Course @Nullable [] first(int[][] least, int[][] most) {
    Course[] first = new Course[scopes.length];
    Worth nothing = new Worth(group.problem().days());
    for (int line = 0; line < first.length; line++) {
      Course course = find(line, nothing, least, most);
      if (course == null) {
        return null;
      }
      first[line] = course;
    }
    return first;
  }

  private static boolean keeps(Course course, int[] least, int[] most) {
    for (int day = 0; day < least.length; day++) {
      if (course.cuts[day] < least[day] || course.cuts[day] > most[day]) {
        return false;
      }
    }
    return true;
  }

  /** Looks at mixtures of courses; open where one keeps all duties but no plan is found in it. */
  private Answer relax(Master master, int[][] least, int[][] most) {
    boolean fits = false;
    for (int round = 0; round < MOST_ROUNDS && work <= mostWork; round++) {
      if (!master.solve()) {
        return Answer.OPEN;
      }
      Step step = master.lack() <= NOTHING ? Step.STUCK : improve(master, least, most);
      if (step == Step.PROVED) {
        return Answer.IMPOSSIBLE;
      }
      fits = step == Step.STUCK && master.lack() <= EPSILON;
      if (step == Step.STUCK && !(fits && addLacking(master))) {
        break;
      }
    }
    return fits && isKept(master) ? Answer.LEGAL : Answer.OPEN;
  }

  /** What a look at all lines at new multipliers led to. */
  private enum Step {
    PROVED,
    IMPROVED,
    STUCK
  }

  private Step improve(Master master, int[][] least, int[][] most) {
    double[] multipliers = master.multipliers();
    List<Row> asked = master.rows();
    long[] whole = new long[asked.size()];
    long wanted = 0;
    for (int row = 0; row < whole.length; row++) {
      double multiplier = Math.clamp(multipliers[scopes.length + row], 0, 1);
      whole[row] = (long) (multiplier * (LARGEST / whole.length / asked.get(row).scale));
      wanted += whole[row] * asked.get(row).wanted;
    }
    long given = 0;
    boolean improved = false;
    for (int line = 0; line < scopes.length; line++) {
      Worth worth = new Worth(group.problem().days());
      for (int row = 0; row < whole.length; row++) {
        asked.get(row).price(line, whole[row], worth);
      }
      Course course = find(line, worth, least, most);
      if (course == null) {
        return Step.PROVED;
      }
      given += best[line].value();
      if (master.gain(line, course, multipliers) > EPSILON / 100) {
        master.add(line, course);
        improved = true;
      }
    }
    if (wanted > given) {
      for (int row = 0; row < whole.length; row++) {
        if (whole[row] > 0) {
          support.add(asked.get(row).duty);
        }
      }
      return Step.PROVED;
    }
    return improved ? Step.IMPROVED : Step.STUCK;
  }

  private @Nullable Course find(int line, Worth worth, int[][] least, int[][] most) {
    long before = best[line].work();
    Course course = best[line].find(worth, least[line], most[line]);
    work += best[line].work() - before + 20L * worth.cut.length;
    return course;
  }

  /** Adds the rows that the mixture lacks; false where it lacks none. */
  private boolean addLacking(Master master) {
    List<List<Master.Part>> parts = new ArrayList<>();
    for (int line = 0; line < scopes.length; line++) {
      parts.add(master.parts(line));
    }
    work += 20L * rows.size() * scopes.length;
    List<Lacking> found = new ArrayList<>();
    for (Row row : rows) {
      double lacking = row.wanted;
      for (int line = 0; line < scopes.length; line++) {
        for (Master.Part part : parts.get(line)) {
          lacking -= part.share() * row.given(line, part.course());
        }
      }
      if (lacking / row.scale > NOTHING && !master.rows().contains(row)) {
        found.add(new Lacking(row, lacking / row.scale));
      }
    }
    found.sort(Lacking.WORST_FIRST);
    for (Lacking each : found.subList(0, Math.min(MOST_ADDED, found.size()))) {
      master.add(each.row);
    }
    return !found.isEmpty();
  }

  /** A row that a mixture lacks, and how much of its scale. */
  private record Lacking(Row row, double part) {
    /** Sums before what they are sums of, then the most lacking. */
    static final Comparator<Lacking> WORST_FIRST =
        Comparator.<Lacking>comparingInt(each -> each.row.isSum() ? 0 : 1)
            .thenComparingDouble(each -> -each.part);
  }

  /** Whether one course of each line, taken or made from the mixture, keeps all duties. */
  private boolean isKept(Master master) {
    work += 60L * rows.size() * scopes.length;
    for (int way = 0; way < WAYS; way++) {
      Course[] courses = new Course[scopes.length];
      for (int line = 0; line < courses.length; line++) {
        courses[line] = one(line, master.parts(line), way);
      }
      boolean kept = true;
      for (Row row : rows) {
        kept &= row.lacking(courses) <= 0;
      }
      if (kept) {
        found = List.of(courses);
        return true;
      }
    }
    return false;
  }

  /**
   * The course with the largest share; or the mean of all, rounded, where they stop alike: each day
   * up, each day down, or so that the sum over the days so far is rounded, up for every other line.
   */
  private Course one(int line, List<Master.Part> parts, int way) {
    Master.Part largest = parts.getFirst();
    for (Master.Part part : parts) {
      largest = part.share() > largest.share() ? part : largest;
    }
    int[] cuts = new int[group.problem().days()];
    boolean up = way == UP || (way > UP + 1 && (line + way) % 2 == 0);
    double sum = 0;
    long before = 0;
    for (int day = 0; day < cuts.length; day++) {
      double mean = 0;
      boolean alike = true;
      for (Master.Part part : parts) {
        mean += part.share() * part.course().cuts[day];
        alike &= part.course().cuts[day] == FULL == (largest.course().cuts[day] == FULL);
      }
      if (way == 0 || !alike) {
        return largest.course();
      }
      sum = way > UP + 1 ? sum + mean : mean;
      long until = (long) (up ? Math.ceil(sum - EPSILON) : Math.floor(sum + EPSILON));
      cuts[day] = (int) (way > UP + 1 ? until - before : until);
      before = until;
    }
    return scopes[line].course(cuts);
  }

  /** Goes into both cases of the day of a line on which its mixture is least decided. */
  private Answer branch(Master master, int[][] least, int[][] most) {
    int line = -1;
    int day = 0;
    int cut = 0;
    double doubt = EPSILON;
    List<List<Course>> known = new ArrayList<>();
    for (int each = 0; each < scopes.length; each++) {
      known.add(master.courses(each));
      List<Master.Part> parts = master.parts(each);
      for (int on = 0; on < group.problem().days() && parts.size() > 1; on++) {
        double stopped = 0;
        double mean = 0;
        double spread = 0;
        for (Master.Part part : parts) {
          int of = part.course().cuts[on];
          stopped += of == FULL ? part.share() : 0;
          mean += part.share() * of;
        }
        for (Master.Part part : parts) {
          spread += part.share() * Math.abs(part.course().cuts[on] - mean) / FULL;
        }
        double half = Math.min(stopped, 1 - stopped);
        double here = half > EPSILON ? 1 + half : spread / 100;
        if (here > doubt) {
          doubt = here;
          line = each;
          day = on;
          cut = half > EPSILON ? FULL - 1 : (int) Math.floor(mean);
        }
      }
    }
    if (line < 0) {
      return Answer.OPEN;
    }
    int[][] fewer = most.clone();
    fewer[line] = most[line].clone();
    fewer[line][day] = Math.min(fewer[line][day], cut);
    Answer below = settle(least, fewer, known);
    if (below == Answer.LEGAL || work > mostWork) {
      return below == Answer.LEGAL ? below : Answer.OPEN;
    }
    int[][] more = least.clone();
    more[line] = least[line].clone();
    more[line][day] = Math.max(more[line][day], cut + 1);
    Answer above = settle(more, most, known);
    return above == Answer.LEGAL || below == above ? above : Answer.OPEN;
  }
}
