package lunting.data.list;

import lunting.data.registry.Registry;
import org.jspecify.annotations.Nullable;

/**
 * How a list is to be taken over.
 *
 * @param daysPerYear by how many days a capacity per year is divided
 * @param onto the list that is brought up to date; null: the list stands alone
 */
public record Terms(int daysPerYear, @Nullable Registry onto) {
  /** The days of a year that a plant works, where nobody says another number. */
  public static final int USUAL_DAYS = 330;

  /** A leap year has no more. */
  public static final int MOST_DAYS = 366;

  /** A list that stands alone, with the usual days. */
  public static final Terms USUAL = new Terms(USUAL_DAYS, null);

  /** Refuses days that no year has. */
  public Terms {
    if (daysPerYear < 1 || daysPerYear > MOST_DAYS) {
      throw new IllegalArgumentException(
          "The daysPerYear (" + daysPerYear + ") must lie between 1 and 366.");
    }
  }
}
