package lunting.data.book;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import lunting.data.cells.WorkbookParts;
import lunting.data.outline.PlanView;
import lunting.data.policy.Policy;
import lunting.data.sample.Samples;
import org.junit.jupiter.api.Test;

final class TemplateWorkbookTest {
  private static final Policy POLICY =
      Objects.requireNonNull(Samples.find("zhoucun-2020", 0)).policy();

  @Test
  void hasACaptionInBothLanguagesForEveryColumn() {
    List<String> head = SheetText.rows(TemplateWorkbook.write(POLICY), "企业名录").getFirst();

    assertThat(head)
        .startsWith("编号 (ID)", "企业名称 (Enterprise)", "区县 (County)", "所在镇 (Town)")
        .allSatisfy(caption -> assertThat(caption).matches("\\p{IsHan}+ \\([A-Za-z]+\\)"));
  }

  @Test
  void hasAnExampleThatSaysSo() {
    List<List<String>> rows = SheetText.rows(TemplateWorkbook.write(POLICY), "企业名录");

    assertThat(rows.get(1)).startsWith("例1", "例：某某有限公司 (example)");
    assertThat(rows.get(1))
        .contains(PlanView.chinese(POLICY.industries().getFirst().name(), ""), "t/d", "100");
  }

  @Test
  void choicesAreThoseOfThePolicy() {
    List<List<String>> rows = SheetText.rows(TemplateWorkbook.write(POLICY), "选项");

    assertThat(rows.stream().skip(1).map(row -> row.get(1)).filter(text -> !text.isEmpty()))
        .containsExactlyElementsOf(
            POLICY.industries().stream()
                .map(industry -> PlanView.chinese(industry.name(), ""))
                .toList());
    assertThat(rows.stream().skip(1).map(row -> row.size() > 3 ? row.get(3) : ""))
        .contains(PlanView.chinese(POLICY.kilns().getFirst().name(), ""));
    assertThat(rows.stream().skip(1).map(row -> row.get(2))).contains("A", "B", "C");
  }

  @Test
  void townsIndustriesGradesAndKilnsHaveDropDowns() throws IOException {
    String list =
        new String(
            WorkbookParts.unpack(TemplateWorkbook.write(POLICY)).get("xl/worksheets/sheet1.xml"),
            UTF_8);

    assertThat(list.split("<dataValidation ", -1)).hasSize(5);
    assertThat(list)
        .contains("sqref=\"D2:D2001\"", "sqref=\"E2:E2001\"", "sqref=\"F2:F2001\"")
        .contains("sqref=\"H2:H2001\"", "'选项'!$A$2:$A$201");
  }

  @Test
  void theSamePolicyGivesTheSameBytes() {
    assertThat(TemplateWorkbook.write(POLICY)).isEqualTo(TemplateWorkbook.write(POLICY));
  }
}
