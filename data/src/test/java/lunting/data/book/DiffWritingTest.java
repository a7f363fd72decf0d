package lunting.data.book;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lunting.data.calendar.Span;
import lunting.data.event.Event.Kind;
import lunting.data.json.JsonWriting;
import lunting.data.outline.SmallDistrict;
import lunting.data.outline.StopDates;
import lunting.data.plan.Reduction;
import lunting.data.registry.Contact;
import lunting.data.report.ChangeFigures;
import lunting.data.report.PlanChanges;
import lunting.data.report.PlanChanges.Cause;
import lunting.data.report.PlanChanges.Change;
import lunting.data.report.PlanChanges.DatedStop;
import lunting.data.report.PlanChanges.GoneLine;
import lunting.data.report.PlanChanges.LineChange;
import lunting.data.report.PlanChanges.PlantChange;
import lunting.data.report.PlanFigures;
import lunting.data.report.Verdict;
import lunting.data.text.Text;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

final class DiffWritingTest {
  private static final LocalDate DAY = LocalDate.of(2020, 12, 6);
  private static final PlanFigures BEFORE =
      new PlanFigures(false, new Verdict.Totals(-4, -30, -500), 3, 2, 1, 4, 2, 9, 3, 30);
  private static final PlanFigures AFTER =
      new PlanFigures(true, new Verdict.Totals(0, 0, -700), 3, 2, 0, 4, 2, 11, 2, 0);

  @Test
  void writesEveryChangeWithItsCauseNoticeAndRestart() {
    String json = new String(JsonWriting.diff(changes()), UTF_8);

    assertThat(json)
        .startsWith("{\n  \"format\": \"lunting-diff/1\",\n  \"asOf\": \"2020-12-05\",\n")
        .contains("\"disturbed\": {", "\"plants\": 1", "\"lineDays\": 2.5")
        .contains("\"noticeDays\": 1", "\"restart\": \"2020-12-08\"")
        .contains("\"stopsBefore\": []", "\"fire\": \"2020-12-07\"", "\"full\": \"2020-12-08\"")
        .contains("\"loadBefore\": 1", "\"loadAfter\": 0")
        .contains("\"kind\": \"WARNING\"", "\"event\": \"W1\"", "\"clause\": \"4.1\"")
        .contains("\"unchanged\": [\"P1\"]");
  }

  @Test
  void keepsToItsSchema() throws IOException {
    Schema schema;
    try (InputStream in =
        Objects.requireNonNull(
            getClass().getResourceAsStream("/lunting/schemas/diff.schema.json"))) {
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(JsonMapper.shared().readTree(in.readAllBytes()));
    }

    assertThat(schema.validate(new String(JsonWriting.diff(changes()), UTF_8), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void listsThePlantsThatChangeOldBesideNew() {
    byte[] workbook = workbook(changes());

    List<List<String>> rows = SheetText.rows(workbook, "变更清单");

    assertThat(rows).hasSize(3);
    assertThat(rows.get(0)).startsWith("编号 No.", "企业名称 Plant");
    assertThat(rows.get(1)).startsWith("P2", "=1+1", "东镇", "手套", "G1", "G1线");
    assertThat(rows.get(1).subList(8, 12)).containsExactly("2", "1", "0", "1");
    assertThat(rows.get(0).subList(12, 16))
        .containsExactly("降温日期 Cool-down", "停产到位日期 Cold", "点火日期 Fire lit", "复产日期 Restart");
    assertThat(rows.get(1).subList(12, 16)).containsExactly("44171.0", "", "44172.0", "44173.0");
    assertThat(rows.get(1).subList(16, 19)).containsExactly("预警 warning W1", "=橙色", "4.1");
    assertThat(rows.get(2).subList(4, 10))
        .containsExactly("H1", "", "44171.0", "44172.0", "2", "0.4");
    assertThat(rows.get(2)).contains("移出名录 left the list");
    assertThat(SheetText.formulas(workbook)).isZero();
  }

  @Test
  void namesWhomToCall() {
    byte[] workbook =
        DiffWorkbook.write(
            SmallDistrict.POLICY,
            SmallDistrict.calling("P2", new Contact("联系人甲", "000-0000-0001")),
            changes());

    List<List<String>> rows = SheetText.rows(workbook, "变更清单");

    assertThat(rows.get(0)).endsWith("条款 Clause", "联系人 Contact", "联系电话 Telephone");
    assertThat(rows.get(1)).endsWith("4.1", "联系人甲", "000-0000-0001");
  }

  @Test
  void putsTheFiguresOfBothPlansBesideEachOther() {
    List<List<String>> rows = SheetText.rows(workbook(changes()), "指标对比");

    assertThat(rows.get(1).subList(1, 4)).containsExactly("-4", "0", "4");
    assertThat(rows.get(7)).startsWith("停产天数 Line-days stopped", "9", "11", "2");
    assertThat(rows.get(14)).containsExactly("不变的企业 Plants unchanged", "1");
  }

  @Test
  void theSameChangesGiveTheSameBytes() {
    assertThat(workbook(changes())).isEqualTo(workbook(changes()));
  }

  private static byte[] workbook(PlanChanges changes) {
    return DiffWorkbook.write(SmallDistrict.POLICY, SmallDistrict.REGISTRY, changes);
  }

  /** Plant P2 must be told of two days in December. */
  static PlanChanges changes() {
    Span days = new Span(DAY, DAY.plusDays(1));
    Change change =
        new Change(days, 100, 0, new Cause(Kind.WARNING, "W1", "4.1", Text.of("=橙色", "orange")));
    StopDates dates = new StopDates(DAY, null, DAY.plusDays(1), DAY.plusDays(2), 100);
    LineChange line =
        new LineChange(
            "G1",
            DAY,
            1,
            DAY.plusDays(2),
            List.of(),
            List.of(new Reduction("G1", days, 0, Reduction.Cause.WARNING, "4.1")),
            List.of(),
            List.of(new DatedStop(days, dates)),
            List.of(change));
    return new PlanChanges(
        DAY.minusDays(1),
        BEFORE,
        AFTER,
        new ChangeFigures(1, 1, new BigDecimal("2.50"), new BigDecimal("2.50")),
        List.of(new PlantChange("P2", DAY, 1, List.of(line))),
        List.of("P1"),
        List.of(new GoneLine("H1", null, List.of(new Reduction("H1", days, 40, null, null)))));
  }
}
