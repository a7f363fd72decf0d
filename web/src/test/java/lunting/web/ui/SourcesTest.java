package lunting.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How the page's scripts are built. */
class SourcesTest {
  private static final int LONGEST = 250;
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  @Test
  void onlyTheApiScriptTalksToTheServer() {
    assertThat(
            scriptsWith(text -> text.matches("(?s).*\\b(fetch\\(|EventSource|XMLHttpRequest).*")))
        .containsExactly("lib/api.js");
  }

  @Test
  void noTemplateWritesMarkupOrStylesThatAreNotEscaped() {
    assertThat(
            scriptsWith(text ->
                text.contains("unsafeHTML")
                    || text.contains("innerHTML")
                    || text.contains("style=")
                    || text.contains("eval(")))
        .isEmpty();
  }

  @Test
  void nothingIsLoadedFromAnotherHost() {
    assertThat(scriptsWith(text -> text.contains("://"))).isEmpty();
    assertThat(UiFiles.read(UiFiles.ROOT.resolve("index.html"))).doesNotContain("://");
    assertThat(UiFiles.read(UiFiles.ROOT.resolve("styles.css"))).doesNotContain("url(");
  }

  @Test
  void textsStandInTheFilesOfWordsOnly() {
    // The brand and the language's own name stay as they are; days.js writes dates.
    assertThat(scriptsWith(text -> HAN.matcher(withoutComments(text)).find()))
        .containsExactly("components/app/app.js", "lib/days.js");
  }

  @Test
  void noScriptIsLongerThanAReaderCanHold() {
    assertThat(scriptsWith(text -> text.lines().count() > LONGEST))
        .as("a component's looks may be long, its behaviour not")
        .allMatch(name -> name.endsWith(".css.js"));
  }

  @Test
  void everyScriptThatIsNotOnlyLooksSaysWhatItIsFor() {
    assertThat(scriptsWith(text -> !text.startsWith("// ")))
        .allMatch(name -> name.endsWith(".css.js"));
  }

  private static List<String> scriptsWith(Predicate<String> trait) {
    return UiFiles.scripts().stream()
        .filter(file -> trait.test(UiFiles.read(file)))
        .map(SourcesTest::name)
        .toList();
  }

  private static String name(Path file) {
    return UiFiles.ROOT.relativize(file).toString().replace('\\', '/');
  }

  private static String withoutComments(String script) {
    return script.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)//.*$", "");
  }
}
