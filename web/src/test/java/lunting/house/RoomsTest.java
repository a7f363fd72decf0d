package lunting.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The rooms of the house and the ways between them, as drawn here: every package has a line, and
 * uses just the rooms that its line names, which all stand above it. So nothing points back, there
 * is no cycle, and no way is drawn that nobody goes.
 */
final class RoomsTest {
  // data ← solver ← web. A line is a room, then the rooms it uses: those of its own module by
  // name, a module below as a whole (`data.*`). The types at a module's front door stand for
  // themselves: solver.Planner, web.Main.
  private static final String DRAWING =
      """
      data.calendar
      data.text
      data.finding            data.text
      data.cells              data.text data.finding
      data.grid               data.text data.finding data.cells
      data.plan               data.calendar data.text
      data.policy.duty        data.calendar data.text
      data.event              data.calendar data.text data.policy.duty
      data.policy.reading     data.text
      data.policy             data.calendar data.text data.policy.duty data.policy.reading
      data.registry           data.calendar data.text data.policy.duty data.policy
      data.outline            data.calendar data.text data.plan data.policy.reading \
                              data.policy data.registry
      data.paper              data.calendar data.text data.plan data.policy data.registry \
                              data.outline
      data.report             data.calendar data.text data.plan data.policy.duty \
                              data.event data.policy.reading data.policy data.outline
      data.sample.invented    data.calendar data.text data.policy.duty data.policy \
                              data.registry
      data.tree               data.calendar data.text data.finding
      data.fit                data.calendar data.text data.finding data.plan \
                              data.policy.duty data.event data.policy data.registry \
                              data.tree
      data.sheet              data.calendar data.text data.finding data.cells data.policy \
                              data.tree
      data.book               data.calendar data.text data.cells data.plan \
                              data.policy.duty data.event data.policy data.registry \
                              data.outline data.report data.fit data.sheet
      data.list               data.text data.finding data.grid data.policy.duty \
                              data.policy data.registry data.tree data.fit data.sheet
      data.document           data.calendar data.text data.finding data.cells data.plan \
                              data.policy.duty data.event data.policy.reading data.policy \
                              data.registry data.outline data.report data.tree data.fit \
                              data.sheet data.list
      data.json               data.calendar data.text data.finding data.plan \
                              data.policy.duty data.event data.policy.reading data.policy \
                              data.registry data.outline data.report data.list
      data.sample             data.calendar data.text data.finding data.policy.duty \
                              data.event data.policy data.registry data.sample.invented \
                              data.document
      solver.Aim              data.*
      solver.Budget
      solver.Cores
      solver.Snapshot         data.*
      solver.Progress         solver.Snapshot
      solver.problem.day      data.*
      solver.problem          data.* solver.problem.day
      solver.PlanBuilder      data.* solver.Budget solver.problem
      solver.load             data.* solver.problem.day solver.problem
      solver.model            data.* solver.problem.day solver.problem
      solver.line             data.* solver.problem.day solver.problem solver.model
      solver.rule.sum         data.* solver.problem.day solver.problem solver.model
      solver.rule             data.* solver.problem.day solver.problem solver.load \
                              solver.model solver.line solver.rule.sum
      solver.regrade          data.* solver.problem solver.rule
      solver.mixture
      solver.why              data.* solver.problem.day solver.problem solver.load \
                              solver.rule
      solver.proof            data.* solver.problem.day solver.problem solver.rule \
                              solver.why
      solver.bound.lack       data.* solver.problem.day solver.problem solver.model \
                              solver.line solver.mixture solver.proof
      solver.search.lack      data.* solver.problem.day solver.problem solver.model
      solver.search.place     data.* solver.problem.day solver.problem solver.model \
                              solver.line
      solver.search.move      data.* solver.problem.day solver.problem solver.model \
                              solver.line solver.search.lack solver.search.place
      solver.search.start     data.* solver.problem.day solver.problem solver.model \
                              solver.line solver.search.place
      solver.search           data.* solver.problem.day solver.problem solver.model \
                              solver.line solver.rule solver.bound.lack \
                              solver.search.lack solver.search.move solver.search.start
      solver.settle           data.* solver.problem.day solver.problem solver.model \
                              solver.line solver.mixture
      solver.turns            data.* solver.problem.day solver.problem solver.model \
                              solver.line
      solver.verdict          data.* solver.problem.day solver.problem solver.load \
                              solver.rule
      solver.brief            data.* solver.problem solver.load solver.verdict solver.why
      solver.change           data.* solver.problem.day solver.problem solver.load \
                              solver.rule solver.verdict solver.why
      solver.answer           data.* solver.Aim solver.problem.day solver.problem \
                              solver.load solver.verdict solver.change
      solver.conflict         data.* solver.problem.day solver.problem solver.rule \
                              solver.settle solver.verdict solver.why
      solver.edit             data.* solver.problem.day solver.problem solver.model \
                              solver.line solver.rule solver.verdict solver.why
      solver.part             data.* solver.Aim solver.problem solver.model solver.line \
                              solver.rule solver.search solver.settle solver.verdict \
                              solver.why solver.conflict
      solver.Planner          data.* solver.Aim solver.Budget solver.Cores solver.Snapshot \
                              solver.Progress solver.problem solver.PlanBuilder \
                              solver.model solver.part
      solver.drill            data.* solver.Aim solver.Budget solver.Cores solver.Snapshot \
                              solver.problem.day solver.problem solver.load solver.verdict \
                              solver.answer solver.Planner
      solver.bound            data.* solver.Budget solver.Cores solver.problem.day \
                              solver.problem solver.model solver.line solver.rule solver.proof
      solver.reach            data.* solver.problem.day solver.problem solver.load \
                              solver.rule solver.verdict solver.why solver.bound.lack
      solver.reading          data.* solver.problem.day solver.problem solver.load \
                              solver.verdict solver.proof
      web.database            data.*
      web.audit               data.* web.database
      web.metrics
      web.proof               data.*
      web.store               data.* solver.* web.database web.audit
      web.api.http            data.* web.database web.audit web.metrics web.store
      web.api.audit           data.* web.database web.audit web.api.http
      web.archive             data.* web.database web.audit web.store
      web.command.io          data.* solver.* web.store
      web.command.output      data.* web.command.io
      web.command.report      data.* solver.* web.command.io
      web.desk                data.* solver.* web.database web.audit web.store
      web.drill               data.* solver.* web.store
      web.notice              data.* solver.* web.database web.audit web.proof web.store
      web.run                 data.* solver.* web.database web.audit web.store
      web.api.ask             data.* solver.* web.audit web.store web.api.http web.run
      web.api.files           data.* solver.* web.database web.metrics web.store \
                              web.api.http web.run web.api.ask
      web.api.impact          data.* solver.* web.api.http web.api.ask web.api.files
      web.api.list            data.* web.store web.api.http web.api.ask web.api.files
      web.api.plan            data.* solver.* web.database web.audit web.store \
                              web.api.http web.api.ask web.api.files web.api.impact
      web.api.drill           data.* web.store web.api.http web.drill web.api.ask \
                              web.api.impact web.api.plan
      web.api.solve           data.* solver.* web.database web.audit web.store \
                              web.api.http web.run web.api.ask web.api.files \
                              web.api.plan
      web.api.desk            data.* solver.* web.audit web.store web.api.http web.desk \
                              web.run web.api.ask web.api.impact web.api.plan \
                              web.api.solve
      web.season              data.* web.database web.audit web.store
      web.publish             data.* solver.* web.database web.audit web.proof web.store \
                              web.notice web.season
      web.api.season          data.* web.database web.audit web.proof web.store \
                              web.api.http web.notice web.api.ask web.api.files \
                              web.api.plan web.season web.publish
      web.api                 web.metrics web.store web.api.http web.api.audit web.desk \
                              web.drill web.run web.api.ask web.api.files web.api.impact \
                              web.api.list web.api.plan web.api.drill web.api.solve \
                              web.api.desk web.api.season
      web.server              data.* solver.* web.audit web.metrics web.store \
                              web.api.http web.run web.season web.api
      web.command             data.* solver.* web.database web.audit web.proof web.store \
                              web.api.http web.archive web.command.io web.command.output \
                              web.command.report web.run web.season web.publish \
                              web.server
      web.Main                web.command.io web.command
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
  void everyRoomIsDrawnAndNoOther() {
    Set<String> standing = new TreeSet<>();

    Classes.SHIPPED.stream()
        .filter(javaClass -> !javaClass.getSimpleName().equals("package-info"))
        .forEach(javaClass -> standing.add(room(javaClass)));

    assertThat(ROOMS.keySet()).isEqualTo(standing);
  }

  @Test
  void everyWayThatIsDrawnIsGone() {
    Map<String, Set<String>> gone = new HashMap<>();
    for (JavaClass used : Classes.SHIPPED) {
      for (Dependency dependency : used.getDirectDependenciesToSelf()) {
        Set<String> uses =
            gone.computeIfAbsent(room(dependency.getOriginClass()), room -> new TreeSet<>());
        uses.add(room(used));
        uses.add(module(room(used)) + ".*");
      }
    }
    List<String> idle = new ArrayList<>();

    ROOMS.forEach((room, uses) ->
        uses.stream()
            .filter(use -> !gone.getOrDefault(room, Set.of()).contains(use))
            .forEach(use -> idle.add(room + " does not use " + use)));

    assertThat(idle).as("ways in the drawing of RoomsTest that no class goes").isEmpty();
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
