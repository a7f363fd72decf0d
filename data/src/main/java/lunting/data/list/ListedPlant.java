package lunting.data.list;

import java.util.ArrayList;
import java.util.List;
import lunting.data.policy.Industry;
import lunting.data.registry.Town;
import org.jspecify.annotations.Nullable;

/** The rows of one plant: those of one name, town and industry. */
final class ListedPlant {
  private final String name;
  private final @Nullable Town town;
  private final @Nullable Industry industry;
  private final List<ListRow> rows = new ArrayList<>();

  /**
   * A plant without rows.
   *
   * @param town null where it could not be decided, which is reported
   * @param industry null where it could not be decided, which is reported
   */
  ListedPlant(String name, @Nullable Town town, @Nullable Industry industry) {
    this.name = name;
    this.town = town;
    this.industry = industry;
  }

  void add(ListRow row) {
    rows.add(row);
  }

  String name() {
    return name;
  }

  @Nullable Town town() {
    return town;
  }

  @Nullable Industry industry() {
    return industry;
  }

  List<ListRow> rows() {
    return rows;
  }

  ListRow first() {
    return rows.getFirst();
  }
}
