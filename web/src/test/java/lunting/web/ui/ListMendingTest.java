package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import lunting.data.book.RegistryWorkbook;
import lunting.data.document.RegistryReader;
import lunting.data.finding.InputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A broken list becomes a clean one on the page: each finding leads to its value. */
@ExtendWith(Browsing.class)
@OnOwnServer
final class ListMendingTest {
  @Test
  void aFindingLeadsToItsCellHoweverFarDownAndIsMendedThere(Screen screen) {
    BureauList.send(screen, BureauList.faultyAtTheEnd());
    assertThat(screen.await("lt-mapping .chip.bad")).containsText("1 处错误");
    assertThat(screen.find("lt-mapping button.take")).isDisabled();

    finding(screen, "G41").click();
    Locator cell = screen.await("lt-mapping .picture td.at input");
    assertThat(cell).isFocused();
    assertThat(cell).hasValue("不详");
    assertThat(cell).isInViewport();
    assertThat(screen.find("lt-mapping td.at label")).hasText(Pattern.compile("厂40 · G41"));
    cell.fill("很多");
    cell.press("Enter");

    assertThat(screen.find("lt-mapping td.at .error")).containsText("很多");
    assertThat(cell).hasValue("很多");
    assertThat(cell).isFocused();
    cell.fill("95.5");
    cell.press("Enter");

    assertThat(screen.await("lt-mapping .chip.good")).containsText("40 家企业");
    assertThat(screen.find("lt-mapping td.at")).hasCount(0);
    screen.find("lt-mapping .corrections summary").click();
    assertThat(screen.find("lt-mapping .corrections li")).containsText("不详");
    screen.find("lt-mapping button.take").click();
    assertThat(screen.await("lt-upload[kind=registry] .done .good")).isVisible();
  }

  @Test
  void whatWasMendedIsTakenBackAndEscapeLeavesAValueAsItIs(Screen screen) {
    BureauList.send(screen, BureauList.faultyAtTheEnd());
    finding(screen, "G41").click();
    screen.await("lt-mapping td.at input").fill("90");
    screen.find("lt-mapping td.at button.primary").click();
    screen.await("lt-mapping .chip.good");

    screen.find("lt-mapping .corrections summary").click();
    screen.find("lt-mapping .corrections button").click();
    assertThat(screen.await("lt-mapping .chip.bad")).isVisible();
    finding(screen, "G41").click();
    screen.await("lt-mapping td.at input").press("Escape");

    assertThat(screen.find("lt-mapping td.at")).hasCount(0);
    assertThat(finding(screen, "G41")).isFocused();
  }

  @Test
  void aCellOfSeveralLinesKeepsThemWhenItIsMended(Screen screen) {
    BureauList.send(
        screen,
        """
        序号,企业名称,镇办,行业,生产线,产能,单位
        1,远山厂,王村镇,耐火材料,"1#隧道窑
        2#隧道窑",不详,t/d
        2,近水厂,王村镇,耐火材料,"1#隧道窑
        2#隧道窑","90
        80
        70",t/d
        """);

    finding(screen, "F3").click();
    Locator cell = screen.await("lt-mapping td.at textarea");
    assertThat(cell).isFocused();
    assertThat(cell).hasValue("90\n80\n70");
    cell.fill("90\n80");
    screen.find("lt-mapping td.at button.primary").click();

    assertThat(screen.find("lt-mapping td.at")).hasCount(0);
    assertThat(finding(screen, "F2")).isVisible();
    finding(screen, "F2").click();
    screen.await("lt-mapping td.at input").fill("100");
    screen.find("lt-mapping td.at button.primary").click();
    assertThat(screen.await("lt-mapping .chip.good")).containsText("2 家企业、4 条线");
  }

  @Test
  void aBrokenWorkbookOfOurOwnIsMendedInItsOwnSheets(Screen screen) {
    String broken = registry(screen).replaceFirst("\"kiln\":\"[^\"]+\"", "\"kiln\":\"nonesuch\"");
    byte[] workbook =
        RegistryWorkbook.write(
            RegistryReader.read(InputFile.of("r.json", broken.getBytes(UTF_8)), null).get());
    send(screen, "own.xlsx", workbook);

    screen.await("lt-mapping lt-findings .error button").click();
    Locator cell = screen.await("lt-mapping .picture td.at input");
    assertThat(cell).hasValue("nonesuch");
    cell.fill("refractory-tunnel");
    cell.press("Enter");
    assertThat(screen.await("lt-mapping .chip.good")).isVisible();
    screen.find("lt-mapping button.take").click();

    assertThat(screen.await("lt-upload[kind=registry] .done .good")).isVisible();
  }

  @Test
  void aBrokenJsonListIsMendedInAFormThatNamesPlantAndLine(Screen screen) {
    String broken =
        registry(screen).replaceFirst("\"capacity\":[0-9.]+", "\"capacity\":\"about 80\"");
    send(screen, "list.json", broken.getBytes(UTF_8));

    screen.await("lt-mapping lt-findings .error button").click();
    Locator form = screen.await("lt-mapping .field form");
    assertThat(form).containsText(Pattern.compile("（WC-001） › .*产能"));
    form.locator("input").fill("80");
    form.locator("input").press("Enter");
    assertThat(screen.await("lt-mapping .chip.good")).isVisible();
    screen.find("lt-mapping button.take").click();

    assertThat(screen.await("lt-upload[kind=registry] .done .good")).isVisible();
  }

  @Test
  void whatIsFoundInAListThatIsKeptIsMendedAsItsNextVersion(Screen screen) {
    String odd = registry(screen).replaceFirst("\"grade\":\"[^\"]+\"", "\"grade\":\"Q\"");
    send(screen, "list.json", odd.getBytes(UTF_8));
    screen.await("lt-upload[kind=registry] .done .good");

    screen.await("lt-start section[aria-labelledby=proofs] lt-findings button").click();
    Locator field = screen.await("lt-mapping .field input");
    assertThat(field).hasValue("Q");
    field.fill("C");
    field.press("Enter");
    assertThat(screen.find("lt-mapping button.take")).isFocused();
    screen.find("lt-mapping button.take").click();

    assertThat(screen.find("lt-upload[kind=registry] .done")).containsText("上一版仍保留");
    assertThat(screen.find("lt-start lt-findings")).hasCount(0);
    assertThat(screen.get("registries").get("registries").get(0).has("previous")).isTrue();
  }

  @Test
  void whatIsNoSingleValueIsSaidToBeMendedInTheFile(Screen screen) {
    String broken = registry(screen).replaceFirst("\"towns\":\\[.*?\\]", "\"towns\":{}");
    send(screen, "list.json", broken.getBytes(UTF_8));

    finding(screen, "/towns").click();

    assertThat(screen.await("lt-mapping p.field")).containsText("请改正文件后重新上传");
  }

  /** The button that leads to a place. */
  private static Locator finding(Screen screen, String place) {
    return screen.find("lt-mapping lt-findings button[aria-label='到 " + place + " 改正']").first();
  }

  private static String registry(Screen screen) {
    JsonNode sample = screen.get("demo-data/zhoucun-2020");
    return sample.get("registry").toString();
  }

  private static void send(Screen screen, String name, byte[] content) {
    screen.open("#/new");
    screen.await("lt-start .sample");
    screen.find("lt-start .choice button").last().click();
    screen
        .find("lt-upload[kind=registry] input")
        .setInputFiles(new FilePayload(name, "application/octet-stream", content));
  }
}
