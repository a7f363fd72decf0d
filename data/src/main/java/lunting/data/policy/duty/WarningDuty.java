package lunting.data.policy.duty;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/** What an industry owes on days with a warning (clauses 4.1 to 4.4). */
public sealed interface WarningDuty {
  /** Which kind it is; a policy says so. */
  Kind kind();

  /** Where the duty comes from. */
  @Nullable Text source();

  /** The kinds of duties on warning days, as files name them. */
  enum Kind {
    RESERVE,
    MEASURES,
    NONE
  }

  /** The sector's daily reserve rises to the level's share (clause 4.1). */
  record ReserveRises(@Nullable Text source) implements WarningDuty {
    @Override
    public Kind kind() {
      return Kind.RESERVE;
    }
  }

  /**
   * Each plant takes measures by grade and level (clauses 4.2 to 4.4).
   *
   * @param ratio grade to level to ratio; grade {@code "*"} is every other grade
   */
  record Measures(Count count, @Nullable MeasureRatios ratio, @Nullable Text source)
      implements WarningDuty {
    @Override
    public Kind kind() {
      return Kind.MEASURES;
    }

    /** The ratio of a grade on a day of this level in 1/10,000, 0 where none is given. */
    public int of(String grade, Level level) {
      return ratio == null ? 0 : ratio.of(grade, level);
    }
  }

  /** Nothing is owed on warning days. */
  record None(@Nullable Text source) implements WarningDuty {
    @Override
    public Kind kind() {
      return Kind.NONE;
    }
  }

  /** How measures are counted. */
  enum Count {
    /** By stopped lines, the ratio of the countable lines rounded up. */
    LINES,
    /** By reduced capacity; load limits are allowed. */
    CAPACITY
  }

  /** A table of level shares by grade. */
  record MeasureRatios(Map<String, LevelShares> rows, @Nullable Text source) {
    /** Copies the map; it keeps its order. */
    public MeasureRatios {
      rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    /** The ratio of a grade on a day of this level in 1/10,000, 0 where none is given. */
    public int of(String grade, Level level) {
      LevelShares row =
          rows.containsKey(grade) ? rows.get(grade) : rows.get(GradeRatios.EVERY_OTHER);
      return row == null ? 0 : row.of(level);
    }
  }
}
