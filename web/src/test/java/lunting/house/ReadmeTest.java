package lunting.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README of a module must tell: its rooms, and why it has its dependencies. */
final class ReadmeTest {
  private static final Pattern DEPENDENCY =
      Pattern.compile("<dependency>.*?<artifactId>([^<]+)</artifactId>", Pattern.DOTALL);

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)[^)]*\\)");

  @ParameterizedTest
  @ValueSource(strings = {"data", "solver", "web"})
  void everyDependencyHasItsReason(String module) throws IOException {
    String readme = read(module + "/README.md");
    List<String> dependencies = dependencies(module + "/pom.xml");
    dependencies.addAll(parentDependencies());

    List<String> silent = dependencies.stream().filter(name -> !names(readme, name)).toList();

    assertThat(dependencies).hasSizeGreaterThan(4);
    assertThat(silent).as("dependencies that %s/README.md does not explain", module).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"data", "solver", "web"})
  void everyRoomIsDescribed(String module) throws IOException {
    String readme = read(module + "/README.md");
    List<String> rooms = RoomsTest.roomsOf(module);

    List<String> silent = rooms.stream().filter(name -> !names(readme, name)).toList();

    assertThat(rooms).hasSizeGreaterThan(1);
    assertThat(silent).as("rooms that %s/README.md does not describe", module).isEmpty();
  }

  @Test
  void noVersionStandsOutsideTheParent() throws IOException {
    for (String module : SourceFile.MODULES) {
      String pom = read(module + "/pom.xml");

      int own = pom.split("<version>", -1).length - 1;

      assertThat(own).as("versions in %s/pom.xml, its parent's included", module).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "data/", "solver/", "web/"})
  void everyLinkLeadsToAFile(String folder) throws IOException {
    String readme = read(folder + "README.md");

    List<String> broken =
        LINK.matcher(readme)
            .results()
            .map(match -> match.group(1))
            .filter(link -> !link.contains(":") && !link.startsWith("#"))
            .filter(link -> !Files.exists(SourceFile.top().resolve(folder + link)))
            .toList();

    assertThat(broken).as("links of %sREADME.md that lead nowhere", folder).isEmpty();
  }

  private static boolean names(String readme, String name) {
    return readme.contains("`" + name + "`");
  }

  private static List<String> parentDependencies() throws IOException {
    String pom = read("pom.xml");
    int managed = pom.indexOf("</dependencyManagement>");
    return dependenciesIn(pom.substring(managed, pom.indexOf("<build>")));
  }

  private static List<String> dependencies(String path) throws IOException {
    return dependenciesIn(read(path));
  }

  private static List<String> dependenciesIn(String pom) {
    List<String> names = new ArrayList<>();
    DEPENDENCY.matcher(pom).results().forEach(match -> names.add(match.group(1)));
    return names;
  }

  private static String read(String path) throws IOException {
    return Files.readString(SourceFile.top().resolve(path));
  }
}
