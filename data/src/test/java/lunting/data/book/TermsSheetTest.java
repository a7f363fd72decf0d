package lunting.data.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lunting.data.calendar.Span;
import lunting.data.outline.SmallDistrict;
import lunting.data.policy.duty.Level;
import lunting.data.registry.Plant;
import lunting.data.registry.PlantTerms;
import lunting.data.registry.Registry;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The sheet of the season plan with what is fixed for single plants. */
final class TermsSheetTest {
  private static final LocalDate FIRST = LocalDate.of(2020, 12, 1);

  @Test
  void everyThingFixedForAPlantIsARowWithItsBasis() {
    PlantTerms terms =
        new PlantTerms(
            List.of(new PlantTerms.Window(days(2, 4), Text.of("补充通知", null))),
            List.of(new PlantTerms.Wish(days(8, 9), null)),
            List.of(new PlantTerms.MustRun(days(6, 7), Text.of("=1+1", null))),
            new PlantTerms.Carried(-15, Text.of("上季欠停", null)),
            List.of(
                new PlantTerms.Measure(Level.YELLOW, List.of(), null),
                new PlantTerms.Measure(
                    Level.RED,
                    List.of(new PlantTerms.LineLoad("K1", 0), new PlantTerms.LineLoad("K2", 65)),
                    Text.of("停一限一", null))));

    List<List<String>> rows = rows(terms, null);

    assertThat(rows.stream().map(row -> row.get(2)))
        .containsExactly(
            "规定 What",
            "规定停产时段 (own windows)",
            "保产日期 (must run)",
            "希望停产的日期 (wish)",
            "结转天数 (carried)",
            "黄色预警清单 (measures, YELLOW)",
            "红色预警清单 (measures, RED)");
    assertThat(rows.get(1)).endsWith("停产 (stop)", "补充通知");
    assertThat(rows.get(2).getLast()).isEqualTo("=1+1");
    assertThat(rows.get(4)).contains("欠 1.5 天 (debt, days)", "上季欠停");
    assertThat(rows.get(5)).contains("不要求减排 (nothing)");
    assertThat(rows.get(6)).endsWith("K1 停 (stop)；K2 65%", "停一限一");
  }

  @Test
  void emptyWindowsSayThatTheIndustrysDoNotHold() {
    PlantTerms terms = new PlantTerms(List.of(), List.of(), List.of(), null, List.of());

    assertThat(rows(terms, "P1").get(1)).contains("不执行行业停产时段 (none hold)");
  }

  @Test
  void anotherPlantsWorkbookDoesNotTellIt() {
    PlantTerms terms = new PlantTerms(List.of(), List.of(), List.of(), null, List.of());

    assertThat(rows(terms, "P2")).isEmpty();
    assertThat(rows(PlantTerms.NONE, null)).isEmpty();
  }

  private static Span days(int from, int to) {
    return new Span(FIRST.plusDays(from), FIRST.plusDays(to));
  }

  /** The rows of the sheet where the first plant has these terms; none where there is no sheet. */
  private static List<List<String>> rows(PlantTerms terms, @Nullable String plantId) {
    Registry registry = SmallDistrict.REGISTRY;
    List<Plant> plants =
        registry.plants().stream()
            .map(plant -> plant.id().equals("P1") ? plant.withTerms(terms) : plant)
            .toList();
    Registry changed =
        new Registry(
            registry.id(), registry.title(), registry.towns(), plants, registry.services());
    byte[] workbook =
        PlanWorkbook.write(SmallDistrict.POLICY, changed, SmallDistrict.plan(), plantId);
    return SheetText.sheets(workbook).contains("专门规定")
        ? SheetText.rows(workbook, "专门规定")
        : List.of();
  }
}
