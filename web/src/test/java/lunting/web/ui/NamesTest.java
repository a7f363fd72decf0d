package lunting.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lunting.data.event.Event;
import lunting.data.policy.KilnFigure;
import lunting.data.policy.reading.ReadingId;
import org.junit.jupiter.api.Test;

/** What files call by a name the page knows by it too: kinds of events, figures of a kiln. */
final class NamesTest {
  private static final Path CONTRACT = Path.of("src/main/resources/openapi.yaml");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_]+");

  @Test
  void everyKindOfEventCanBeEntered() {
    String kinds = UiFiles.read(UiFiles.ROOT.resolve("components/events/kinds.js"));
    Set<String> names = new TreeSet<>();
    for (Event.Kind kind : Event.Kind.values()) {
      names.add(kind.name());
    }

    assertThat(words(kinds, "KINDS = [", "]")).isEqualTo(names);
    assertThat(words(kinds, "LETTERS = {", "}")).containsAll(names);
    for (Map<String, String> words : languages()) {
      assertThat(words.keySet()).containsAll(names.stream().map(name -> "event." + name).toList());
    }
  }

  @Test
  void theBoardShowsEveryFigureOfAKiln() throws ReflectiveOperationException {
    String why = UiFiles.read(UiFiles.ROOT.resolve("components/why/why.js"));
    List<String> figures =
        Stream.of(KilnFigure.values())
            .filter(figure ->
                figure.kind() == KilnFigure.Kind.COUNT || figure.kind() == KilnFigure.Kind.LOAD)
            .map(KilnFigure::key)
            .toList();

    assertThat(words(why, "LIMITS = [", "]")).containsExactlyInAnyOrderElementsOf(figures);
    assertThat(
            Stream.of(
                    Class.forName("lunting.web.api.plan.LineView$LimitsView").getRecordComponents())
                .map(component -> component.getName()))
        .containsExactlyElementsOf(figures);
    assertThat(UiFiles.read(CONTRACT))
        .contains(figures.stream().map(key -> "            " + key + ": {type: ").toList());
    for (Map<String, String> words : languages()) {
      assertThat(words.keySet()).containsAll(figures.stream().map(key -> "limit." + key).toList());
    }
  }

  @Test
  void theContractNamesTheKindsOfEventsAndTheReadings() {
    String contract = UiFiles.read(CONTRACT);
    Set<String> kinds = new TreeSet<>(Set.of("SEASON"));
    Set<String> orders = new TreeSet<>();
    for (Event.Kind kind : Event.Kind.values()) {
      kinds.add(kind.name());
      if (kind.need().equals("plant")) {
        orders.add(kind.name());
      }
    }

    assertThat(enums(contract, "kind")).contains(kinds, orders);
    assertThat(enums(contract, "reading"))
        .containsExactly(
            Stream.of(ReadingId.values())
                .map(ReadingId::key)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static List<Map<String, String>> languages() {
    return List.of(UiFiles.words("zh"), UiFiles.words("en"));
  }

  /** The values that a member of a reply may have, wherever the contract has such a member. */
  private static List<Set<String>> enums(String contract, String member) {
    return Pattern.compile(" " + member + ": \\{enum: \\[([^]]*)]")
        .matcher(contract)
        .results()
        .map(result -> words(result.group(1)))
        .toList();
  }

  /** The words between two marks of a script. */
  private static Set<String> words(String script, String from, String to) {
    int start = script.indexOf(from) + from.length();
    return words(script.substring(start, script.indexOf(to, start)));
  }

  private static Set<String> words(String list) {
    Set<String> words = new TreeSet<>();
    WORD.matcher(list).results().forEach(result -> words.add(result.group()));
    return words;
  }
}
