package lunting.solver.exact.tiny;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lunting.data.calendar.Season;
import lunting.data.calendar.Span;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;

/**
 * A plan as text, one row a line: {@code P1-1 3-9 14-20@40}, days by number, a stop without a load
 * and a limit with its load in percent.
 */
final class PlanText {
  private static final Pattern RUN = Pattern.compile("(\\d+)-(\\d+)(?:@(\\d+))?");

  private PlanText() {}

  static Plan read(List<String> rows, Season season) {
    List<Reduction> reductions = new ArrayList<>();
    for (String row : rows) {
      String[] words = row.split(" ", -1);
      for (int i = 1; i < words.length; i++) {
        Matcher run = RUN.matcher(words[i]);
        if (!run.matches()) {
          throw new IllegalArgumentException("The row (%s) is no plan.".formatted(row));
        }
        Span span = new Span(date(season, run.group(1)), date(season, run.group(2)));
        int load = run.group(3) == null ? 0 : Integer.parseInt(run.group(3));
        reductions.add(new Reduction(words[0], span, load, null, null));
      }
    }
    return Plan.of(reductions);
  }

  static List<String> write(Plan plan, Season season) {
    List<String> rows = new ArrayList<>();
    plan.byLine()
        .forEach((line, reductions) -> {
          StringBuilder row = new StringBuilder(line);
          for (Reduction each : reductions) {
            row.append(' ').append(season.dayOf(each.span().from()));
            row.append('-').append(season.dayOf(each.span().to()));
            row.append(each.loadPercent() == 0 ? "" : "@" + each.loadPercent());
          }
          rows.add(row.toString());
        });
    rows.sort(Comparator.naturalOrder());
    return rows;
  }

  private static LocalDate date(Season season, String day) {
    return season.dateOf(Integer.parseInt(day));
  }
}
