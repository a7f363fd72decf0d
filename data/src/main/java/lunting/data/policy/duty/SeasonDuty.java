package lunting.data.policy.duty;

import java.util.List;
import java.util.Set;
import lunting.data.calendar.Span;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/** What an industry owes over the season (clauses 3.3, 4.1, 4.2). */
public sealed interface SeasonDuty {
  /** Which kind it is; a policy says so. */
  Kind kind();

  /** The ratios of the grades; null where the duty counts none. */
  @Nullable GradeRatios ratio();

  /** Where the duty comes from. */
  @Nullable Text source();

  /** The kinds of season duties, as files name them. */
  enum Kind {
    ROTATE,
    STOP_LINES,
    CALENDAR,
    NONE;

    /** Whether it is met by a ratio of the capacity, turned or of whole lines. */
    public boolean owesRatio() {
      return this == ROTATE || this == STOP_LINES;
    }
  }

  /** Stops rotate among the lines and are counted in capacity-days (轮停, clauses 3.3b, 4.1). */
  record Rotate(@Nullable GradeRatios ratio, List<Period> periods, @Nullable Text source)
      implements SeasonDuty {
    /** Copies the list. */
    public Rotate {
      periods = List.copyOf(periods);
    }

    /** A duty over the whole season alone. */
    public Rotate(@Nullable GradeRatios ratio, @Nullable Text source) {
      this(ratio, List.of(), source);
    }

    @Override
    public Kind kind() {
      return Kind.ROTATE;
    }

    /** Whether the season owes just what its periods owe. */
    public boolean goesByPeriods() {
      return ratio == null && !periods.isEmpty();
    }
  }

  /** Whole lines stop for the season until the ratio is reached (clause 3.3b). */
  record StopLines(@Nullable GradeRatios ratio, @Nullable Text source) implements SeasonDuty {
    @Override
    public Kind kind() {
      return Kind.STOP_LINES;
    }
  }

  /** Stops by the windows of a calendar (clause 4.2). */
  record Calendar(List<Window> windows, @Nullable Text source) implements SeasonDuty {
    /** Copies the list. */
    public Calendar {
      windows = List.copyOf(windows);
    }

    @Override
    public Kind kind() {
      return Kind.CALENDAR;
    }

    @Override
    public @Nullable GradeRatios ratio() {
      return null;
    }
  }

  /** Nothing is owed over the season. */
  record None(@Nullable Text source) implements SeasonDuty {
    @Override
    public Kind kind() {
      return Kind.NONE;
    }

    @Override
    public @Nullable GradeRatios ratio() {
      return null;
    }
  }

  /**
   * A part of the season with a ratio of its own (clause 3.3).
   *
   * @param span it may reach outside the season
   */
  record Period(Span span, GradeRatios ratio, @Nullable Text source) {}

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
