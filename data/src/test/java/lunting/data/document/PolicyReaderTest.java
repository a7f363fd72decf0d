package lunting.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Objects;
import lunting.data.finding.Finding;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import lunting.data.policy.KilnLimits;
import lunting.data.policy.Policy;
import lunting.data.policy.Weights;
import lunting.data.policy.duty.GradeRatios;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.policy.duty.WarningDuty;
import lunting.data.policy.reading.Readings;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PolicyReaderTest {
  private static final InputFile SMALLEST =
      InputFile.of(
          "p.json",
          """
          {"format": "lunting-policy/1", "id": "p", "season": {"from": "2020-12-01", "to": "2020-12-01"},
           "industries": [], "kilns": [], "title": null, "readings": null, "weights": null}
          """
              .getBytes(java.nio.charset.StandardCharsets.UTF_8));

  @Test
  void aPolicyWithEveryKeyIsRead() {
    Parsed<Policy> parsed = PolicyReader.read(Draft.of("policy").file());

    assertThat(parsed.findings()).isEmpty();
    Policy policy = parsed.get();
    assertThat(policy.season().days()).isEqualTo(105);
    assertThat(policy.seasonSource()).isEqualTo(Text.ofPlain("clause 2"));
    assertThat(policy.industries().getFirst().season())
        .isInstanceOfSatisfying(
            SeasonDuty.Rotate.class,
            rotate -> {
              GradeRatios ratios = Objects.requireNonNull(rotate.ratio());
              assertThat(ratios.of("C")).isEqualTo(5_000);
              assertThat(ratios.of("D")).isEqualTo(10_000);
              assertThat(ratios.source()).isEqualTo(Text.ofPlain("assumed"));
            });
    assertThat(policy.industries().get(1).warning())
        .isInstanceOfSatisfying(
            WarningDuty.Measures.class,
            measures -> {
              assertThat(measures.of("C", Level.ORANGE)).isEqualTo(3_333);
              assertThat(measures.of("C", Level.YELLOW)).isZero();
              assertThat(measures.of("B", Level.YELLOW)).isEqualTo(10_000);
            });
    assertThat(policy.industries().get(1).season())
        .isInstanceOfSatisfying(
            SeasonDuty.Calendar.class,
            calendar -> {
              assertThat(calendar.windows().getFirst().binds("D")).isFalse();
              assertThat(calendar.windows().getLast().binds("D")).isTrue();
            });
    assertThat(policy.risk().getFirst().weightTenThousandths()).isEqualTo(9_200);
  }

  @Test
  void whatIsMissingTakesItsDefault() {
    Policy policy = PolicyReader.read(SMALLEST).get();

    assertThat(policy.timeZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    assertThat(policy.readings()).isEqualTo(Readings.DEFAULTS);
    assertThat(policy.weights()).isEqualTo(Weights.DEFAULTS);
    assertThat(policy.exemptGrades()).isEmpty();
    assertThat(policy.title()).isNull();
  }

  @Test
  void aKilnThatCannotStopMayLeaveItsDaysOut() {
    Policy policy = PolicyReader.read(Draft.of("policy").file()).get();

    KilnLimits tank = policy.kilns().getLast().limits();

    assertThat(tank)
        .isEqualTo(new KilnLimits(0, 0, 0, 0, KilnLimits.NO_LIMIT, 0, false, 70, null, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      textBlock =
          """
          # place                       | value                   | findings
          /format                       | -                       | missing-key /format
          /format                       | "lunting-plan/1"        | wrong-format /format
          /format                       | "policy"                | wrong-format /format
          /format                       | 1                       | wrong-type /format
          /id                           | -                       | missing-key /id
          /id                           | null                    | missing-key /id
          /id                           | "a b"                   | bad-id /id
          /id                           | ""                      | bad-id /id
          /id                           | "周村"                  | bad-id /id
          /id                           | 2020                    | wrong-type /id
          /title                        | "plain"                 | wrong-type /title
          /title                        | {}                      | missing-key /title/zh
          /title/fr                     | "x"                     | unknown-key /title/fr
          /jurisdiction                 | "plain"                 | none
          /issued                       | "2020-11-31"            | bad-date /issued
          /issued                       | "20201126"              | bad-date /issued
          /timeZone                     | "Asia/Zhoucun"          | bad-zone /timeZone
          /timeZone                     | "GMT+8"                 | bad-zone /timeZone
          /timeZone                     | "UTC+08:00"             | bad-zone /timeZone
          /timeZone                     | "+08:00"                | bad-zone /timeZone
          /timeZone                     | "Z"                     | bad-zone /timeZone
          /timeZone                     | "CST"                   | bad-zone /timeZone
          /timeZone                     | "SystemV/PST8"          | bad-zone /timeZone
          /timeZone                     | ""                      | bad-zone /timeZone
          /timeZone                     | 8                       | wrong-type /timeZone
          /timeZone                     | "Etc/GMT-8"             | none
          /timeZone                     | "UTC"                   | none
          /timeZone                     | -                       | none
          /season                       | -                       | missing-key /season
          /season/from                  | -                       | missing-key /season/from
          /season/to                    | "2020-11-30"            | to-before-from /season/to
          /season/to                    | "2023-08-27"            | none
          /season/to                    | "2023-08-28"            | season-too-long /season
          /season/days                  | 105                     | unknown-key /season/days
          /heatingPeriod                | -                       | missing-heating-period /heatingPeriod
          /heatingPeriod/to             | "2020-01-01"            | to-before-from /heatingPeriod/to
          /readings/ratioTest           | "MORE"                  | unknown-choice /readings/ratioTest
          /readings/relight             | "FIRE"                  | unknown-choice /readings/relight
          /readings/relight             | -                       | none
          /readings/rampdays            | "COUNT"                 | unknown-key /readings/rampdays
          /clauses/1/id                 | "3.3c"                  | duplicate-id /clauses/1/id
          /clauses/0/rules/0            | "continous-stop"        | unknown-rule /clauses/0/rules/0
          /clauses/0/rules/0            | null                    | missing-value /clauses/0/rules/0
          /exemptGrades                 | "A"                     | wrong-type /exemptGrades
          /exemptGrades/0               | " "                     | blank /exemptGrades/0
          /grades                       | -                       | none
          /grades/0/id                  | -                       | missing-key /grades/0/id
          /grades/0/id                  | " "                     | blank /grades/0/id
          /grades/0/id                  | "B 级"                  | none
          /grades/1/id                  | "B-"                    | duplicate-id /grades/1/id
          /grades/0/name                | "B minus"               | wrong-type /grades/0/name
          /grades/0/aliases             | "B减"                   | wrong-type /grades/0/aliases
          /grades/0/aliases/0           | ""                      | blank /grades/0/aliases/0
          /grades/0/aliases/0           | null                    | missing-value /grades/0/aliases/0
          /grades/1/aliases             | ["X", "ｂ  减"]         | shared-name /grades/1/aliases/1
          /grades/1/aliases             | ["B MINUS"]             | shared-name /grades/1/aliases/0
          /grades/1/aliases             | ["未评级", "未评级"]    | none
          /grades/1/name                | {"zh": "次B"}           | shared-name /grades/1/name/zh
          /grades/1/name                | {"zh": "未评", "en": "次 B"} | shared-name /grades/1/name/en
          /grades/0/level               | 1                       | unknown-key /grades/0/level
          /industries                   | -                       | missing-key /industries
          /industries/0/aliases/0       | 1                       | wrong-type /industries/0/aliases/0
          /industries/1/aliases         | ["砖 瓦"]               | shared-name /industries/1/aliases/0
          /industries/1/name            | {"zh": "砖瓦窑"}        | shared-name /industries/1/name/zh
          /industries/0/defaultKiln     | "tunel"                 | unknown-kiln /industries/0/defaultKiln
          /industries/0/defaultKiln     | "隧道窑"                | unknown-kiln /industries/0/defaultKiln
          /industries/0/defaultKiln     | 1                       | wrong-type /industries/0/defaultKiln
          /kilns/1/aliases              | ["隧道窑"]              | shared-name /kilns/1/aliases/0
          /kilns/1/aliases              | ["Tunnel Kiln"]         | shared-name /kilns/1/aliases/0
          /industries/0/season/periods  | {}                      | wrong-type /industries/0/season/periods
          /industries/0/season/periods  | []                      | none
          /industries/2/season/periods  | []                      | unknown-key /industries/2/season/periods
          /industries/0/season/periods/0/ratio | -                | missing-key /industries/0/season/periods/0/ratio
          /industries/0/season/periods/0/ratio/B | 1.5            | too-big /industries/0/season/periods/0/ratio/B
          /industries/0/season/periods/0/ratio/B | 1e13           | too-big /industries/0/season/periods/0/ratio/B
          /industries/0/season/periods/0/ratio/source | 1         | wrong-type /industries/0/season/periods/0/ratio/source
          /industries/0/season/periods/0/to | "2020-11-30"        | to-before-from /industries/0/season/periods/0/to
          /industries/0/season/periods/0/grade | "B"              | unknown-key /industries/0/season/periods/0/grade
          /industries/0/season/ratio    | null                    | period-overlap /industries/0/season/periods/1
          /industries/4/season/periods/1/from | "2020-12-31"      | period-overlap /industries/4/season/periods/1
          /industries/4/season/ratio    | {}                      | none
          /industries/0                 | 7                       | wrong-type /industries/0
          /industries/0/season          | -                       | missing-key /industries/0/season
          /industries/0/season/duty     | "STOP"                  | unknown-choice /industries/0/season/duty
          /industries/0/season/windows  | []                      | unknown-key /industries/0/season/windows
          /industries/0/season/ratio/B  | 0.30001                 | too-many-decimals /industries/0/season/ratio/B
          /industries/0/season/ratio/B  | 0.300000                | none
          /industries/0/season/ratio/B  | 30                      | too-big /industries/0/season/ratio/B
          /industries/0/season/ratio/B  | "0.3"                   | wrong-type /industries/0/season/ratio/B
          /industries/0/season/ratio/B  | -0.1                    | negative /industries/0/season/ratio/B
          /industries/0/season/ratio/a~1~0b | 2                   | too-big /industries/0/season/ratio/a~1~0b
          /industries/0/reserve         | -                       | missing-reserve /industries/0/reserve
          /industries/0/reserve/standing | -                      | missing-key /industries/0/reserve/standing
          /industries/0/reserve/warning/BLUE | 0.1                | unknown-key /industries/0/reserve/warning/BLUE
          /industries/0/warning/count   | "LINES"                 | unknown-key /industries/0/warning/count
          /industries/1/warning/count   | -                       | missing-key /industries/1/warning/count
          /industries/1/season/windows/0/grades | []              | blank /industries/1/season/windows/0/grades
          /industries/1/season/windows/0/to | "2020-02-01"        | to-before-from /industries/1/season/windows/0/to
          /industries/1/id              | "brick"                 | duplicate-id /industries/1/id
          /kilns/0/coolDownDays         | -                       | missing-key /kilns/0/coolDownDays
          /kilns/0/coolDownDays         | -1                      | negative /kilns/0/coolDownDays
          /kilns/0/coolDownDays         | 2.5                     | not-whole /kilns/0/coolDownDays
          /kilns/0/coolDownDays         | 2.0                     | none
          /kilns/0/maxStops             | 1001                    | many-days /kilns/0/maxStops
          /kilns/0/minStopDays          | 10000000000             | absurd-number /kilns/0/minStopDays
          /kilns/0/canStop              | "yes"                   | wrong-type /kilns/0/canStop
          /kilns/0/canStop              | false                   | missing-min-load /kilns/0/minLoad
          /kilns/1/minLoad              | 0                       | missing-min-load /kilns/1/minLoad
          /kilns/1/minLoad              | 0.705                   | too-many-decimals /kilns/1/minLoad
          /kilns/1/minLoad              | 1                       | none
          /kilns/1/canStop              | true                    | missing-key /kilns/1/coolDownDays; missing-key /kilns/1/heatUpDays; missing-key /kilns/1/minStopDays; missing-key /kilns/1/minRunDays; missing-key /kilns/1/maxStops; missing-key /kilns/1/noticeDays
          /risk/1/from                  | "2020-12-31"            | risk-overlap /risk/1
          /risk/0/weight                | 1000000000001           | absurd-number /risk/0/weight
          /risk/0/weight                | 0.12345                 | too-many-decimals /risk/0/weight
          /risk/0/weight                | -                       | missing-key /risk/0/weight
          /weights/restart              | 1.5                     | not-whole /weights/restart
          /weights/stop                 | 1000000001              | absurd-number /weights/stop
          /weights/plantDark            | -1                      | negative /weights/plantDark
          /weights/wishedDay            | 0.5                     | not-whole /weights/wishedDay
          /weights/restart              | -1                      | negative /weights/restart
          /weights/restarts             | 1                       | unknown-key /weights/restarts
          /publication/approvals        | -1                      | negative /publication/approvals
          /publication/supervision/tel  | "1"                     | unknown-key /publication/supervision/tel
          /source                       | 1                       | wrong-type /source
          """)
  void oneFaultIsFoundAtItsPlace(String pointer, @Nullable String json, String found) {
    Faulty.expect("policy", pointer, json, found);
  }

  @Test
  void anUnknownKeyIsToldWithTheOneThatWasProbablyMeant() {
    Draft faulty = Draft.of("policy").with("/kilns/0/cooldownDays", "3");

    Parsed<?> parsed = faulty.read();

    assertThat(parsed.findings().getFirst().message().english())
        .startsWith(
            "The key (cooldownDays) of kiln (tunnel) is unknown. Maybe you mean coolDownDays. Known"
                + " here: id, name, aliases, coolDownDays,");
  }

  @Test
  void anOffsetIsToldWithTheNamesToWriteInstead() {
    Draft faulty = Draft.of("policy").with("/timeZone", "\"GMT+8\"");

    Finding finding = faulty.read().findings().getFirst();

    assertThat(finding.line(false))
        .isEqualTo(
            "policy.json:/timeZone: The timeZone (GMT+8) of policy (test-season) is an offset, not"
                + " the name of a time zone. Maybe write that of a region, such as Asia/Shanghai,"
                + " or for a fixed offset Etc/GMT-8, in which the sign is turned round.");
    assertThat(finding.message().zh()).contains("Asia/Shanghai").contains("Etc/GMT-8");
  }

  @Test
  void aNameOfTwoIsToldWithTheOther() {
    Draft faulty = Draft.of("policy").with("/kilns/1/aliases", "[\"隧道窑\"]");

    Finding finding = faulty.read().findings().getFirst();

    assertThat(finding.line(true))
        .isEqualTo(
            "policy.json:/kilns/1/aliases/0: 窑型（tank）的名称或别名（隧道窑）与 /kilns/0 的相同，按名称无法区分。"
                + "请改其中一个。");
    assertThat(finding.message().english()).contains("(隧道窑) of kiln (tank)").contains("/kilns/0");
  }

  @Test
  void everyTableOfAPeriodMayNameItsSource() {
    Policy policy = PolicyReader.read(Draft.of("policy").file()).get();

    assertThat(policy.industries().getFirst().season())
        .isInstanceOfSatisfying(
            SeasonDuty.Rotate.class,
            rotate -> {
              SeasonDuty.Period first = rotate.periods().getFirst();
              assertThat(first.source()).isEqualTo(Text.ofPlain("4.1"));
              assertThat(first.ratio().source()).isEqualTo(Text.ofPlain("annex"));
              assertThat(first.ratio().of("E")).isEqualTo(2_500);
              assertThat(rotate.goesByPeriods()).isFalse();
            });
    assertThat(policy.grades().getFirst().aliases()).containsExactly("B减", "次B");
  }

  @Test
  void aNegativeNumberIsToldWithItsOwner() {
    Draft faulty = Draft.of("policy").with("/kilns/0/noticeDays", "-1");

    Finding finding = faulty.read().findings().getFirst();

    assertThat(finding.line(false))
        .isEqualTo(
            "policy.json:/kilns/0/noticeDays: The noticeDays (-1) of kiln (tunnel) must not be"
                + " negative. Maybe give 0 or more.");
    assertThat(finding.line(true))
        .isEqualTo("policy.json:/kilns/0/noticeDays: 窑型（tunnel）的 noticeDays（-1）不得为负。请填 0 或正数。");
  }

  @Test
  void everyFaultOfAFileIsFound() {
    Draft faulty =
        Draft.of("policy")
            .with("/season/to", "\"never\"")
            .with("/kilns/0/noticeDays", "-1")
            .with("/industries/3/season/duty", "\"X\"")
            .without("/id");

    assertThat(faulty.read().findings().stream().map(Finding::place))
        .containsExactlyInAnyOrder(
            "/id", "/season/to", "/kilns/0/noticeDays", "/industries/3/season/duty");
  }
}
