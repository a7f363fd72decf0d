package lunting.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lunting.data.event.Event;
import lunting.data.policy.KilnFigure;
import org.junit.jupiter.api.Test;

/** What files call by a name the page knows by it too: kinds of events, figures of a kiln. */
final class NamesTest {
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
    for (Map<String, String> words : languages()) {
      assertThat(words.keySet()).containsAll(figures.stream().map(key -> "limit." + key).toList());
    }
  }

  private static List<Map<String, String>> languages() {
    return List.of(UiFiles.words("zh"), UiFiles.words("en"));
  }

  /** The words between two marks of a script. */
  private static Set<String> words(String script, String from, String to) {
    int start = script.indexOf(from) + from.length();
    String list = script.substring(start, script.indexOf(to, start));
    Set<String> words = new TreeSet<>();
    WORD.matcher(list).results().forEach(result -> words.add(result.group()));
    return words;
  }
}
