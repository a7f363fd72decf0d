package lunting.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Java files look as google-java-format makes them; other texts have no tabs, no trailing blanks,
 * and end with one line feed.
 *
 * <p>Way out: {@code mvn test -Dtest=FormatTest -Dlunting.format=write} rewrites the files.
 */
final class FormatTest {
  private static final String WAY_OUT = "mvn test -Dtest=FormatTest -Dlunting.format=write";
  private static final boolean WRITE = "write".equals(System.getProperty("lunting.format"));
  private static final Set<String> TEXTS =
      Set.of(".js", ".css", ".html", ".json", ".yaml", ".sql", ".xml", ".md", ".properties");

  @Test
  void everyJavaFileIsFormatted() throws IOException {
    List<SourceFile> files = SourceFile.java();

    List<String> wrong = wrong(files, FormatTest::formatted);

    assertThat(files).hasSizeGreaterThan(30);
    assertThat(wrong).as("badly formatted; this rewrites them: %s", WAY_OUT).isEmpty();
  }

  @Test
  void everyOtherTextKeepsTheSimpleHabits() throws IOException {
    List<SourceFile> files =
        SourceFile.endingIn(TEXTS).stream()
            // A test's inputs may be broken on purpose.
            .filter(file -> !file.path().contains("/src/test/resources/"))
            .toList();

    List<String> wrong = wrong(files, FormatTest::tidied);

    assertThat(files).extracting(SourceFile::path).contains("data/pom.xml", "web/pom.xml");
    assertThat(wrong).as("untidy; this rewrites them: %s", WAY_OUT).isEmpty();
  }

  @Test
  void aBadlyFormattedTextIsSeen() {
    SourceFile untidyClass = new SourceFile("A.java", "final class A { int  a ; }");
    SourceFile untidyText = new SourceFile("a.json", "{\t\"a\": 1 \r\n}\n\n");

    String formatted = formatted(untidyClass);
    String tidied = tidied(untidyText);

    assertThat(formatted).isEqualTo("final class A {\n  int a;\n}\n");
    assertThat(tidied).isEqualTo("{  \"a\": 1\n}\n");
  }

  private interface Tidying {
    String tidy(SourceFile file);
  }

  private static List<String> wrong(List<SourceFile> files, Tidying tidying) throws IOException {
    List<SourceFile> wrong =
        files.parallelStream().filter(file -> !tidying.tidy(file).equals(file.text())).toList();
    if (!WRITE) {
      return wrong.stream().map(SourceFile::path).toList();
    }
    for (SourceFile file : wrong) {
      file.replace(tidying.tidy(file));
    }
    return List.of();
  }

  private static String formatted(SourceFile file) {
    try {
      return new Formatter().formatSourceAndFixImports(file.text());
    } catch (FormatterException e) {
      throw new IllegalStateException("%s cannot be parsed.".formatted(file.path()), e);
    }
  }

  private static String tidied(SourceFile file) {
    String text = file.text().replace("\r\n", "\n").replace("\t", "  ");
    // Two blanks at a line's end are a line break in Markdown.
    String lines = file.path().endsWith(".md") ? text : text.replaceAll("(?m)[ ]+$", "");
    return lines.isBlank() ? lines : lines.stripTrailing() + "\n";
  }
}
