package lunting.data.list;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lunting.data.list.TypedList.errors;
import static lunting.data.list.TypedList.lines;
import static lunting.data.list.TypedList.plants;
import static lunting.data.list.TypedList.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lunting.data.document.MappingReader;
import lunting.data.finding.InputFile;
import lunting.data.json.JsonWriting;
import org.junit.jupiter.api.Test;

/** What a list leaves open: never decided without a word, and settled by a mapping. */
final class ListDecisionsTest {
  private static final String HEAD = "序号|镇|企业名称|行业|绩效等级|生产线|产能";

  @Test
  void anIndustryThatThePolicyDoesNotHaveIsAskedForOnce() {
    Understood understood =
        new TypedList()
            .row(HEAD)
            .row("1|东镇|甲厂|陶瓷|C|隧道窑|3万吨/年")
            .row("2|东镇|乙厂|陶 瓷|C|隧道窑|3万吨/年")
            .read();

    assertThat(errors(understood)).containsExactly("unknown-industry D2", "unknown-industry D3");
    assertThat(understood.choices()).hasSize(1);
    assertThat(understood.choices().getFirst().places()).containsExactly("D2", "D3");
    assertThat(understood.choices().getFirst().options()).contains("refractory", "glass");
    assertThat(understood.list().findings().getFirst().message().zh()).contains("耐火材料（refractory）");
  }

  @Test
  void aMappingSettlesColumnsValuesAndRows() {
    TypedList list =
        new TypedList()
            .row("表一")
            .row("厂子|在哪|做什么|怎么烧|多大|1月比例|2月比例")
            .row("（填写）|||||")
            .row("甲厂|东|耐|节能窑|300吨|50%|30%");
    Mapping mapping =
        new Mapping(
            Map.of(
                "厂子",
                "name",
                "在哪",
                "town",
                "做什么",
                "industry",
                "怎么烧",
                "kiln",
                "多大",
                "capacity",
                "1月比例",
                "",
                "2月比例",
                "限产比例"),
            Map.of(
                "industry", Map.of("耐", "refractory"),
                "kiln", Map.of("节能窑", "shaft"),
                "town", Map.of("东", "东镇"),
                "unit", Map.of("吨", "吨/日")),
            new Mapping.Rows(2, 4));

    Understood understood = list.read(mapping, Terms.USUAL);

    assertThat(plants(understood)).containsExactly("甲厂 东镇 refractory UNGRADED 3000");
    assertThat(lines(understood)).containsExactly("- shaft 300t/d");
    assertThat(warnings(understood)).contains("row-not-read A3", "column-left-out F2");
    assertThat(MappingReader.read(InputFile.of("m", JsonWriting.mapping(mapping))).get())
        .isEqualTo(mapping);
  }

  @Test
  void aMappingThatNamesUnknownKeysIsUnusable() {
    byte[] content =
        "{\"columns\": {\"厂子\": \"nam\"}, \"values\": {\"colour\": {}}, \"rows\": {\"head\": -1}}"
            .getBytes(UTF_8);

    assertThat(
            MappingReader.read(InputFile.of("m", content)).findings().stream()
                .map(finding -> finding.code() + " " + finding.place()))
        .containsExactlyInAnyOrder(
            "unknown-choice /columns/厂子", "unknown-key /values/colour", "negative /rows/head");
  }

  @Test
  void aTownOfOneNameInTwoCountiesNeedsItsCounty() {
    TypedList list =
        new TypedList()
            .sheet("甲")
            .row("区县|镇|企业名称|行业|产能")
            .row("甲区|河镇|甲厂|耐材|3万吨/年")
            .row("乙区|河镇|乙厂|耐材|3万吨/年")
            .sheet("丙")
            .row("镇|企业名称|行业|产能")
            .row("河镇|丙厂|耐材|3万吨/年");

    Understood open = list.read();
    Understood settled =
        ListImport.read(
            twoCounties(),
            TypedList.POLICY,
            new Mapping(Map.of(), Map.of("town", Map.of("河镇", "乙区/河镇")), Mapping.NONE.rows()),
            Terms.USUAL,
            "list");

    assertThat(errors(open)).containsExactly("ambiguous-town 丙!A2");
    assertThat(open.choices().getFirst().options()).containsExactly("甲区/河镇", "乙区/河镇");
    assertThat(errors(settled)).isEmpty();
  }

  private static lunting.data.grid.Grid twoCounties() {
    return new TypedList().sheet("丙").row("镇|企业名称|行业|产能").row("河镇|丙厂|耐材|3万吨/年").grid();
  }

  @Test
  void twoColumnsOfEnterprisesAreAnError() {
    Understood understood = new TypedList().row("企业名称|单位名称|镇|行业").row("甲|乙|东镇|耐材").read();

    assertThat(errors(understood)).contains("two-name-columns A1", "two-name-columns B1");
  }

  @Test
  void figuresThatCannotBeReadAreErrorsAtTheirCells() {
    Understood understood =
        new TypedList()
            .row("镇|企业名称|行业|生产线|产能|错峰比例|生产线数")
            .row("东镇|甲厂|耐材|1#、2#|3万吨/年、2万吨/年、1万吨/年|50%|")
            .row("东镇|乙厂|耐材|1#|很大|150%|")
            .row("东镇|丙厂|耐材|1#|300吨|停产|")
            .row("东镇|丁厂|耐材|||0.3|")
            .row("东镇|戊厂|砖瓦||30万块/日|0.3|许多")
            .row("东镇|己厂|炭素||30吨/日|0.3|")
            .row("东镇|庚厂|砖瓦||30吨/日|0.3|")
            .read();

    assertThat(errors(understood))
        .containsExactlyInAnyOrder(
            "figures-and-lines E2",
            "bad-capacity E3",
            "bad-ratio F3",
            "unclear-unit E4",
            "bad-ratio F4",
            "capacity-missing E5",
            "bad-count G6",
            "kiln-missing D7",
            "units-differ E8");
  }

  @Test
  void aFigureTenTimesTheUsualIsAskedAbout() {
    Understood understood =
        new TypedList()
            .row("镇|企业名称|行业|窑型|产能（t/d）")
            .row("东镇|甲厂|耐材|隧道窑|90")
            .row("东镇|乙厂|耐材|隧道窑|955")
            .row("东镇|丙厂|耐材|隧道窑|110")
            .row("东镇|丁厂|耐材|隧道窑|82.5")
            .read();

    assertThat(warnings(understood)).contains("unusual-capacity E3");
    assertThat(warnings(understood)).filteredOn(told -> told.startsWith("unusual")).hasSize(1);
    assertThat(understood.list().findings().getLast().message().zh()).startsWith("乙厂（");
  }

  @Test
  void theUnitNamedInATitleIsThatOfFiguresWithoutOne() {
    Understood understood =
        new TypedList()
            .row("某区产能清单（单位：万吨/年）")
            .row("镇|企业名称|行业|窑型|产能")
            .row("东镇|甲厂|耐材|隧道窑|3.3")
            .row("东镇|乙厂|耐材|隧道窑|90t/d")
            .read();

    assertThat(errors(understood)).isEmpty();
    assertThat(lines(understood)).containsExactly("- tunnel 100t/d", "- tunnel 90t/d");
    assertThat(warnings(understood)).contains("unit-assumed E3", "per-year E3");
    assertThat(warnings(understood)).doesNotContain("unit-assumed E4");
  }

  @Test
  void aTitleFillsInWhatTheCaptionLeavesOpenAndContradictsNothing() {
    Understood yearly =
        new TypedList()
            .row("某区产能清单（单位：万吨/年）")
            .row("镇|企业名称|行业|窑型|年产能")
            .row("东镇|甲厂|耐材|隧道窑|3.3")
            .row("东镇|乙厂|耐材|隧道窑|6.6万")
            .read();
    Understood daily =
        new TypedList()
            .row("某区产能清单（单位：万吨/年）")
            .row("镇|企业名称|行业|窑型|日产能")
            .row("东镇|甲厂|耐材|隧道窑|90")
            .read();

    assertThat(lines(yearly)).containsExactly("- tunnel 100t/d", "- tunnel 200t/d");
    assertThat(warnings(yearly)).contains("unit-assumed E3", "unit-assumed E4");
    assertThat(lines(daily)).containsExactly("- tunnel 90t/d");
    assertThat(daily.list().findings())
        .filteredOn(finding -> finding.code().equals("unit-assumed"))
        .hasSize(1)
        .allMatch(finding -> finding.message().zh().contains("90 t/d"));
  }

  @Test
  void signaturesBelowAListAreNoPlantsLine() {
    Understood understood =
        new TypedList()
            .row("镇|企业名称|行业|设施名称|数量（台/座）|窑型|产能（t/d）|统一社会信用代码")
            .row("东镇|甲厂|耐材|隧道窑|2|隧道窑|90|9.13703E+17")
            .row("审核人：张一||||填表人：李二||联系电话：0533-1")
            .read();

    assertThat(errors(understood)).isEmpty();
    assertThat(lines(understood)).containsExactly("隧道窑1 tunnel 45t/d", "隧道窑2 tunnel 45t/d");
    assertThat(understood.list().get().plants().getFirst().code()).isNull();
    assertThat(warnings(understood)).contains("note-row A3", "rounded-code H2");
  }

  @Test
  void rowsOfOneNameTownAndIndustryAreOnePlant() {
    Understood understood =
        new TypedList()
            .row("镇|企业名称|行业|绩效等级|窑型|产能（t/d）|错峰比例")
            .row("东镇|甲 厂|耐材|C|隧道窑|80|50%")
            .row("东镇|乙厂|耐材|B|竖窑|60|30%")
            .row("东镇|甲厂|耐材|B|竖窑|60|100%")
            .row("||||梭式窑|10|")
            .row("|||||||没有归属")
            .read();

    assertThat(plants(understood)).containsExactly("甲厂 东镇 refractory C", "乙厂 东镇 refractory B 3000");
    assertThat(understood.list().get().plants().getFirst().lines())
        .extracting(line -> line.ratio())
        .containsExactly(5000, 10000, null);
    assertThat(warnings(understood))
        .contains("differing-value D4", "line-ratios G2", "nameless-row H6");
  }

  @Test
  void aNumberOfLinesThatTheNamesContradictIsTold() {
    Understood understood =
        new TypedList()
            .row("镇|企业名称|行业|生产线|条数|产能（t/d）")
            .row("东镇|甲厂|耐材|1#竖窑、2#竖窑|3|120")
            .row("东镇|乙厂|耐材|竖窑|3|90")
            .row("东镇|丙厂|耐材|2||90")
            .read();

    assertThat(lines(understood).subList(0, 4))
        .isEqualTo(
            List.of("1#竖窑 shaft 60t/d", "2#竖窑 shaft 60t/d", "竖窑1 shaft 30t/d", "竖窑2 shaft 30t/d"));
    assertThat(warnings(understood)).contains("count-differs E2", "number-as-count D4");
  }

  @Test
  void aListWithoutAHeadOrWithoutPlantsIsAnError() {
    assertThat(errors(new TypedList().row("甲厂|乙厂").row("1|2").read())).containsExactly("no-head ");
    assertThat(errors(new TypedList().row(HEAD).read())).containsExactly("no-plants ");
    assertThat(errors(new TypedList().row(HEAD).row("1|东镇|合计").read()))
        .containsExactly("no-plants ");
  }

  @Test
  void aHeadWithoutEnterprisesEndsTheList() {
    Understood understood =
        new TypedList()
            .row(HEAD)
            .row("1|东镇|甲厂|耐材|C|竖窑|3万吨/年")
            .row("镇|行业|产能")
            .row("东镇|耐材|3万吨/年")
            .read();

    assertThat(plants(understood)).hasSize(1);
    assertThat(warnings(understood)).contains("head-without-names A3", "row-not-read A4");
  }

  @Test
  void otherDaysOfAYearAreTaken() {
    Understood understood =
        new TypedList()
            .row(HEAD)
            .row("1|东镇|甲厂|耐材|C|竖窑|3万吨/年")
            .read(Mapping.NONE, new Terms(300, null));

    assertThat(lines(understood)).containsExactly("竖窑 shaft 100t/d");
    assertThat(understood.list().findings().toString()).contains("300");
  }
}
