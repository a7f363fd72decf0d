package lunting.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lunting.data.policy.RuleId;
import lunting.solver.rule.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say the same things, and the page asks only for what they say. */
class WordsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)[|}]");
  private static final Pattern KEY =
      Pattern.compile("'([a-zA-Z]+(?:\\.[A-Za-z_-]+)*\\.[A-Za-z_-]*)'");
  private static final Pattern KEY_TEMPLATE = Pattern.compile("t\\(`([^`]+)`");
  private static final Pattern HOLE = Pattern.compile("\\$\\{[^}]*}");

  private final Map<String, String> chinese = UiFiles.words("zh");
  private final Map<String, String> english = UiFiles.words("en");

  @Test
  void bothLanguagesHaveTheSameKeysInTheSameOrder() {
    assertThat(List.copyOf(english.keySet())).isEqualTo(List.copyOf(chinese.keySet()));
  }

  @Test
  void noTextIsEmpty() {
    assertThat(chinese.values()).noneMatch(String::isBlank);
    assertThat(english.values()).noneMatch(String::isBlank);
  }

  @Test
  void bothLanguagesTellTheSameValues() {
    Map<String, String> different = new TreeMap<>();

    chinese.forEach((key, text) -> {
      if (!holes(text).equals(holes(english.getOrDefault(key, "")))) {
        different.put(key, text + " / " + english.get(key));
      }
    });

    assertThat(different).isEmpty();
  }

  @Test
  void everyKeyThePageAsksForHasAText() {
    Set<String> missing = new TreeSet<>();

    for (String asked : asked()) {
      if (chinese.keySet().stream().noneMatch(key -> key.matches(asked))) {
        missing.add(asked);
      }
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void everyTextIsAskedForSomewhere() {
    List<String> asked = asked();

    Set<String> unused = new TreeSet<>(chinese.keySet());
    unused.removeIf(key -> asked.stream().anyMatch(key::matches));

    assertThat(unused).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyRuleOfTheBookHasAWordAnExplanationAndAUnit(String language) {
    Set<String> needed = new TreeSet<>();
    RuleId.keys()
        .forEach(rule ->
            Collections.addAll(
                needed, "rule." + rule, "rule.what." + rule, "rule.formula." + rule));
    Rules.ALL.forEach(rule -> needed.add("unit." + rule.head().unit()));

    assertThat(UiFiles.words(language)).containsKeys(needed.toArray(String[]::new));
  }

  @Test
  void noRuleIsExplainedThatIsNotInTheBook() {
    List<String> explained =
        chinese.keySet().stream()
            .filter(key -> key.startsWith("rule.what."))
            .map(key -> key.substring("rule.what.".length()))
            .toList();

    assertThat(explained).isEqualTo(RuleId.keys());
  }

  @Test
  void theTwoFilesSpeakTheirOwnLanguage() {
    Pattern han = Pattern.compile("\\p{IsHan}");

    assertThat(english)
        .allSatisfy((key, text) -> {
          if (!key.equals("files.what.xlsx")) {
            assertThat(text).doesNotContainPattern(han);
          }
        });
    assertThat(chinese.values().stream().filter(text -> !han.matcher(text).find()))
        .allMatch(text -> text.length() < 20);
  }

  /** What the scripts ask for, as patterns of keys. */
  private static List<String> asked() {
    List<String> asked = new ArrayList<>();
    for (Path file : UiFiles.scripts()) {
      String script = UiFiles.read(file);
      matches(KEY, script)
          .filter(key -> !key.endsWith(".js") && !key.startsWith("lunting."))
          .map(key -> Pattern.quote(key) + (key.endsWith(".") ? ".+" : ""))
          .forEach(asked::add);
      matches(KEY_TEMPLATE, script)
          .map(key -> HOLE.matcher(key.replace(".", "\\.")).replaceAll("[A-Za-z_-]+"))
          .forEach(asked::add);
    }
    return asked;
  }

  private static Stream<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(result -> result.group(1));
  }

  private static Set<String> holes(String text) {
    Set<String> holes = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      holes.add(matcher.group(1));
    }
    return holes;
  }
}
