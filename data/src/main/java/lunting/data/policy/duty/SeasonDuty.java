package lunting.data.policy.duty;

import java.util.List;
import java.util.Set;
import lunting.data.calendar.Span;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/** What an industry owes over the season (clauses 3.3, 4.1, 4.2). */
public sealed interface SeasonDuty {
  /** Where the duty comes from. */
  @Nullable Text source();

  /** Stops rotate among the lines and are counted in capacity-days (轮停, clauses 3.3b, 4.1). */
  record Rotate(@Nullable GradeRatios ratio, @Nullable Text source) implements SeasonDuty {}

  /** Whole lines stop for the season until the ratio is reached (clause 3.3b). */
  record StopLines(@Nullable GradeRatios ratio, @Nullable Text source) implements SeasonDuty {}

  /** Stops by the windows of a calendar (clause 4.2). */
  record Calendar(List<Window> windows, @Nullable Text source) implements SeasonDuty {
    /** Copies the list. */
    public Calendar {
      windows = List.copyOf(windows);
    }
  }

  /** Nothing is owed over the season. */
  record None(@Nullable Text source) implements SeasonDuty {}

  /**
   * A range of days on which the named grades must be stopped.
   *
   * @param grades the grades it binds; empty: every grade
   */
  record Window(Span span, Set<String> grades, @Nullable Text source) {
    /** Copies the set; it keeps its order. */
    public Window {
      grades = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(grades));
    }

    /** Whether plants of this grade must be stopped. */
    public boolean binds(String grade) {
      return grades.isEmpty() || grades.contains(grade);
    }
  }
}
