package lunting.solver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lunting.data.calendar.Span;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.solver.load.LoadTable;
import lunting.solver.model.Run;
import lunting.solver.problem.Problem;

/**
 * A plan drawn as text, one row a line: {@code K1 ....#####..66}, where {@code #} is a stopped day,
 * {@code .} a day at full load and a digit a load limit in tens of percent.
 */
public final class Drawing {
  private Drawing() {}

  /** The ids of the drawn lines in their order. */
  public static List<String> lines(String drawing) {
    return rows(drawing).stream().map(row -> row[0]).toList();
  }

  /** The drawn reductions, the first day drawn being this one. */
  public static List<Reduction> reductions(LocalDate firstDay, String drawing) {
    List<Reduction> reductions = new ArrayList<>();
    for (String[] row : rows(drawing)) {
      String days = row[1];
      int from = 0;
      for (int day = 0; day < days.length(); day++) {
        boolean ends = day + 1 == days.length() || days.charAt(day + 1) != days.charAt(day);
        if (ends && days.charAt(day) != '.') {
          Span span = new Span(firstDay.plusDays(from), firstDay.plusDays(day));
          reductions.add(new Reduction(row[0], span, load(days.charAt(day)), null, null));
        }
        from = ends ? day + 1 : from;
      }
    }
    return reductions;
  }

  /** A line of a plan, drawn. */
  public static String of(Problem problem, Plan plan, String line) {
    LoadTable loads = LoadTable.of(problem, plan);
    StringBuilder row = new StringBuilder(line + " ");
    for (int day = 0; day < problem.days(); day++) {
      int load = loads.load(problem.getLine(line), day);
      row.append(load == 0 ? "#" : load == 100 ? "." : Integer.toString(load / 10));
    }
    return row.toString();
  }

  /** The runs of a row without its name: {@code ..###.66}. */
  public static List<Run> runs(String row) {
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (int day = 0; day < row.length(); day++) {
      if (day + 1 == row.length() || row.charAt(day + 1) != row.charAt(day)) {
        if (row.charAt(day) != '.') {
          runs.add(new Run(from, day, load(row.charAt(day))));
        }
        from = day + 1;
      }
    }
    return runs;
  }

  /** Runs as a row of so many days. */
  public static String row(List<Run> runs, int days) {
    StringBuilder row = new StringBuilder(".".repeat(days));
    for (Run run : runs) {
      String mark = run.isStop() ? "#" : Integer.toString(run.loadPercent() / 10);
      row.replace(run.from(), run.to() + 1, mark.repeat(run.days()));
    }
    return row.toString();
  }

  private static List<String[]> rows(String drawing) {
    return drawing.strip().lines().map(row -> row.strip().split(" +", 2)).toList();
  }

  private static int load(char mark) {
    return mark == '#' ? 0 : 10 * Character.digit(mark, 10);
  }
}
