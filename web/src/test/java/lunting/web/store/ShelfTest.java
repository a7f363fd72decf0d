package lunting.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.junit.jupiter.api.Test;

/** What gives way on a shelf whose places are all taken. */
final class ShelfTest {
  @Test
  void theOneLeftAloneForLongestGivesWay() {
    Shelf<String> shelf = shelf("A", "B", "C");

    shelf.find("A");
    shelf.list();
    shelf.put("D", "d");

    assertThat(shelf.find("B")).isNull();
    assertThat(shelf.list()).containsExactly("d", "c", "a");
  }

  @Test
  void whatCameLastIsListedFirstHoweverItWasUsed() {
    Shelf<String> shelf = shelf("A", "B", "C");

    shelf.find("A");

    assertThat(shelf.list()).containsExactly("c", "b", "a");
  }

  @Test
  void whatIsToGiveWaySoonerDoesButNotWhatWasUsedLast() {
    Shelf<String> shelf = new Shelf<>(3, Comparator.comparing(thing -> !thing.startsWith("x")));
    shelf.put("A", "x1");
    shelf.put("B", "y1");
    shelf.put("C", "x2");

    shelf.put("D", "y2");
    shelf.find("C");
    shelf.put("E", "y3");

    assertThat(shelf.find("A")).isNull();
    assertThat(shelf.find("B")).isNull();
    assertThat(shelf.list()).containsExactly("y3", "y2", "x2");
  }

  @Test
  void aShelfWithOnePlaceKeepsTheNewest() {
    Shelf<String> shelf = new Shelf<>(1);

    shelf.put("A", "a");
    shelf.put("B", "b");

    assertThat(shelf.list()).containsExactly("b");
  }

  @Test
  void whatIsTooLargeTogetherGivesWayAndWhatIsTooLargeAloneStands() {
    Shelf<String> shelf = new Shelf<>(10, 4, String::length);
    shelf.put("A", "aa");
    shelf.put("B", "b");

    shelf.put("C", "cc");
    assertThat(shelf.list()).containsExactly("cc", "b");

    shelf.put("D", "ddddd");
    assertThat(shelf.list()).containsExactly("ddddd");
  }

  @Test
  void aKeyFindsItsThingUntilThatGivesWay() {
    Shelf<String> shelf = new Shelf<>(2);
    shelf.put("A", "a", "once");
    shelf.put("B", "b", "twice");

    String found = shelf.findByKey("once");
    shelf.put("C", "c");

    assertThat(found).isEqualTo("a");
    assertThat(shelf.findByKey("once")).isEqualTo("a");
    assertThat(shelf.findByKey("twice")).isNull();
    assertThat(shelf.findByKey("never")).isNull();
  }

  private static Shelf<String> shelf(String... ids) {
    Shelf<String> shelf = new Shelf<>(ids.length);
    for (String id : ids) {
      shelf.put(id, id.toLowerCase(java.util.Locale.ROOT));
    }
    return shelf;
  }
}
