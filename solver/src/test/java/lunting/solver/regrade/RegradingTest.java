package lunting.solver.regrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lunting.data.finding.Finding;
import lunting.data.finding.Parsed;
import lunting.data.policy.Policy;
import lunting.data.policy.reading.Readings;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.solver.problem.Problem;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Regrades on the Zhoucun sample: 105 days; refractory B 30 %, C 50 %, D 100 %. */
final class RegradingTest {
  private static final Sample SAMPLE = Objects.requireNonNull(Samples.find("zhoucun-2020", 0));
  private static final LocalDate FIRST = LocalDate.of(2020, 12, 1);
  private static final String PLANT = "WC-005";

  @Test
  void eachGradeOwesItsRatioOnItsDays() {
    Regrade regrade = regrade(change("B", 40)).get();

    assertThat(regrade.parts())
        .containsExactly(new Regrade.Part("C", 40, 5_000), new Regrade.Part("B", 65, 3_000));
    // 40 · 0.5 + 65 · 0.3 = 39.5 of 105 days: 0.37619…, rounded up.
    assertThat(regrade.ratio()).isEqualTo(3_762);
    assertThat(regrade.plant().grade()).isEqualTo("B");
    assertThat(regrade.plant().ratio()).isEqualTo(3_762);
    assertThat(regrade.needAfter()).isLessThan(regrade.needBefore());
    assertThat(regrade.text().english())
        .startsWith("grade C on 40 days × 50% + grade B on 65 days × 30% = 39.5 days, of 105 days")
        .contains("37.62%", regrade.clause() + ")");
    assertThat(regrade.text().zh()).startsWith("C级 40 天×50%＋B级 65 天×30%＝39.5 天");
  }

  @Test
  void severalRegradesGoTogetherInTheOrderOfTheirDays() {
    Regrade regrade = regrade(change("D", 80), change("B", 40)).get();

    assertThat(regrade.parts())
        .containsExactly(
            new Regrade.Part("C", 40, 5_000),
            new Regrade.Part("B", 40, 3_000),
            new Regrade.Part("D", 25, 10_000));
    assertThat(regrade.ratio()).isEqualTo(5_429);
    assertThat(regrade.plant().grade()).isEqualTo("D");
  }

  @Test
  void ofWholeLinesItIsToldThatThoseWhichRanCannotMakeUpForARise() {
    LocalDate first = LocalDate.of(2021, 11, 15);
    LocalDate day = LocalDate.of(2021, 12, 15);

    Regrade rises = carbon("DF-02", new GradeChange("C", day));
    Regrade fallsAndRises = carbon("DF-03", new GradeChange("B", first), new GradeChange("C", day));
    Regrade falls = carbon("DF-03", new GradeChange("B", day));
    Regrade fromTheFirstDay = carbon("DF-02", new GradeChange("C", first));

    assertThat(rises.needAfter()).isGreaterThan(rises.needBefore());
    assertThat(rises.text().english()).contains("lines that ran before 2021-12-15 cannot");
    assertThat(rises.text().zh()).contains("2021-12-15之前开过的线补不上");
    assertThat(List.of(falls, fallsAndRises, fromTheFirstDay))
        .allSatisfy(each -> assertThat(each.text().english()).doesNotContain("cannot make up"));
    assertThat(fromTheFirstDay.needAfter()).isGreaterThan(fromTheFirstDay.needBefore());
  }

  @Test
  void aRegradeFromTheFirstDayIsTheGradeItself() {
    Regrade regrade = regrade(change("B", -3)).get();

    assertThat(regrade.parts()).containsExactly(new Regrade.Part("B", 105, 3_000));
    assertThat(regrade.plant().ratio()).isNull();
    assertThat(regrade.plant().grade()).isEqualTo("B");
  }

  @Test
  void thePlantsOwnRatioCountsForTheDaysBefore() {
    Regrade regrade =
        Regrading.of(problem(SAMPLE.policy(), 8_000), PLANT, List.of(change("B", 50))).get();

    assertThat(regrade.parts())
        .containsExactly(new Regrade.Part("C", 50, 8_000), new Regrade.Part("B", 55, 3_000));
  }

  @Test
  void overTheHeatingPeriodTheFirstGradeHoldsBeforeTheSeasonToo() {
    Readings own = SAMPLE.policy().readings();
    Policy policy =
        SAMPLE
            .policy()
            .withReadings(
                new Readings(
                    Readings.RatioBase.HEATING_PERIOD,
                    own.ratioTest(),
                    own.rampDays(),
                    own.singleLine(),
                    own.warningDays(),
                    own.exemptLines(),
                    own.source()));

    Regrade regrade = Regrading.of(problem(policy, null), PLANT, List.of(change("B", 40))).get();

    assertThat(regrade.baseDays()).isEqualTo(121);
    assertThat(regrade.parts()).extracting(Regrade.Part::days).containsExactly(56, 65);
  }

  @Test
  void whatTheListCannotSayIsRefusedWithTheWayOut() {
    Parsed<Regrade> joins = regrade(change("A", 42));
    Parsed<Regrade> leaves =
        Regrading.of(problem(SAMPLE.policy(), null), "WC-001", List.of(change("C", 40)));

    assertThat(codes(joins)).containsExactly("joins-exemption");
    assertThat(joins.findings().getFirst().message().english())
        .contains("the ratio 0.2 as its own");
    assertThat(codes(leaves)).containsExactly("leaves-exemption");
    assertThat(leaves.findings().getFirst().message().english()).contains("EXEMPTION_REVOKED");
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    Parsed<Regrade> many = regrade(change("C", 5), change("B", 5), change("D", 200));
    Parsed<Regrade> nobody =
        Regrading.of(problem(SAMPLE.policy(), null), "NOBODY", List.of(change("B", 40)));

    assertThat(codes(many)).containsExactly("same-grade", "two-grades", "after-season");
    assertThat(codes(regrade())).containsExactly("missing");
    assertThat(codes(nobody)).containsExactly("unknown-plant");
  }

  @Test
  void whereGradesOweNoSeasonRatioOnlyTheGradeChanges() {
    Regrade cement =
        Regrading.of(problem(SAMPLE.policy(), null), "CB-004", List.of(change("D", 40))).get();

    assertThat(cement.parts()).isEmpty();
    assertThat(cement.plant().grade()).isEqualTo("D");
    assertThat(cement.plant().ratio()).isNull();
    assertThat(cement.needAfter()).isEqualTo(cement.needBefore());
    assertThat(cement.text().english()).contains("only its grade changes: C → D");
  }

  @Test
  void aMisspeltGradeIsRefusedWithTheRightSpelling() {
    Parsed<Regrade> closed = regrade(change("Ｂ级", 40));
    Parsed<Regrade> leading = regrade(change("引领性", 40));

    assertThat(codes(closed)).containsExactly("misspelt-grade");
    assertThat(codes(leading)).containsExactly("misspelt-grade");
    assertThat(closed.findings().getFirst().place()).isEqualTo("/changes/0/grade");
    assertThat(closed.findings().getFirst().message().zh()).contains("请改成“B”");
    assertThat(leading.findings().getFirst().message().english()).contains("Maybe write LEADING");
  }

  @Test
  void aGradeThatThePolicyDoesNotKnowIsToldWithWhatComesOfIt() {
    Parsed<Regrade> parsed = regrade(change("E", 40));

    assertThat(codes(parsed)).containsExactly("unknown-grade");
    assertThat(parsed.get().plant().grade()).isEqualTo("E");
    assertThat(parsed.findings().getFirst().message().english())
        .contains("falls under *")
        .contains(PLANT)
        .contains("season ratio 100%");
  }

  @Test
  void theRestOfTheListStays() {
    Registry after = regrade(change("B", 40)).get().registry();

    List<Plant> others = new ArrayList<>(SAMPLE.registry().plants());
    others.removeIf(plant -> plant.id().equals(PLANT));
    assertThat(after.plants()).hasSize(others.size() + 1).containsAll(others);
    assertThat(after.services()).isEqualTo(SAMPLE.registry().services());
    assertThat(after.towns()).isEqualTo(SAMPLE.registry().towns());
  }

  @Property(tries = 60)
  void theBlendLiesBetweenItsGradesAndNoDayIsOwedLess(
      @ForAll @IntRange(min = 1, max = 104) int day) {
    int blend = regrade(change("B", day)).get().ratio();

    assertThat(blend).isBetween(3_000, 5_000);
    assertThat(105L * blend - (5_000L * day + 3_000L * (105 - day))).isBetween(0L, 104L);
  }

  private static Problem problem(Policy policy, @Nullable Integer ratio) {
    Registry list = SAMPLE.registry();
    List<Plant> plants = new ArrayList<>(list.plants());
    plants.replaceAll(each ->
        !each.id().equals(PLANT)
            ? each
            : new Plant(
                each.id(),
                each.name(),
                each.town(),
                each.industry(),
                each.grade(),
                ratio,
                each.exempt(),
                each.avoid(),
                each.contact(),
                each.lines()));
    return Problem.of(
        policy, new Registry(list.id(), list.title(), list.towns(), plants, list.services()));
  }

  private static Regrade carbon(String plant, GradeChange... changes) {
    Sample carbon = Objects.requireNonNull(Samples.find("zhengzhou-carbon-2021", 0));
    Problem problem = Problem.of(carbon.policy(), carbon.registry());
    return Regrading.of(problem, plant, List.of(changes)).get();
  }

  private static Parsed<Regrade> regrade(GradeChange... changes) {
    return Regrading.of(problem(SAMPLE.policy(), null), PLANT, List.of(changes));
  }

  private static GradeChange change(String grade, int day) {
    return new GradeChange(grade, FIRST.plusDays(day));
  }

  private static List<String> codes(Parsed<Regrade> parsed) {
    return parsed.findings().stream().map(Finding::code).toList();
  }
}
