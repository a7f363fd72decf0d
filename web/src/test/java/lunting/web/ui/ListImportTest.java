package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.util.Objects;
import lunting.data.book.RegistryWorkbook;
import lunting.data.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list as a bureau keeps it, dropped on the page: looked at, mended, taken over and solved. */
@ExtendWith(Browsing.class)
@OnOwnServer
final class ListImportTest {
  private static final int MOST_CLICKS = 15;

  @Test
  void aDroppedAnnexIsASolvedPlanAfterAtMostFifteenClicks(Screen screen) {
    screen.open("#/new");
    screen.await("lt-start .sample");
    screen
        .page()
        .evaluate(
            "() => { window.clicks = 0; addEventListener('click', () => window.clicks++, true); }");

    screen.find("lt-start .choice button").last().click();
    FileChooser chooser =
        screen.page().waitForFileChooser(() -> screen.find("lt-upload[kind=policy] input").click());
    chooser.setFiles(
        BureauList.payload("policy.json", "application/json", "zhoucun-annex.policy.json"));
    screen.await("lt-upload[kind=policy] .chip.good");
    BureauList.drop(screen, "某区清单.xlsx", BureauList.file("zhoucun-annex.xlsx"));
    assertThat(screen.await("lt-mapping .chip.good")).containsText("识别出 7 家企业、12 条线、2 个镇街");
    assertThat(screen.find("lt-mapping tr.head")).containsText("企业名称");
    assertThat(screen.find("lt-mapping lt-findings ol")).containsText("附件2!H4");
    screen.find("lt-mapping button.take").click();
    assertThat(screen.await("lt-upload[kind=registry] .done")).containsText("7 家企业");
    screen.await("lt-proofs .chip");
    Locator seconds = screen.find("lt-start section").last().locator("input");
    seconds.click();
    seconds.fill("1");
    screen.find("lt-start button.primary").last().click();
    if (screen.find("lt-confirm dialog[open]").count() > 0) {
      screen.find("lt-confirm dialog[open] button.primary").click();
    }
    screen.await("lt-run a.primary").click();
    screen.await("lt-board .bar");

    Object clicks = screen.page().evaluate("() => window.clicks");
    // The drop is a gesture too.
    assertThat(((Number) clicks).intValue() + 1).isLessThanOrEqualTo(MOST_CLICKS);
    assertThat(screen.find("lt-board")).containsText("远山耐火材料有限公司");
  }

  @Test
  void whatWasSaidOfWordsAndColumnsHoldsForTheNextListOfThisLayout(Screen screen) {
    BureauList.send(screen, BureauList.TYPED);
    assertThat(screen.await("lt-mapping .choices")).containsText("耐材制造");
    assertThat(screen.find("lt-mapping .choices li")).hasCount(1);
    assertThat(screen.find("lt-mapping button.take")).isDisabled();

    screen.find("lt-mapping .choices select").selectOption("refractory");
    assertThat(screen.await("lt-mapping .chip.good")).containsText("2 家企业");
    column(screen, "等第").selectOption("grade");
    assertThat(screen.find("lt-mapping td.mapped")).containsText("您指定的");
    screen.find("lt-mapping button.take").click();
    screen.await("lt-upload[kind=registry] .done");
    BureauList.send(screen, BureauList.TYPED.replace("近水厂", "新来厂").replace("100", "110"));

    assertThat(screen.await("lt-mapping .chip.good")).containsText("2 家企业");
    assertThat(screen.find("lt-mapping")).containsText("已沿用上次同样版式名单的对应关系");
    assertThat(column(screen, "等第")).hasValue("grade");
    screen.find("lt-mapping select.onto").selectOption(new SelectOption().setIndex(1));
    assertThat(screen.await("lt-mapping .changes .added")).containsText("新来厂");
    assertThat(screen.find("lt-mapping .changes .changed")).containsText("远山厂");
    assertThat(screen.find("lt-mapping .changes .gone")).containsText("近水厂");
  }

  @Test
  void anotherRowIsNamedTheHeadByItsButtonWithTheKeyboard(Screen screen) {
    BureauList.send(screen, "名单,,\n" + BureauList.TYPED);
    Locator row = screen.await("lt-mapping tbody th button[aria-label='以第 2 行为表头']");

    assertThat(row).hasAttribute("aria-pressed", "true");
    screen.find("lt-mapping button[aria-label='以第 3 行为表头']").press("Enter");

    assertThat(screen.await("lt-mapping .chip.bad")).isVisible();
    assertThat(screen.find("lt-mapping button.take")).isDisabled();
  }

  @Test
  void aListInOurOwnFormIsTakenOverAtOnce(Screen screen) {
    byte[] own =
        RegistryWorkbook.write(Objects.requireNonNull(Samples.find("zhoucun-2020", 0)).registry());
    screen.open("#/new");
    screen.await("lt-start .sample");
    screen.find("lt-start .choice button").last().click();

    screen
        .find("lt-upload[kind=registry] input")
        .setInputFiles(new FilePayload("own.xlsx", "application/octet-stream", own));

    assertThat(screen.await("lt-upload[kind=registry] .done .good")).isVisible();
    assertThat(screen.find("lt-mapping")).hasCount(0);
  }

  /** What the column with this caption is taken for. */
  private static Locator column(Screen screen, String caption) {
    return screen.find("lt-mapping .taken select[aria-label*='“" + caption + "”']");
  }
}
