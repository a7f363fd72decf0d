package lunting.data.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import lunting.data.outline.SmallDistrict;
import lunting.data.plan.Plan;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

final class PlanCsvTest {
  @Test
  void startsWithAByteOrderMarkSoThatExcelReadsChinese() {
    byte[] csv = csv(SmallDistrict.plan(), null);

    assertThat(csv).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(new String(csv, UTF_8)).startsWith("\ufeff编号 No.,").endsWith("条款 Clause\r\n");
  }

  @Test
  void hasOneRowForEachReductionWithTheFourDaysOfTheWholeStop() {
    Plan plan = SmallDistrict.plan("K1 ..##ww..66..");

    List<Map<String, String>> rows = rows(csv(plan, null));

    assertThat(rows)
        .extracting(
            row -> row.get("开始日期 From"),
            row -> row.get("结束日期 To"),
            row -> row.get("天数 Days"),
            row -> row.get("负荷 Load"),
            row -> row.get("降温日期 Cool-down"),
            row -> row.get("停产到位日期 Cold"),
            row -> row.get("点火日期 Fire lit"),
            row -> row.get("恢复生产日期 Restart"),
            row -> row.get("原因 Cause"),
            row -> row.get("条款 Clause"))
        .containsExactly(
            stop("2020-12-03", "2020-12-04", "SEASON", "3.3c"),
            stop("2020-12-05", "2020-12-06", "WARNING", "4.1"),
            tuple("2020-12-09", "2020-12-10", "2", "0.6", "", "", "", "", "", ""));
    assertThat(rows.getFirst())
        .containsEntry("企业名称 Plant", "甲砖厂")
        .containsEntry("属地 Town", "东镇")
        .containsEntry("行业 Industry", "砖瓦")
        .containsEntry("生产线编号 Line no.", "K1");
  }

  @Test
  void leavesOtherPlantsOutOfOnePlantsFile() {
    Plan plan = SmallDistrict.plan("K1 ####........", "G1 ....####....");

    List<Map<String, String>> rows = rows(csv(plan, "P2"));

    assertThat(rows).extracting(row -> row.get("生产线编号 Line no.")).containsExactly("G1");
  }

  @Test
  void letsNoTextBeAFormula() {
    Plan plan = SmallDistrict.plan("G1 ....####....");

    List<Map<String, String>> rows = rows(csv(plan, null));

    assertThat(rows.getFirst()).containsEntry("企业名称 Plant", "'=1+1");
    assertThat(List.of("+1", "-1", "@a", "＝1"))
        .allSatisfy(text -> assertThat(PlanCsv.harmless(text)).isEqualTo("'" + text));
    assertThat(PlanCsv.harmless("\t=1")).isEqualTo("'=1");
    assertThat(PlanCsv.harmless("a=1")).isEqualTo("a=1");
  }

  @Test
  void refusesAPlantThatTheListDoesNotHave() {
    assertThatThrownBy(() -> csv(SmallDistrict.plan(), "P9"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("P9");
  }

  private static byte[] csv(Plan plan, @Nullable String plantId) {
    return PlanCsv.write(SmallDistrict.POLICY, SmallDistrict.REGISTRY, plan, plantId);
  }

  private static Tuple stop(String from, String to, String cause, String clause) {
    return tuple(
        from, to, "2", "0", "2020-12-03", "2020-12-04", "2020-12-05", "2020-12-07", cause, clause);
  }

  private static List<Map<String, String>> rows(byte[] csv) {
    return CsvMapper.builder()
        .build()
        .readerFor(new TypeReference<Map<String, String>>() {})
        .with(CsvSchema.emptySchema().withHeader())
        .<Map<String, String>>readValues(new String(csv, UTF_8).substring(1))
        .readAll();
  }
}
