package lunting.data.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The members of an object against the JDK's map that keeps its order. */
final class MemberMapTest {
  @Property
  void holdsWhatAMapThatKeepsItsOrderHolds(
      @ForAll @Size(max = 60) List<@IntRange(max = 50) Integer> keys) {
    Map<String, Node> expected = new LinkedHashMap<>();
    MemberMap.Builder<Node> builder = new MemberMap.Builder<>();
    for (int i = 0; i < keys.size(); i++) {
      String key = "key" + keys.get(i);
      Node node = new Node.Words(Place.root(), "value" + i);

      boolean added = builder.putIfAbsent(key, node);

      assertThat(added).isEqualTo(expected.putIfAbsent(key, node) == null);
    }

    MemberMap<Node> members = builder.build();

    assertThat(members).isEqualTo(expected).hasSameHashCodeAs(expected);
    assertThat(members.keySet()).containsExactlyElementsOf(expected.keySet());
    for (int key = 0; key <= 51; key++) {
      assertThat(members.get("key" + key)).isEqualTo(expected.get("key" + key));
      assertThat(members.containsKey("key" + key)).isEqualTo(expected.containsKey("key" + key));
    }
  }

  @Test
  void anOpenOneReadsNoMoreThanItIsAskedFor() {
    MemberMap.Builder<Integer> builder = new MemberMap.Builder<>();
    AtomicInteger read = new AtomicInteger();

    MemberMap<Integer> members =
        builder.open(() -> {
          int next = read.get();
          boolean more = next < 50;
          if (more) {
            builder.putIfAbsent("key" + read.getAndIncrement(), next);
          }
          return more;
        });

    assertThat(members.get("key3")).isEqualTo(3);
    assertThat(members.get("key1")).isEqualTo(1);
    assertThat(read).hasValue(4);
    assertThat(members).hasSize(50).containsEntry("key49", 49).doesNotContainKey("key50");
  }

  @Test
  void anObjectKeepsItsOwnCopy() {
    Map<String, Node> members = new LinkedHashMap<>();
    members.put("id", new Node.Words(Place.root(), "K1"));
    Node.Keyed object = new Node.Keyed(Place.root(), members);

    members.clear();

    assertThat(object.members()).containsOnlyKeys("id");
  }
}
