package lunting.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** No file needs itself to be understood: whoever follows what a file uses never comes back. */
final class CirclesTest {
  @Test
  void noFilesUseEachOtherInACircle() {
    assertThat(new Search(uses()).circles()).as("circles of files").isEmpty();
  }

  @Test
  void aCircleIsFoundWhereThereIsOne() {
    Map<String, Set<String>> uses = new TreeMap<>();
    uses.put("Kiln", Set.of("Line"));
    uses.put("Line", Set.of("Plant"));
    uses.put("Plant", Set.of("Kiln", "Town"));
    uses.put("Town", Set.of());

    assertThat(new Search(uses).circles()).containsExactly(List.of("Kiln", "Line", "Plant"));
  }

  /** What each file uses; a file is its outermost type. */
  private static Map<String, Set<String>> uses() {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (JavaClass type : Classes.SHIPPED) {
      Set<String> used = uses.computeIfAbsent(file(type), file -> new TreeSet<>());
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String target = file(dependency.getTargetClass());
        if (target.startsWith("lunting.") && !target.equals(file(type))) {
          used.add(target);
        }
      }
    }
    return uses;
  }

  private static String file(JavaClass type) {
    JavaClass element = type.isArray() ? type.getBaseComponentType() : type;
    return element.getName().replaceFirst("\\$.*", "");
  }

  /** Finds the strongly connected components of more than one file, after Tarjan. */
  private static final class Search {
    private final Map<String, Set<String>> uses;
    private final Map<String, Integer> number = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<List<String>> circles = new ArrayList<>();

    Search(Map<String, Set<String>> uses) {
      this.uses = uses;
    }

    List<List<String>> circles() {
      for (String file : uses.keySet()) {
        if (!number.containsKey(file)) {
          visit(file);
        }
      }
      return circles;
    }

    private void visit(String file) {
      number.put(file, number.size());
      lowest.put(file, number.get(file));
      open.push(file);
      for (String used : uses.getOrDefault(file, Set.of())) {
        if (!number.containsKey(used)) {
          visit(used);
          lowest.merge(file, lowest.get(used), Math::min);
        } else if (open.contains(used)) {
          lowest.merge(file, number.get(used), Math::min);
        }
      }
      if (lowest.get(file).equals(number.get(file))) {
        List<String> circle = new ArrayList<>();
        String last;
        do {
          last = open.pop();
          circle.add(last);
        } while (!last.equals(file));
        if (circle.size() > 1) {
          circles.add(circle.stream().sorted().toList());
        }
      }
    }
  }
}
