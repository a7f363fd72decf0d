package lunting.data.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lunting.data.document.RegistryReader;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import lunting.data.json.AnyRegistry;
import lunting.data.outline.SmallDistrict;
import lunting.data.registry.Registry;
import lunting.data.sheet.RegistrySheet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class RegistryWorkbookProperties {
  @Property(tries = 150)
  void whatIsWrittenIsReadBackWithoutLoss(@ForAll long seed) {
    Registry registry = AnyRegistry.of(seed);

    Parsed<Registry> parsed = read(RegistryWorkbook.write(registry));

    // Capacities are drawn over all sizes that there are, so some are asked about.
    assertThat(parsed.findings()).allMatch(each -> each.code().equals("unusual-capacity"));
    assertThat(parsed.get()).isEqualTo(registry);
  }

  @Property(tries = 20)
  void theSameRegistryGivesTheSameBytes(@ForAll long seed) {
    byte[] first = RegistryWorkbook.write(AnyRegistry.of(seed));
    byte[] second = RegistryWorkbook.write(AnyRegistry.of(seed));

    assertThat(second).isEqualTo(first);
  }

  @Property(tries = 50)
  void noCellIsAFormula(@ForAll long seed) {
    byte[] workbook = RegistryWorkbook.write(AnyRegistry.of(seed));

    assertThat(SheetText.formulas(workbook)).isZero();
  }

  @Example
  void everySheetIsHeadedByCaptionsAndKeys() {
    byte[] workbook = RegistryWorkbook.write(SmallDistrict.REGISTRY);

    List<String> plants = SheetText.rows(workbook, "plants").getFirst();
    List<String> lines = SheetText.rows(workbook, "lines").getFirst();

    assertThat(plants).startsWith("编号 (id)", "名称 (name.zh)", "英文名称 (name.en)", "属地 (town)");
    assertThat(lines).contains("企业编号 (plant)", "产能 (capacity)", "最低负荷 (minLoad)");
    for (RegistrySheet sheet : RegistrySheet.values()) {
      assertThat(SheetText.rows(workbook, sheet.title())).isNotEmpty();
    }
  }

  private static Parsed<Registry> read(byte[] workbook) {
    return RegistryReader.read(InputFile.of("list.xlsx", workbook), null);
  }
}
