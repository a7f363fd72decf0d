package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * The list as a table: a cell becomes a field, a block is pasted, and what comes of it is its next
 * version.
 */
@ExtendWith(Browsing.class)
@OnOwnServer
final class ListEditingTest {
  private static final String CAPACITY = "/plants/0/lines/0/capacity";

  @Test
  void aCapacityIsEditedInItsCellAndTakenOverAsTheNextVersion(Screen screen) {
    open(screen);
    cell(screen, CAPACITY).dblclick();
    Locator field = screen.await("lt-list-table .cell input");
    assertThat(field).hasValue("50.5");
    field.fill("60");
    field.press("Enter");

    assertThat(value(screen, CAPACITY)).hasText("60");
    assertThat(cell(screen, "/plants/0/lines/1/capacity")).isFocused();
    assertThat(screen.find("lt-list .changes summary")).containsText("变动 1 家");
    screen.find("lt-list .changes summary").click();
    assertThat(screen.find("lt-list .changes ul ul li")).hasText(Pattern.compile("产能： 50.5 → 60"));
    screen.find("lt-list button.onward").click();

    assertThat(screen.await("lt-given dl")).containsText("70 家企业，150 条线");
    JsonNode kept = screen.get("registries").at("/registries/0");
    assertThat(kept.get("previous").stringValue()).isEqualTo("demo-data/zhoucun-2020");
    assertThat(screen.get(kept.get("ref").stringValue()).at(CAPACITY).intValue()).isEqualTo(60);
  }

  @Test
  void aBlockIsPastedUndoneAndDoneAgain(Screen screen) {
    open(screen);
    cell(screen, CAPACITY).click();

    paste(screen, "41\tt/d\n42\tt/d\n43\tt/d\n");

    assertThat(value(screen, "/plants/0/lines/2/capacity")).hasText("43");
    assertThat(screen.find("lt-list .state")).containsText("1 步");
    screen.page().keyboard().press("Control+z");
    assertThat(value(screen, CAPACITY)).hasText("50.5");
    assertThat(screen.find("lt-list .changes")).hasCount(0);
    screen.page().keyboard().press("Control+y");
    assertThat(value(screen, CAPACITY)).hasText("41");

    open(screen);
    assertThat(value(screen, "/plants/0/lines/1/capacity")).hasText("42");
  }

  @Test
  void aBlockOfNamesIsUnderstoodAndGoesOnAsNewPlants(Screen screen) {
    open(screen);
    cell(screen, "/plants/0/name").click();
    screen.page().keyboard().press("Control+End");
    screen.page().keyboard().press("Home");

    paste(screen, "末厂\n新来厂\tN-1\t北郊镇\t砖瓦\tC\t一号窑\t砖瓦隧道窑\t30\tt/d\n");

    assertThat(screen.find("lt-list .changes summary")).containsText("新增 1 家");
    int last = screen.get("demo-data/zhoucun-2020").at("/registry/plants").size();
    assertThat(value(screen, "/plants/" + last + "/industry")).hasText("砖瓦");
    assertThat(value(screen, "/plants/" + last + "/lines/0/kiln")).hasText("砖瓦隧道窑");
    screen.find("lt-list button.keep").click();
    assertThat(screen.await("lt-list .state .good")).containsText("已存为新版本");
    JsonNode list = screen.get(screen.get("registries").at("/registries/0/ref").stringValue());
    assertThat(list.at("/plants/" + last + "/industry").stringValue()).isEqualTo("brick");
    assertThat(list.at("/plants/" + last + "/lines/0/capacity").intValue()).isEqualTo(30);
  }

  @Test
  void whatIsWrongOrTenTimesTheUsualIsToldAtItsCell(Screen screen) {
    open(screen);
    type(screen, CAPACITY, "9999");

    assertThat(screen.await("lt-list-table .cell.warned")).hasAttribute("data-at", CAPACITY);
    cell(screen, CAPACITY).click();
    assertThat(screen.find("lt-list-table .said")).containsText("倍");
    assertThat(screen.find("lt-list button.onward")).isEnabled();
    type(screen, CAPACITY, "不详");
    assertThat(screen.await("lt-list-table .cell.wrong")).containsText("不详");
    assertThat(screen.find("lt-list button.onward")).isDisabled();
    cell(screen, "/plants/1/name").click();
    screen.find("lt-list lt-findings .error button").click();

    assertThat(cell(screen, CAPACITY)).isFocused();
    screen.find("lt-list-table select.only").selectOption("found");
    assertThat(screen.find("lt-list-table .body .row")).hasCount(1);
  }

  @Test
  void escapeLeavesACellAsItIsAndAChoiceIsMadeByKeyboard(Screen screen) {
    open(screen);
    cell(screen, "/plants/0/lines/0/kiln").click();
    screen.page().keyboard().press("F2");
    screen.await("lt-list-table .cell select").selectOption("refractory-rotary");
    screen.page().keyboard().press("Escape");
    assertThat(screen.find("lt-list .state")).containsText("没有未保存的修改");
    assertThat(cell(screen, "/plants/0/lines/0/kiln")).isFocused();

    screen.page().keyboard().press("ArrowRight");
    screen.page().keyboard().type("77");
    screen.page().keyboard().press("Tab");

    assertThat(value(screen, CAPACITY)).hasText("77");
    assertThat(cell(screen, "/plants/0/lines/0/unit")).isFocused();
    screen.page().keyboard().press("End");
    assertThat(cell(screen, "/plants/0/remark")).isFocused();
  }

  @Test
  void plantsAndLinesAreAddedAndTakenOut(Screen screen) {
    open(screen);
    cell(screen, "/plants/0/name").click();
    screen.find("lt-list-table button.add-line").click();
    assertThat(cell(screen, "/plants/0/lines/3/name")).isFocused();
    screen.find("lt-list-table button.drop-line").click();
    assertThat(screen.find("lt-list .changes")).hasCount(0);
    screen.find("lt-list-table button.add-plant").click();
    assertThat(screen.await("lt-list-table .cell input")).isFocused();
    screen.page().keyboard().type("新厂");
    screen.page().keyboard().press("Enter");

    assertThat(screen.find("lt-list .changes summary")).containsText("新增 1 家");
    screen.find("lt-list-table input[type=search]").fill("新厂");
    assertThat(screen.find("lt-list-table .body .row")).hasCount(1);
    screen.find("lt-list-table .body .cell").first().click();
    screen.find("lt-list-table button.drop-plant").click();
    assertThat(screen.find("lt-list .changes")).hasCount(0);
  }

  @Test
  void aHolidayIsGivenToAWholeIndustryAndMovedInOnePlace(Screen screen) {
    open(screen);
    screen.find("lt-list .dates > summary").click();
    screen.find("lt-list .add-dates select[name=kind]").selectOption("mustRun");
    screen.find("lt-list .add-dates input[name=from]").fill("2021-02-01");
    screen.find("lt-list .add-dates input[name=to]").fill("2021-02-03");
    screen.find("lt-list .add-dates input[name=reason]").fill("节前保供");
    screen.find("lt-list .add-dates select[name=industry]").selectOption("brick");
    screen.find("lt-list .add-dates button").click();
    Locator row = screen.find("lt-list .dates tbody tr:has([aria-label*='节前保供'])");
    row.locator("input[type=date]").last().fill("2021-02-05");
    row.locator("input[type=date]").last().press("Tab");
    screen.find("lt-list button.keep").click();
    screen.await("lt-list .state .good");

    JsonNode list = screen.get(screen.get("registries").at("/registries/0/ref").stringValue());
    list.get("plants")
        .forEach(plant -> {
          boolean isBrick = plant.get("industry").stringValue().equals("brick");
          assertThat(plant.toString().contains("\"to\":\"2021-02-05\"")).isEqualTo(isBrick);
        });
  }

  @Test
  void measuresAndServicesAreEditedAndLeadToTheirPlants(Screen screen) {
    open(screen);
    cell(screen, "/plants/1/name").click();
    screen.find("lt-list-table button.open-sheet").click();
    assertThat(field(screen, "/plants/1/code")).isFocused();
    screen.find("lt-list .measures button:has-text('增加级别')").click();
    field(screen, "/plants/1/measures/0/level").selectOption("ORANGE");
    write(screen, "/plants/1/measures/0/lines/0/load", "50");
    screen.find("lt-list .services > summary").click();
    int services = screen.get("demo-data/zhoucun-2020").at("/registry/services").size();
    screen.find("lt-list .services > button:has-text('增加民生保障')").click();
    screen.page().keyboard().type("北郊供热");
    write(screen, "/services/" + services + "/demand/0/amount", "-1");
    screen.find("lt-list .service button:has-text('增加供应线')").last().click();
    write(screen, "/services/" + services + "/suppliers/0/line", "NOBODY");
    write(screen, "/services/" + services + "/suppliers/0/amount", "3.5");
    cell(screen, CAPACITY).click();

    Locator wrong = screen.await("lt-list lt-findings .error button");
    assertThat(field(screen, "/services/" + services + "/suppliers/0/line"))
        .hasAttribute("aria-invalid", "true");
    wrong.click();
    assertThat(field(screen, "/services/" + services + "/demand/0/amount")).isFocused();
    write(screen, "/services/" + services + "/demand/0/amount", "3");
    String line =
        screen.get("demo-data/zhoucun-2020").at("/registry/plants/1/lines/0/id").asString();
    write(screen, "/services/" + services + "/suppliers/0/line", line);
    screen.await("lt-list .state:not(:has(.bad))");
    screen.find("lt-list .changes > summary").click();
    assertThat(screen.find("lt-list .changes > ul > li"))
        .containsText(new String[] {"本企业应急减排清单", "民生保障 北郊供热"});
    screen.await("lt-list button.keep:enabled").click();
    screen.await("lt-list .state .good");

    JsonNode list = screen.get(screen.get("registries").at("/registries/0/ref").stringValue());
    assertThat(list.at("/plants/1/measures/0/level").stringValue()).isEqualTo("ORANGE");
    assertThat(list.at("/plants/1/measures/0/lines/0/load").doubleValue()).isEqualTo(0.5);
    assertThat(list.at("/services/" + services + "/suppliers/0").toString()).contains(line, "3.5");
  }

  @Test
  void whateverAListCanHoldHasAFieldOnThePage(Screen screen) {
    JsonNode full = FullDocument.of(screen.get("schemas/registry"));
    FullDocument.serve(screen, screen.get("demo-data/zhoucun-2020").get("policy"), full);

    open(screen);

    assertThat(FullDocument.places(full))
        .filteredOn(place -> !place.equals("/format"))
        .hasSizeGreaterThan(70)
        .isSubsetOf(FullDocument.fields(screen, "lt-list"));
  }

  private static Locator field(Screen screen, String at) {
    return screen.find("lt-list details [data-at='" + at + "']");
  }

  /** Writes into a field below the table and leaves it. */
  private static void write(Screen screen, String at, String text) {
    field(screen, at).fill(text);
    field(screen, at).press("Tab");
  }

  private static void open(Screen screen) {
    screen.open("#/list/demo-data%2Fzhoucun-2020/demo-data%2Fzhoucun-2020");
    screen.await("lt-list-table .body .row");
  }

  private static Locator cell(Screen screen, String at) {
    return screen.find("lt-list-table [data-at='" + at + "']").first();
  }

  /** What a cell shows. */
  private static Locator value(Screen screen, String at) {
    return cell(screen, at).locator(".value");
  }

  private static void type(Screen screen, String at, String text) {
    cell(screen, at).dblclick();
    screen.await("lt-list-table .cell input").fill(text);
    screen.page().keyboard().press("Enter");
  }

  /** Pastes a block of a spreadsheet on the cell that has the focus. */
  private static void paste(Screen screen, String block) {
    screen
        .page()
        .evaluate(
            """
            block => {
              let at = document.activeElement;
              while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              const clipboardData = new DataTransfer();
              clipboardData.setData('text/plain', block);
              at.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, composed: true, cancelable: true}));
            }\
            """,
            block);
  }
}
