package lunting.solver.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which runs are made: for each task every method that suits it. The planner is given each of the
 * task's time limits, the others the longest of them.
 */
final class Schedule {
  /** What {@code benchmark.tasks} names by one word. */
  private enum Named {
    /** About a quarter of an hour. */
    SHORT(
        1,
        "",
        "zhoucun-2020@5+district@5,30+city@30+province@60"
            + "+zhoucun-2020/red@5+district/red@5+city/red@15"),
    /** A day. */
    FULL(
        5,
        "",
        "zhoucun-2020@5,15,60+district@5,15,60,300+city@5,15,60,300+province@60,180,600"
            + "+zhoucun-2020/red@5,15+district/red@5,15,60+city/red@5,15,60"),
    /** Lists of more and more counties, 4 ms for each line: how cost over bound grows. */
    SCALE(
        1,
        "lunting,bound",
        "province-4@7+province-8@15+province-16@29+province-33@60+province-66@120+province@182");

    private final int seeds;
    private final String methods;
    private final String tasks;

    Named(int seeds, String methods, String tasks) {
      this.seeds = seeds;
      this.methods = methods;
      this.tasks = tasks;
    }
  }

  private final List<Order> orders = new ArrayList<>();

  /** What the system properties ask for. */
  static Schedule asked() {
    String tasks = property("tasks", "short");
    Named named = named(tasks);
    int threads = Runtime.getRuntime().availableProcessors();
    threads = Integer.parseInt(property("threads", Integer.toString(threads)));
    int seeds = Integer.parseInt(property("runs", Integer.toString(named.seeds)));
    List<String> methods = split(property("methods", named.methods), ",");
    Schedule schedule = new Schedule();
    for (String task : split(tasks.contains("@") ? tasks : named.tasks, "+")) {
      for (int seed = 0; seed < seeds; seed++) {
        schedule.add(task, seed, threads, methods);
      }
    }
    return schedule;
  }

  /**
   * The schedule of this name; the short one's seeds and methods for tasks that are written out.
   */
  private static Named named(String tasks) {
    return tasks.contains("@") ? Named.SHORT : Named.valueOf(tasks.toUpperCase(Locale.ROOT));
  }

  /** An option; empty is as good as none, since Maven hands all of them on. */
  private static String property(String name, String usual) {
    String given = System.getProperty("benchmark." + name, "");
    return given.isEmpty() ? usual : given;
  }

  private void add(String written, long seed, int threads, List<String> methods) {
    List<String> parts = split(written, "@");
    List<Integer> limits = split(parts.getLast(), ",").stream().map(Integer::valueOf).toList();
    Task task = Task.of(parts.getFirst());
    for (Method method : Method.values()) {
      if (method.suits(task.resolve()) && (methods.isEmpty() || methods.contains(method.key()))) {
        List<Integer> own =
            method == Method.LUNTING ? limits : List.of(method.takesTime() ? limits.getLast() : 0);
        int most = method.takesThreads() ? threads : 1;
        own.forEach(seconds -> orders.add(new Order(task, seed, method, seconds, most)));
      }
    }
  }

  private static List<String> split(String text, String between) {
    return Arrays.stream(text.split(Pattern.quote(between), -1))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  List<Order> orders() {
    return orders;
  }
}
