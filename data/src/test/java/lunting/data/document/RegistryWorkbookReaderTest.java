package lunting.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lunting.data.book.RegistryWorkbook;
import lunting.data.calendar.Span;
import lunting.data.document.TypedWorkbook.Formula;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import lunting.data.policy.duty.Level;
import lunting.data.registry.Contact;
import lunting.data.registry.Exemption;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.PlantTerms;
import lunting.data.registry.Registry;
import lunting.data.registry.Service;
import lunting.data.text.Text;
import lunting.data.tree.JsonTree;
import org.junit.jupiter.api.Test;

final class RegistryWorkbookReaderTest {
  @Test
  void aFigureTenTimesTheUsualIsAskedAboutAtItsCell() {
    TypedWorkbook typed =
        TypedWorkbook.complete()
            .sheet("plants")
            .row("P2", "east", "brick", "C")
            .row("P3", "east", "brick", "C")
            .sheet("lines")
            .row("P2", "L2", "tunnel", 955, "t/d")
            .row("P3", "L3", "tunnel", 90, "t/d");

    Parsed<Registry> parsed = read(typed);

    assertThat(parsed.findings())
        .extracting(finding -> finding.code() + " " + finding.place())
        .containsExactly("unusual-capacity lines!D3");
    assertThat(parsed.value()).isNotNull();
  }

  @Test
  void readsWhatAPlannerTyped() {
    TypedWorkbook typed =
        new TypedWorkbook()
            .sheet("名录")
            .row("名录标题", "名录编号 （ＩＤ）")
            .row("2020年名录", " typed ")
            .sheet("Towns ")
            .row(null, "名称", "编号\n(id)", "每日核查次数")
            .row(null, null, null, null)
            .row(null, "王村镇 ", "ｗａｎｇｃｕｎ", "６")
            .row(" ", "", null, null)
            .sheet("企业")
            .row("绩效分级", "编号", "属地", "行业", "限产比例", "豁免", "豁免依据", "联系电话", "名称 (name)")
            .row("Ｂ－", 12, "wangcun", "brick", "５０％", "否", null, 13800000000L, "十二厂")
            .row("C", "P2", "wangcun", "brick", 0.3, null, "供热", null, null)
            .sheet("生产线")
            .row("单位", "产能", "窑炉类型", "编号", "企业编号", "长期停用", "可否停产", "最低负荷", "日用电量")
            .row("万块/月", "1，200.50", "tunnel", "1E5", "P2", true, "ＦＡＬＳＥ", "40%", null)
            .row("万块/月", 0.1 + 0.2, "tunnel", "L2", "12", 1, "TRUE", 0.4, "18,000")
            .sheet("avoid")
            .row("plant", "from", "to", "reason")
            .row("P2", "2021年1月4日", LocalDate.of(2021, 1, 15), "出口订单")
            .row("P2", "2020/12/1", "2020.12.03", null)
            .row("P2", 20201210, 44180, null)
            .sheet("services")
            .row("id", "kind")
            .row("heat", "供热");

    Registry registry = read(typed).get();

    assertThat(registry.id()).isEqualTo("typed");
    assertThat(registry.title()).isEqualTo(Text.of("2020年名录", null));
    assertThat(registry.towns().getFirst().id()).isEqualTo("wangcun");
    assertThat(registry.towns().getFirst().inspectionsPerDay()).isEqualTo(6);
    assertThat(registry.services().getFirst().kind()).isEqualTo(Service.Kind.HEATING);
    Plant twelve = registry.plants().get(0);
    assertThat(twelve.id()).isEqualTo("12");
    assertThat(twelve.grade()).isEqualTo("B-");
    assertThat(twelve.name()).isEqualTo(Text.of("十二厂", null));
    assertThat(twelve.ratio()).isEqualTo(5_000);
    assertThat(twelve.exempt()).isNull();
    assertThat(twelve.contact()).isEqualTo(new Contact(null, "13800000000"));
    assertThat(twelve.lines()).extracting(Line::id).containsExactly("L2");
    assertThat(twelve.lines().getFirst().capacityMilli()).isEqualTo(300);
    assertThat(twelve.lines().getFirst().idle()).isTrue();
    assertThat(twelve.lines().getFirst().kwhPerDayMilli()).isEqualTo(18_000_000);
    Plant second = registry.plants().get(1);
    assertThat(second.exempt()).isEqualTo(new Exemption(Text.ofPlain("供热")));
    assertThat(second.lines().getFirst().id()).isEqualTo("1E5");
    assertThat(second.lines().getFirst().capacityMilli()).isEqualTo(1_200_500);
    assertThat(second.lines().getFirst().overrides().canStop()).isFalse();
    assertThat(second.lines().getFirst().overrides().minLoadPercent()).isEqualTo(40);
    assertThat(second.avoid())
        .containsExactly(
            new Plant.Avoid(
                new Span(LocalDate.of(2021, 1, 4), LocalDate.of(2021, 1, 15)),
                Text.ofPlain("出口订单")),
            new Plant.Avoid(new Span(LocalDate.of(2020, 12, 1), LocalDate.of(2020, 12, 3)), null),
            new Plant.Avoid(
                new Span(LocalDate.of(2020, 12, 10), LocalDate.of(2020, 12, 15)), null));
  }

  @Test
  void readsWhatIsFixedForAPlantAloneAsAPlannerTypedIt() {
    TypedWorkbook typed =
        TypedWorkbook.complete()
            .sheet("plants")
            .put(0, 4, "结转天数")
            .put(0, 5, "结转依据")
            .put(0, 6, "统一社会信用代码")
            .put(0, 7, "备注")
            .put(1, 4, "-3.5")
            .put(1, 5, "去冬今春欠账")
            .put(1, 6, "９１３７0306ＭＡ")
            .put(1, 7, "迁建")
            .sheet("lines")
            .put(0, 5, "限产比例")
            .put(1, 5, "100%")
            .row("P1", "L2", "tunnel", 50, "t/d")
            .sheet("希望停产日期")
            .row("企业编号", "开始日期", "结束日期", "原因")
            .row("P1", "2021/2/4", "2021/2/26", "春节")
            .sheet("mustrun")
            .row("plant", "from", "to")
            .row("P1", "2021-01-20", "2021-01-25")
            .sheet("指定停产日期")
            .row("企业编号", "开始日期", "结束日期", "依据")
            .row("P1", "2020-12-10", "2021-01-05", "补充通知")
            .sheet("应急措施")
            .row("企业编号", "预警级别", "生产线编号", "负荷", "措施")
            .row("P1", "橙色", "L1", 0, null)
            .row("P1", "红色预警", "L1", "0", null)
            .row("P1", "橙", "L2", "65%", "一停一限")
            .row("P1", "yellow", null, null, null);

    Plant plant = read(typed).get().plants().getFirst();

    assertThat(plant.code()).isEqualTo("91370306MA");
    assertThat(plant.remark()).isEqualTo(Text.ofPlain("迁建"));
    assertThat(plant.lines().getFirst().ratio()).isEqualTo(10_000);
    assertThat(plant.lines().getLast().ratio()).isNull();
    assertThat(plant.terms())
        .isEqualTo(
            new PlantTerms(
                List.of(
                    new PlantTerms.Window(span("2020-12-10", "2021-01-05"), Text.ofPlain("补充通知"))),
                List.of(new PlantTerms.Wish(span("2021-02-04", "2021-02-26"), Text.ofPlain("春节"))),
                List.of(new PlantTerms.MustRun(span("2021-01-20", "2021-01-25"), null)),
                new PlantTerms.Carried(-35, Text.ofPlain("去冬今春欠账")),
                List.of(
                    new PlantTerms.Measure(
                        Level.ORANGE,
                        List.of(
                            new PlantTerms.LineLoad("L1", 0), new PlantTerms.LineLoad("L2", 65)),
                        Text.ofPlain("一停一限")),
                    new PlantTerms.Measure(
                        Level.RED, List.of(new PlantTerms.LineLoad("L1", 0)), null),
                    new PlantTerms.Measure(Level.YELLOW, List.of(), null))));
  }

  @Test
  void tellsAPlantWithoutWindowsFromOneThatSaysThatNoneHold() {
    TypedWorkbook silent = TypedWorkbook.complete();
    TypedWorkbook none =
        TypedWorkbook.complete().sheet("plants").put(0, 4, "windows").put(1, 4, "是");

    assertThat(read(silent).get().plants().getFirst().terms().windows()).isNull();
    assertThat(read(none).get().plants().getFirst().terms().windows()).isEmpty();
  }

  @Test
  void namesTheCellsOfWhatIsWrongWithOnePlantAlone() {
    TypedWorkbook typed =
        TypedWorkbook.complete()
            .sheet("plants")
            .put(0, 4, "不按行业时段")
            .put(1, 4, "否")
            .sheet("windows")
            .row("plant", "from", "to")
            .row("P1", "2020-12-10", "2020-12-12")
            .row("P1", "2020-12-12", "2020-12-13")
            .row("P9", "2020-12-12", "2020-12-13")
            .sheet("measures")
            .row("plant", "level", "line", "load", "text")
            .row("P1", "ORANGE", "L1", 1, "全停")
            .row("P1", "橙", "L1", 0.5, "限产")
            .row("P1", "蓝色", "L1", 0, null)
            .row("P1", null, "L1", 0, null)
            .row("P1", "RED", null, 0, null);

    assertThat(findings(read(typed)))
        .containsExactlyInAnyOrder(
            "ERROR unknown-owner windows!A4 P9",
            "ERROR contradiction plants!E2 false",
            "ERROR window-overlap windows!B3 2020-12-12 – 2020-12-13",
            "ERROR contradiction measures!E3 限产",
            "ERROR no-reduction measures!D2 1",
            "ERROR duplicate-line measures!C3 L1",
            "ERROR unknown-choice measures!B4 蓝色",
            "ERROR missing-key measures!B5 null",
            "ERROR missing-key measures!C6 null");
  }

  private static Span span(String from, String to) {
    return new Span(LocalDate.parse(from), LocalDate.parse(to));
  }

  @Test
  void takesColumnsInAnyOrderAndLeavesEmptySheetsAlone() {
    TypedWorkbook typed = TypedWorkbook.complete().sheet("Sheet2").sheet("demand");

    Parsed<Registry> parsed = read(typed);

    assertThat(parsed.findings()).isEmpty();
    assertThat(parsed.get().plants().getFirst().lines().getFirst().capacityMilli())
        .isEqualTo(82_500);
  }

  @Test
  void warnsOfASheetThatIsNoneOfTheRegistrysAndReadsOn() {
    TypedWorkbook typed = TypedWorkbook.complete().sheet("说明").row("如何填写");

    Parsed<Registry> parsed = read(typed);

    assertThat(findings(parsed)).containsExactly("WARNING unknown-sheet 说明!A1 说明");
    assertThat(parsed.get().plants()).hasSize(1);
  }

  @Test
  void namesTheSheetsThatAreMissing() {
    TypedWorkbook typed = TypedWorkbook.complete().without("lines").without("towns");

    Parsed<Registry> parsed = read(typed);

    assertThat(findings(parsed))
        .containsExactly("ERROR missing-sheet towns!A1 null", "ERROR missing-sheet lines!A1 null");
    assertThat(parsed.findings().getFirst().message().zh()).contains("towns（属地）");
  }

  @Test
  void namesAColumnThatNobodyKnowsAndTheOneThatWasMeant() {
    TypedWorkbook typed =
        TypedWorkbook.complete().sheet("lines").put(0, 5, "产能2 (capcity)").put(0, 6, "备注");

    Parsed<Registry> parsed = read(typed);

    assertThat(findings(parsed))
        .containsExactly(
            "ERROR unknown-column lines!F1 产能2 (capcity)", "ERROR unknown-column lines!G1 备注");
    assertThat(parsed.findings().getFirst().message().english()).contains("产能 (capacity)");
  }

  @Test
  void reportsOneMissingColumnInsteadOfEveryRow() {
    TypedWorkbook typed = TypedWorkbook.complete().sheet("lines").put(0, 3, "产量");

    Parsed<Registry> parsed = read(typed);

    assertThat(findings(parsed))
        .containsExactly("ERROR unknown-column lines!D1 产量", "ERROR missing-column lines!A1 null");
    assertThat(parsed.findings().getLast().message().zh()).contains("产能 (capacity)");
  }

  @Test
  void refusesTheSameColumnOrSheetTwice() {
    TypedWorkbook typed =
        TypedWorkbook.complete()
            .sheet("lines")
            .put(0, 5, "产能")
            .sheet("企业")
            .row("id", "town", "industry", "grade");

    List<String> findings = findings(read(typed));

    assertThat(findings)
        .containsExactly("ERROR duplicate-sheet 企业!A1 企业", "ERROR duplicate-column lines!F1 产能");
  }

  @Test
  void reportsContentBelowNoCaption() {
    TypedWorkbook typed =
        TypedWorkbook.complete().sheet("plants").put(1, 5, "旁注").row().put(3, 5, "又一条");

    List<String> findings = findings(read(typed));

    assertThat(findings).containsExactly("ERROR missing-caption plants!F2 旁注");
  }

  @Test
  void pointsAtTheCellOfEveryValueThatDoesNotFit() {
    TypedWorkbook typed =
        TypedWorkbook.complete()
            .sheet("plants")
            .put(0, 4, "ratio")
            .put(1, 4, "一半")
            .sheet("lines")
            .row("P1", "L 2", "tunnel", "82.5 t", "t/d")
            .row("P1", "L3", "tunnel", -1, "t/d")
            .row("P1", "L1", "tunnel", 1, "kg/d")
            .row("P1", "L4", null, 0.0001, "t/d")
            .put(0, 5, "长期停用")
            .put(1, 5, "也许")
            .sheet("avoid")
            .row("plant", "from", "to")
            .row("P1", "2021-02-30", "2021-03-01")
            .row("P1", "2021-03-02", "2021-03-01");

    List<String> findings = findings(read(typed));

    assertThat(findings)
        .containsExactlyInAnyOrder(
            "ERROR bad-number plants!E2 一半",
            "ERROR bad-id lines!B3 L 2",
            "ERROR bad-number lines!D3 82.5 t",
            "ERROR negative lines!D4 -1",
            "ERROR duplicate-id lines!B5 L1",
            "ERROR unit-differs lines!E5 kg/d",
            "ERROR missing-key lines!C6 null",
            "ERROR too-many-decimals lines!D6 0.0001",
            "ERROR not-yes-or-no lines!F2 也许",
            "ERROR bad-date avoid!B2 2021-02-30",
            "ERROR to-before-from avoid!C3 2021-03-01");
  }

  @Test
  void findsTheOwnerOfEveryRow() {
    TypedWorkbook typed =
        TypedWorkbook.complete()
            .sheet("lines")
            .row("P11", "L2", "tunnel", 1, "t/d")
            .row(null, "L3", "tunnel", 1, "t/d")
            .sheet("suppliers")
            .row("service", "line", "amount")
            .row("heat", "L1", 5);

    Parsed<Registry> parsed = read(typed);

    assertThat(findings(parsed))
        .containsExactlyInAnyOrder(
            "ERROR unknown-owner lines!A3 P11",
            "ERROR missing-key lines!A4 null",
            "ERROR unknown-owner suppliers!A2 heat");
    assertThat(parsed.findings().getFirst().message().english()).contains("Maybe you mean P1");
  }

  @Test
  void refusesContradictionsInOneRow() {
    TypedWorkbook typed =
        TypedWorkbook.complete()
            .sheet("plants")
            .put(0, 4, "exempt")
            .put(1, 4, "否")
            .put(0, 5, "exempt.basis")
            .put(1, 5, "供热")
            .sheet("lines")
            .put(0, 5, "safety")
            .put(1, 5, "a")
            .put(0, 6, "安全措施中文")
            .put(1, 6, "b");

    List<String> findings = findings(read(typed));

    assertThat(findings)
        .containsExactlyInAnyOrder(
            "ERROR contradiction plants!E2 false", "ERROR contradiction lines!F2 a");
  }

  @Test
  void wantsExactlyOneRowOnTheRegistrySheet() {
    TypedWorkbook two = TypedWorkbook.complete().sheet("registry").row("second");
    TypedWorkbook none =
        TypedWorkbook.complete().without("registry").sheet("registry").row("id", "title.zh");

    assertThat(findings(read(two))).containsExactly("ERROR too-many-rows registry!A3 null");
    assertThat(findings(read(none))).containsExactly("ERROR missing-row registry!A2 null");
  }

  @Test
  void refusesAFormulaThatWasNeverWorkedOut() {
    TypedWorkbook typed = TypedWorkbook.complete().sheet("lines").put(1, 3, new Formula("40+2.5"));

    List<String> findings = findings(read(typed));

    assertThat(findings).contains("ERROR formula-without-result lines!D2 null");
  }

  @Test
  void asksForTheEnglishNamesChineseOneAtItsCell() {
    TypedWorkbook typed =
        TypedWorkbook.complete()
            .sheet("plants")
            .put(0, 4, "名称")
            .put(0, 5, "英文名称")
            .put(1, 5, "First");

    List<String> findings = findings(read(typed));

    assertThat(findings).containsExactly("ERROR missing-key plants!E2 null");
  }

  @Test
  void theLongestTextOfAFileFitsIntoACell() {
    int cellLimit = 32_767;
    String longest = " " + "=".repeat(JsonTree.MAX_TEXT - 1);
    Registry registry =
        new Registry("long", Text.of(longest, null), List.of(), List.of(), List.of());

    byte[] workbook = RegistryWorkbook.write(registry);

    assertThat(JsonTree.MAX_TEXT).isLessThan(cellLimit / 3); // a title joins up to three texts
    assertThat(RegistryReader.read(InputFile.of("a.xlsx", workbook), null).get())
        .isEqualTo(registry);
  }

  private static Parsed<Registry> read(TypedWorkbook typed) {
    return RegistryReader.read(InputFile.of("名录.xlsx", typed.bytes()), null);
  }

  private static List<String> findings(Parsed<Registry> parsed) {
    return parsed.findings().stream()
        .map(finding ->
            "%s %s %s %s"
                .formatted(finding.severity(), finding.code(), finding.place(), finding.value()))
        .toList();
  }
}
