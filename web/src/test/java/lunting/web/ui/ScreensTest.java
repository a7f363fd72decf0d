package lunting.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The table of screens: each step of adding one that is forgotten is named here. */
@ExtendWith(Browsing.class)
class ScreensTest {
  private static final Path TABLE = UiFiles.ROOT.resolve("lib/screens.js");
  private static final Pattern NAME = Pattern.compile("name: '([^']+)'");
  private static final Pattern ROW =
      Pattern.compile(
          "name: '(?<name>[^']+)', title: '[^']+'.*?import\\('\\.\\./(?<module>[^']+)'\\)"
              + ".*?html`<(?<element>lt-[a-z-]+)",
          Pattern.DOTALL);
  private static final Pattern DEFINED = Pattern.compile("customElements\\.define\\('([^']+)'");
  private static final Pattern SHOWN = Pattern.compile("<(lt-[a-z-]+)");
  private static final Pattern IMPORTED = Pattern.compile("import '([^']+)';");

  @Test
  void everyRowsModuleIsThereAndDefinesTheElementThatTheRowShows() {
    String table = UiFiles.read(TABLE);
    List<String> whole = new ArrayList<>();
    List<String> faults = new ArrayList<>();

    for (MatchResult row : ROW.matcher(table).results().toList()) {
      whole.add(row.group("name"));
      Path module = UiFiles.ROOT.resolve(row.group("module"));
      if (!Files.exists(module)) {
        faults.add("The row %s loads %s, which is not there".formatted(row.group("name"), module));
      } else if (!all(DEFINED, UiFiles.read(module)).contains(row.group("element"))) {
        faults.add("%s does not define %s".formatted(module, row.group("element")));
      }
    }

    assertThat(faults).isEmpty();
    assertThat(whole).as("rows with name, title, load and view").isEqualTo(all(NAME, table));
  }

  @Test
  void everyElementIsShownByAScreensRowOrByAnotherComponent() {
    List<String> shown =
        new ArrayList<>(all(SHOWN, UiFiles.read(UiFiles.ROOT.resolve("index.html"))));
    UiFiles.scripts().forEach(script -> shown.addAll(all(SHOWN, UiFiles.read(script))));

    Map<String, Path> forgotten = new TreeMap<>(definitions());
    forgotten.keySet().removeAll(shown);

    assertThat(forgotten)
        .as("components that nothing shows: a screen needs its row in %s", TABLE)
        .isEmpty();
  }

  @Test
  void whoeverShowsAnElementImportsWhatDefinesItSinceScreensAreLoadedOneByOne() {
    Map<String, Path> definitions = definitions();
    List<String> faults = new ArrayList<>();

    for (Path script : UiFiles.scripts()) {
      String text = UiFiles.read(script);
      List<Path> imported =
          all(IMPORTED, text).stream()
              .map(path -> script.resolveSibling(path).normalize())
              .toList();
      for (String element : script.equals(TABLE) ? List.<String>of() : all(SHOWN, text)) {
        Path module = definitions.get(element);
        if (!imported.contains(module) && !script.equals(module)) {
          faults.add("%s shows %s and does not import %s".formatted(script, element, module));
        }
      }
    }

    assertThat(faults).isEmpty();
  }

  @Test
  void anAddressLeadsToItsScreen(Screen screen) {
    String expected =
        """
        #/                             > home
                                       > home
        #/plans/p-1                    > board version=p-1
        #/plans/p-1/board/p-2          > board version=p-1 against=p-2
        #/verdict                      > verdict
        #/plans/p-1/verdict            > verdict version=p-1
        #/plans/p-1/changes/p-2        > changes version=p-1 against=p-2
        #/plans/p-1/brief              > brief version=p-1
        #/plans/p-1/brief/turns        > brief version=p-1 beside=turns
        #/versions                     > versions
        #/plans/p-1/versions           > versions version=p-1
        #/plans/p-1/publish            > publish version=p-1
        #/plans/p-1/notices            > notices version=p-1
        #/plans/p-1/plants/W/notices   > notices version=p-1 plant=W
        #/notices/n-1                  > notice notice=n-1
        #/publications/q-1             > publication publication=q-1
        #/day                          > day
        #/plans/p-1/day/2021-01-14     > day version=p-1 date=2021-01-14
        #/plans/p-1/drill              > drill version=p-1
        #/audit                        > audit
        #/audit/plan-1                 > audit about=plan-1
        #/publications/q-1/proofs/W    > proof plant=W publication=q-1
        #/proof                        > proof
        #/plants                       > plants
        #/plants/WC-1                  > plant plant=WC-1
        #/plans/p-1/plants/W%2FC       > plant version=p-1 plant=W/C
        #/desk/c-1                     > desk copy=c-1
        #/new                          > new
        #/new/policies%2Fp/demo-data%2Fd > new policy=policies/p registry=demo-data/d
        #/policy/policies%2Fp/x        > policy policy=policies/p registry=x
        #/list/policies%2Fp/x          > list policy=policies/p registry=x
        #/next                         > next
        #/next/p-1                     > next version=p-1
        #/runs/r-1                     > run run=r-1
        #/answers/a-1                  > answers answers=a-1
        #/plans                        > nowhere
        #/plans/p-1/verdict/p-2        > nowhere
        #/elsewhere                    > nowhere
        """;
    List<String> addresses =
        expected.lines().map(line -> line.substring(0, line.indexOf('>')).strip()).toList();
    screen.open("#/nowhere");

    Object led =
        screen
            .page()
            .evaluate(
                """
                async (addresses) => {
                  const {placeOf} = await import('/lib/router.js');
                  return addresses.map((address) => {
                    const {screen, ...values} = placeOf(address);
                    const given = Object.entries(values).filter(([, value]) => value !== null);
                    const told = [screen?.name ?? 'nowhere', ...given.map((entry) => entry.join('='))];
                    return `${address.padEnd(30)} > ${told.join(' ')}\\n`;
                  }).join('');
                }\
                """,
                addresses);

    assertThat(led).isEqualTo(expected);
  }

  @Test
  void noRowTakesAnAddressOfAnother(Screen screen) {
    screen.open("#/nowhere");

    Object taken =
        screen
            .page()
            .evaluate(
                """
                async () => {
                  const {SCREENS} = await import('/lib/screens.js');
                  const {placeOf} = await import('/lib/router.js');
                  return SCREENS.flatMap((row) => row.routes.filter((route) => placeOf('#/' + route).screen !== row));
                }\
                """);

    assertThat(taken).isEqualTo(List.of());
  }

  @Test
  void aScreenIsLoadedWhenItIsOpenedAndFailsWithAWayOut(Screen screen) {
    List<Route> held = screen.hold("**/components/files/files.js");
    screen.openBoard();
    assertThat(held).as("what the board does not need").isEmpty();
    screen.go("#/files");
    screen.await("main .message");
    screen.awaitHeld(held);
    held.getFirst().abort();

    String said = screen.await("main [role=alert] h1").textContent();
    screen.page().unroute("**/components/files/files.js");
    screen.find("main [role=alert] button").click();

    assertThat(said).isEqualTo("页面无法打开");
    assertThat(screen.await("lt-files h2").textContent()).isEqualTo("下载方案");
    assertThat(screen.page().title()).startsWith("导出 · ");
  }

  /** Which script defines an element. */
  private static Map<String, Path> definitions() {
    Map<String, Path> definitions = new TreeMap<>();
    for (Path script : UiFiles.scripts()) {
      all(DEFINED, UiFiles.read(script)).forEach(element -> definitions.put(element, script));
    }
    return definitions;
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(result -> result.group(1)).toList();
  }
}
