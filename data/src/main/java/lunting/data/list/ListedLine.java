package lunting.data.list;

import lunting.data.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * A line as a list gives it.
 *
 * @param name null where the list gives none
 * @param kiln id of its kiln; null where the list gives none, or it could not be decided
 * @param kilnGiven whether the list says the kiln
 * @param capacityMilli in thousandths of {@code unit}; null where the list gives none, or it could
 *     not be read
 * @param capacityGiven whether the list says the capacity
 * @param place where its capacity stands, or the row
 * @param ratio its row's share, in 1/10,000; null where none is given
 */
record ListedLine(
    ListRow row,
    @Nullable String name,
    @Nullable String kiln,
    boolean kilnGiven,
    @Nullable Long capacityMilli,
    @Nullable String unit,
    boolean capacityGiven,
    Place place,
    @Nullable Integer ratio) {
  ListedLine with(@Nullable Long milli, @Nullable String counted, Place at) {
    return new ListedLine(row, name, kiln, kilnGiven, milli, counted, true, at, ratio);
  }
}
