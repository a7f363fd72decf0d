package lunting.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The rooms of the house and the ways between them, as drawn here: every package has a line, and
 * uses only the rooms that its line names, which all stand above it. So nothing points back and
 * there is no cycle.
 */
final class RoomsTest {
  // data ← solver ← web. A line is a room, then the rooms it may use; `data.*` is all of data.
  // The types at a module's front door stand for themselves: solver.Planner, web.Main.
  private static final String DRAWING =
      """
      data.text
      data.calendar
      data.policy      data.text data.calendar
      data.registry    data.text data.calendar data.policy
      data.event       data.text data.policy
      data.plan        data.text data.calendar data.policy data.registry
      data.sheet       data.text data.calendar data.policy data.registry data.event data.plan
      data.reading     data.text data.calendar data.policy data.registry data.event data.plan \
                       data.sheet
      data.writing     data.text data.calendar data.policy data.registry data.event data.plan \
                       data.sheet data.reading
      data.sample      data.text data.calendar data.policy data.registry data.event data.reading

      solver.Aim       data.policy
      solver.Budget
      solver.Phase
      solver.Snapshot  data.plan solver.Phase
      solver.Progress  solver.Snapshot
      solver.problem   data.*
      solver.model     data.* solver.problem
      solver.rule      data.* solver.problem solver.model
      solver.check     data.* solver.problem solver.rule
      solver.explain   data.* solver.problem solver.rule solver.check
      solver.compare   data.* solver.problem solver.rule solver.check
      solver.choice    data.* solver.problem solver.rule solver.check
      solver.regrade   data.* solver.problem solver.rule
      solver.answer    data.* solver.problem solver.rule solver.check solver.Aim
      solver.search    data.* solver.problem solver.model solver.rule solver.check solver.Budget \
                       solver.Progress solver.Snapshot
      solver.PlanBuilder  data.* solver.problem solver.model solver.explain solver.Budget
      solver.Planner   data.* solver.problem solver.model solver.rule solver.check solver.search \
                       solver.Aim solver.Budget solver.Phase solver.Progress solver.Snapshot \
                       solver.PlanBuilder
      solver.drill     data.* solver.problem solver.rule solver.check solver.answer solver.Aim \
                       solver.Budget solver.Snapshot solver.Planner

      web.Version
      web.run          data.* solver.*
      web.api          data.* solver.* web.run
      web.Page
      web.App          data.* solver.* web.run web.api web.Page web.Version
      web.command      data.* solver.* web.run web.App web.Version
      web.Main         web.command
      """;

  private static final Map<String, Set<String>> ROOMS = read(DRAWING);

  @Test
  void everyRoomUsesOnlyWhatItsLineNames() {
    Set<String> strayed = new TreeSet<>();

    for (JavaClass used : Classes.SHIPPED) {
      for (Dependency dependency : used.getDirectDependenciesToSelf()) {
        String from = room(dependency.getOriginClass());
        String to = room(used);
        if (!from.equals(to) && !allowed(from, to)) {
          strayed.add(from + " uses " + to + ": " + dependency.getDescription());
        }
      }
    }

    assertThat(strayed).as("ways that the drawing in RoomsTest does not have").isEmpty();
  }

  @Test
  void everyRoomIsDrawn() {
    Set<String> standing = new TreeSet<>();

    Classes.SHIPPED.stream()
        .filter(javaClass -> !javaClass.getSimpleName().equals("package-info"))
        .forEach(javaClass -> standing.add(room(javaClass)));

    assertThat(ROOMS.keySet()).containsAll(standing);
  }

  @Test
  void theDrawingPointsOnlyUpward() {
    List<String> above = new ArrayList<>();
    List<String> wrong = new ArrayList<>();

    ROOMS.forEach((room, uses) -> {
      uses.stream()
          .filter(use -> !above.contains(use) && !use.endsWith(".*"))
          .forEach(use -> wrong.add(room + " uses " + use + " from below"));
      uses.stream()
          .filter(use -> use.endsWith(".*") && module(use).equals(module(room)))
          .forEach(use -> wrong.add(room + " uses all of its own module"));
      above.add(room);
    });

    assertThat(wrong).isEmpty();
  }

  @Test
  void noModulePointsBack() {
    Set<String> wrong = new HashSet<>();

    ROOMS.forEach((room, uses) ->
        uses.stream()
            .filter(use -> level(use) > level(room))
            .forEach(use -> wrong.add(room + " uses " + use)));

    assertThat(wrong).isEmpty();
  }

  /** The names of a module's rooms, the types at its front door left out. */
  static List<String> roomsOf(String module) {
    return ROOMS.keySet().stream()
        .filter(room -> module(room).equals(module))
        .map(room -> room.substring(module.length() + 1))
        .filter(room -> Character.isLowerCase(room.charAt(0)))
        .toList();
  }

  private static boolean allowed(String from, String to) {
    Set<String> uses = ROOMS.getOrDefault(from, Set.of());
    return uses.contains(to) || uses.contains(module(to) + ".*");
  }

  private static String room(JavaClass javaClass) {
    List<String> path = List.of(javaClass.getPackageName().split("\\."));
    if (path.size() > 2) {
      return String.join(".", path.subList(1, path.size()));
    }
    return path.getLast() + "." + topLevel(javaClass).getSimpleName();
  }

  private static JavaClass topLevel(JavaClass javaClass) {
    return javaClass.getEnclosingClass().map(RoomsTest::topLevel).orElse(javaClass);
  }

  private static String module(String room) {
    return room.split("\\.", 2)[0];
  }

  private static int level(String room) {
    return SourceFile.MODULES.indexOf(module(room));
  }

  private static Map<String, Set<String>> read(String drawing) {
    Map<String, Set<String>> rooms = new LinkedHashMap<>();
    for (String line : drawing.lines().filter(line -> !line.isBlank()).toList()) {
      List<String> words = List.of(line.split(" +"));
      rooms.put(words.getFirst(), Set.copyOf(words.subList(1, words.size())));
    }
    return rooms;
  }
}
