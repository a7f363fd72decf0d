package lunting.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.TreePath;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lunting.data.policy.RuleId;
import lunting.solver.rule.Rule;
import lunting.solver.rule.RuleHead;
import lunting.solver.rule.Rules;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rules explain themselves in one shape that agrees with what they say at run time, and tell
 * themselves twice without a shared helper.
 */
final class RuleTest {
  private static final String ROOM = "solver/src/main/java/lunting/solver/rule/";

  /** Where a helper that both would share could stand; the problem they may share. */
  private static final Set<String> SHARING_ROOMS =
      Set.of(
          "lunting.solver.rule",
          "lunting.solver.rule.sum",
          "lunting.solver.load",
          "lunting.solver.line",
          "lunting.solver.model");

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<sentence>[A-Z].+?\\.) .*<p>Formula: (?<formula>.+?\\.)"
              + " <p>Level: (?<level>HARD|MEDIUM|SOFT)\\. Unit: (?<unit>.+?)\\."
              + " Clause: (?<clause>.+)\\.");

  @Test
  void theJavadocOfEveryRuleGivesFormulaLevelUnitAndClause() {
    List<JavaClass> rules = rules();
    List<String> wrong = new ArrayList<>();

    for (JavaClass rule : rules) {
      RuleHead head = instance(rule).head();
      Matcher told = SHAPE.matcher(javadoc(rule));
      if (!told.matches()) {
        wrong.add(rule.getSimpleName() + " is told in another shape: " + javadoc(rule));
        continue;
      }
      String clause = head.clause() == null ? "none of its own" : head.clause();
      String expected = "%s, %s, %s".formatted(head.level(), head.unit(), clause);
      String found =
          "%s, %s, %s".formatted(told.group("level"), told.group("unit"), told.group("clause"));
      if (!found.equals(expected)) {
        wrong.add("%s says %s and is %s".formatted(rule.getSimpleName(), found, expected));
      }
    }

    assertThat(rules).hasSameSizeAs(RuleId.values());
    assertThat(wrong).isEmpty();
  }

  @Test
  void streamAndRecountShareNothingButTheProblem() {
    Set<String> shared = new TreeSet<>();

    for (JavaClass rule : rules()) {
      Set<String> streams = reachedFrom(rule, "stream");
      Set<String> recounts = reachedFrom(rule, "recount");
      assertThat(streams).as("what %s's stream uses", rule.getSimpleName()).isNotEmpty();
      assertThat(recounts).as("what %s's recount uses", rule.getSimpleName()).isNotEmpty();
      streams.stream()
          .filter(recounts::contains)
          .forEach(used -> shared.add(rule.getSimpleName() + " uses " + used + " for both"));
    }

    assertThat(shared).isEmpty();
  }

  @Test
  void thePageTellsEveryRuleAndItsUnitInBothLanguages() throws IOException {
    Set<String> missing = new TreeSet<>();

    for (String language : List.of("zh", "en")) {
      Path words = SourceFile.top().resolve("web/src/main/resources/ui/" + language + ".json");
      JsonNode told = JsonMapper.shared().readTree(Files.readString(words));
      for (Rule rule : Rules.ALL) {
        RuleHead head = rule.head();
        Stream.of(
                "rule." + head.id().key(),
                "rule.what." + head.id().key(),
                "rule.formula." + head.id().key(),
                "unit." + head.unit())
            .filter(key -> !told.has(key))
            .forEach(key -> missing.add(language + ".json: " + key));
      }
    }

    assertThat(missing).as("words that a rule lacks").isEmpty();
  }

  private static List<JavaClass> rules() {
    return Classes.SHIPPED.stream()
        .filter(type -> type.isAssignableTo(Rule.class) && !type.isInterface())
        .toList();
  }

  private static Rule instance(JavaClass rule) {
    try {
      Constructor<?> constructor = rule.reflect().getDeclaredConstructor();
      constructor.setAccessible(true);
      return (Rule) constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("%s cannot be made.".formatted(rule.getName()), e);
    }
  }

  private static String javadoc(JavaClass rule) {
    String path = ROOM + rule.getSimpleName() + ".java";
    SourceFile file =
        SourceFile.mainJava().stream().filter(f -> f.path().equals(path)).findAny().orElseThrow();
    Parsed parsed = Parsed.of(List.of(file)).getFirst();
    TreePath type = parsed.topType();
    return String.valueOf(parsed.javadoc(type))
        .replace("&gt;", ">")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /**
   * Methods and constructors of the rules' room and of the model that a method of the rule comes
   * to, the rule's own among them.
   */
  private static Set<String> reachedFrom(JavaClass rule, String method) {
    Deque<JavaCodeUnit> open = new ArrayDeque<>();
    rule.getMethods().stream().filter(m -> m.getName().equals(method)).forEach(open::add);
    Set<JavaCodeUnit> seen = new HashSet<>(open);
    Set<JavaClass> met = new HashSet<>(Set.of(rule));
    Set<String> reached = new LinkedHashSet<>();
    while (!open.isEmpty()) {
      JavaCodeUnit from = open.remove();
      for (JavaAccess<?> access : accesses(from)) {
        if (!isOfTheRules(access.getTargetOwner())) {
          continue;
        }
        reached.add(access.getTarget().getFullName());
        if (met.add(access.getTargetOwner())) {
          // A collector is held in a constant and called by the engine: all of it counts.
          access.getTargetOwner().getStaticInitializer().filter(seen::add).ifPresent(open::add);
        }
        if (access.getTarget() instanceof AccessTarget.ConstructorCallTarget) {
          access.getTargetOwner().getMethods().stream().filter(seen::add).forEach(open::add);
        }
        access.getTarget().resolveMember().stream()
            .filter(JavaCodeUnit.class::isInstance)
            .map(JavaCodeUnit.class::cast)
            .filter(seen::add)
            .forEach(open::add);
      }
    }
    reached.removeIf(name -> name.contains(".HEAD") || name.contains(".rule.RuleHead."));
    return reached;
  }

  private static List<JavaAccess<?>> accesses(JavaCodeUnit from) {
    List<JavaAccess<?>> accesses = new ArrayList<>(from.getAccessesFromSelf());
    for (JavaCodeUnitAccess<?> reference : from.getMethodReferencesFromSelf()) {
      accesses.add(reference);
    }
    accesses.addAll(from.getConstructorReferencesFromSelf());
    return accesses;
  }

  private static boolean isOfTheRules(JavaClass owner) {
    return SHARING_ROOMS.contains(owner.getPackageName());
  }
}
