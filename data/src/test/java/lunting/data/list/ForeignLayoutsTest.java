package lunting.data.list;

import static lunting.data.list.TypedList.errors;
import static lunting.data.list.TypedList.lines;
import static lunting.data.list.TypedList.plants;
import static lunting.data.list.TypedList.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Five layouts that nobody agreed upon, with invented plants. */
final class ForeignLayoutsTest {
  @Test
  void aPrintedListRepeatsItsHeadAndMergesItsCapacities() {
    TypedList list =
        new TypedList()
            .sheet("清单")
            .row("附件3：错峰清单")
            .row("序号|镇办|单位名称|行业|绩效分级|主要设备|生产能力（万吨/年）|联系人|手机")
            .row("1|东镇|甲耐火厂|耐材|C|1#隧道窑|6.6|张一|13900000001")
            .row("|||||2#隧道窑||| ")
            .row("2||乙耐火厂|耐材|B级|梭式窑2台|0.66|李二|13900000002")
            .row("序号|镇办|单位名称|行业|绩效分级|主要设备|生产能力（万吨/年）|联系人|手机")
            .row("3|西镇|丙砖厂|砖瓦|Ｃ|轮窑（24门）|3000万块/年|王三|13900000003")
            .row("东镇小计||||||7.26")
            .merged("B3:B5")
            .merged("C3:C4")
            .merged("D3:D4")
            .merged("G3:G4");

    Understood understood = list.read();

    assertThat(plants(understood))
        .containsExactly("甲耐火厂 东镇 refractory C", "乙耐火厂 东镇 refractory B", "丙砖厂 西镇 brick C");
    assertThat(lines(understood))
        .containsExactly(
            "1#隧道窑 tunnel 100t/d",
            "2#隧道窑 tunnel 100t/d",
            "梭式窑1 shuttle 10t/d",
            "梭式窑2 shuttle 10t/d",
            "轮窑（24门） hoffmann 90909.091块/d");
    assertThat(warnings(understood))
        .contains(
            "above-head 清单!A1",
            "shared-capacity 清单!G3",
            "shared-capacity 清单!G5",
            "head-again 清单!A6",
            "per-year 清单!G7",
            "total-row 清单!A8");
  }

  @Test
  void aHeadThatIsPrintedAgainPartsNoPlantFromItsLinesAndNoTownFromItsPlants() {
    Understood understood =
        new TypedList()
            .row("镇办|单位名称|行业|绩效分级|生产线|产能（t/d）")
            .row("东镇|甲耐火厂|耐材|C|1#隧道窑|90")
            .row("镇办|单位名称|行业|绩效分级|生产线|产能（t/d）")
            .row("||||2#隧道窑|80")
            .row("|乙耐火厂|耐材|B|1#隧道窑|70")
            .read();

    assertThat(errors(understood)).isEmpty();
    assertThat(plants(understood)).containsExactly("甲耐火厂 东镇 refractory C", "乙耐火厂 东镇 refractory B");
    assertThat(lines(understood))
        .containsExactly("1#隧道窑 tunnel 90t/d", "2#隧道窑 tunnel 80t/d", "1#隧道窑 tunnel 70t/d");
    assertThat(warnings(understood)).contains("head-again A3", "held-value A5");
  }

  @Test
  void aHeadOfTwoRowsInATextFileHasNoMergedCells() {
    TypedList list =
        new TypedList()
            .row("某市重点企业名单,,".replace(",", "|"))
            .row("编号|属地||企业情况|||产能||企业联系方式")
            .row("|区县|乡镇|单位名称|行业类型|绩效评级|数量|计量单位|负责人|电话")
            .row("A-1|甲区|东镇|甲砖厂|砖瓦窑|非引领性|300|万块/年|张一|0533-1")
            .row("A-2|||乙砖厂||/|３００|万块/年||0533-2")
            .row("A-3|乙区|东镇|丙砖厂|砖瓦窑|C|900|万块/年||");

    Understood understood = list.read();

    assertThat(plants(understood))
        .containsExactly(
            "甲砖厂 东镇/G1 brick NON-LEADING", "乙砖厂 东镇/G1 brick UNGRADED", "丙砖厂 东镇/G2 brick C");
    assertThat(understood.list().get().plants().getFirst().id()).isEqualTo("A-1");
    assertThat(lines(understood)).contains("- tunnel 9090.909块/d", "- tunnel 27272.727块/d");
    assertThat(warnings(understood))
        .contains(
            "held-value B5", "held-value C5", "held-value E5", "no-grade F5", "kiln-assumed D3");
  }

  @Test
  void eachSheetIsATownAndOneAnIndustry() {
    TypedList list =
        new TypedList()
            .sheet("说明")
            .row("填写说明")
            .sheet("东坡镇")
            .row("企业名称|行业|窑炉|条数|日产能（吨）|限产比例（%）")
            .row("甲厂|耐火材料|隧道窑|2|120|50")
            .row("乙厂|耐火材料|竖窑|1|60|30%%")
            .sheet("西坡园")
            .row("企业|窑型|生产线数（条）|产能|行业")
            .row("丙厂|轮窑|两条|30万块/天|砖瓦")
            .sheet("旧表")
            .hidden()
            .row("企业名称|行业")
            .row("丁厂|砖瓦");

    Understood understood = list.read();

    assertThat(plants(understood))
        .containsExactly(
            "甲厂 东坡镇 refractory UNGRADED 5000",
            "乙厂 东坡镇 refractory UNGRADED 3000",
            "丙厂 西坡园 brick UNGRADED");
    assertThat(lines(understood))
        .containsExactly(
            "- tunnel 60t/d",
            "- tunnel 60t/d",
            "- shaft 60t/d",
            "- hoffmann 150000块/d",
            "- hoffmann 150000块/d");
    assertThat(warnings(understood))
        .contains(
            "sheet-left-out 说明",
            "hidden-sheet 旧表",
            "town-assumed 东坡镇!A1",
            "town-assumed 西坡园!A1",
            "ratio-percent 东坡镇!F2");
  }

  @Test
  void linesWithTheirOwnFiguresStandInOneCell() {
    TypedList list =
        new TypedList()
            .sheet("Sheet1")
            .row("No|所在镇街|企业全称|所属行业|环保绩效等级|生产线情况|统一社会信用代码|备注")
            .row("1|甲镇|甲厂|耐材|B减|1#竖窑（150t/d）；2#、3#竖窑（各半）|91370300MA0000001A|新建")
            .row("2|甲镇|乙厂|砖瓦|A级|2条隧道窑（6600万块/年）|913703000000000021|")
            .row("注：以上为全部企业");

    Understood understood = list.read();

    assertThat(errors(understood)).containsExactly("capacity-missing Sheet1!F2");
    assertThat(warnings(understood))
        .contains(
            "several-lines Sheet1!F3",
            "per-year Sheet1!F3",
            "rounded-code Sheet1!G3",
            "note-row Sheet1!A4");
  }

  @Test
  void hiddenRowsAndColumnsAreReadAndTold() {
    TypedList list =
        new TypedList()
            .sheet("表")
            .row("企业名称|镇|行业|炉型|产能|设计规模|绩效等级|天数|")
            .row("甲厂|东镇|耐材|环保型隧道窑|100|100|B|12|多写的")
            .hiddenRow("乙厂|东镇|耐材|倒焰窑|20|20|C|13|")
            .hiddenColumn(6);

    Understood understood = list.read();

    assertThat(lines(understood)).containsExactly("- tunnel 1line", "- shuttle 1line");
    assertThat(warnings(understood))
        .contains(
            "two-columns 表!E1",
            "two-columns 表!F1",
            "hidden-column 表!G1",
            "column-left-out 表!H1",
            "column-left-out 表!I2",
            "hidden-row 表!A3",
            "kiln-assumed 表!D2",
            "no-capacities 表!A1");
  }
}
