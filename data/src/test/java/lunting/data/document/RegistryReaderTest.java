package lunting.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import lunting.data.finding.Finding;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RegistryReaderTest {
  @Test
  void aListWithEveryKeyIsRead() {
    Parsed<Registry> parsed = RegistryReader.read(Draft.of("registry").file(), Draft.policy());

    assertThat(parsed.findings()).isEmpty();
    Plant plant = parsed.get().plants().getFirst();
    Line line = plant.lines().getFirst();
    assertThat(plant.ratio()).isEqualTo(5_000);
    assertThat(line.capacityMilli()).isEqualTo(82_500);
    assertThat(line.overrides().minLoadPercent()).isEqualTo(40);
    assertThat(line.limits(Draft.policy().kilns().getFirst().limits()).coolDownDays()).isEqualTo(5);
    assertThat(plant.lines().getLast().idle()).isTrue();
    assertThat(parsed.get().services().getFirst().demand().getFirst().amountMilli())
        .isEqualTo(12_125);
  }

  @Test
  void anEmptyListIsAList() {
    InputFile file =
        InputFile.of(
            "r.json",
            "{\"format\": \"lunting-registry/1\", \"id\": \"r\"}".getBytes(StandardCharsets.UTF_8));

    Parsed<Registry> parsed = RegistryReader.read(file, Draft.policy());

    assertThat(parsed.get().plants()).isEmpty();
  }

  @Test
  void withoutAPolicyIndustriesAndKilnsAreNotChecked() {
    Draft draft =
        Draft.of("registry")
            .with("/plants/0/industry", "\"unheard-of\"")
            .with("/plants/0/lines/0/kiln", "\"unheard-of\"");

    Parsed<Registry> parsed = RegistryReader.read(draft.file(), null);

    assertThat(parsed.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      textBlock =
          """
          # place                          | value                | findings
          /format                          | "lunting-events/1"   | wrong-format /format
          /id                              | -                    | missing-key /id
          /towns/0/group                   | "a b"                | bad-id /towns/0/group
          /towns/0/group                   | null                 | none
          /towns/0/inspectionsPerDay       | -1                   | negative /towns/0/inspectionsPerDay
          /towns/0/inspectionsPerDay       | 2.5                  | not-whole /towns/0/inspectionsPerDay
          /towns/0/contact/email           | "x"                  | unknown-key /towns/0/contact/email
          /towns/1/id                      | "east"               | duplicate-id /towns/1/id; unknown-town /plants/1/town
          /plants/0/town                   | "eas"                | unknown-town /plants/0/town
          /plants/0/town                   | -                    | missing-key /plants/0/town
          /plants/0/industry               | "bricks"             | unknown-industry /plants/0/industry
          /plants/0/industry               | -                    | missing-key /plants/0/industry
          /plants/0/grade                  | -                    | missing-key /plants/0/grade
          /plants/0/grade                  | ""                   | blank /plants/0/grade
          /plants/0/ratio                  | 1.5                  | too-big /plants/0/ratio
          /plants/0/ratio                  | 0.12345              | too-many-decimals /plants/0/ratio
          /plants/0/exempt                 | true                 | wrong-type /plants/0/exempt
          /plants/0/exempt                 | {}                   | none
          /plants/0/exempt/source          | "x"                  | unknown-key /plants/0/exempt/source
          /plants/0/avoid/0/to             | "2021-01-03"         | to-before-from /plants/0/avoid/0/to
          /plants/0/avoid/1/to             | "2031-01-03"         | none
          /plants/1/id                     | "P1"                 | duplicate-id /plants/1/id
          /plants/1/lines/0/id             | "P1-1"               | duplicate-id /plants/1/lines/0/id; unknown-line /services/0/suppliers/1/line
          /plants/1/lines/0/id             | "P1"                 | shared-id /plants/1/lines/0/id; unknown-line /services/0/suppliers/1/line
          /plants/0/lines/0/kiln           | "tunel"              | unknown-kiln /plants/0/lines/0/kiln
          /plants/0/lines/0/kiln           | -                    | missing-key /plants/0/lines/0/kiln
          /plants/0/lines/0/capacity       | -                    | missing-key /plants/0/lines/0/capacity
          /plants/0/lines/0/capacity       | -0.001               | negative /plants/0/lines/0/capacity
          /plants/0/lines/0/capacity       | 0.0001               | too-many-decimals /plants/0/lines/0/capacity
          /plants/0/lines/0/capacity       | "82.5"               | wrong-type /plants/0/lines/0/capacity
          /plants/0/lines/0/capacity       | 1000000000000        | none
          /plants/0/lines/0/capacity       | 1000000000000.001    | absurd-number /plants/0/lines/0/capacity
          /plants/0/lines/0/capacity       | 1E+999999999         | absurd-number /plants/0/lines/0/capacity
          /plants/0/lines/0/capacity       | 1E-999999999         | too-many-decimals /plants/0/lines/0/capacity
          /plants/0/lines/0/unit           | -                    | missing-key /plants/0/lines/0/unit
          /plants/0/lines/1/unit           | "piece/d"            | unit-differs /plants/0/lines/1/unit
          /plants/0/lines/0/idle           | 0                    | wrong-type /plants/0/lines/0/idle
          /plants/0/lines/0/canStop        | false                | none
          /plants/0/lines/1/canStop        | false                | missing-min-load /plants/0/lines/1/minLoad
          /plants/1/lines/0/minLoad        | 0                    | missing-min-load /plants/1/lines/0/minLoad
          /plants/0/lines/0/emissions/co2  | 1                    | unknown-key /plants/0/lines/0/emissions/co2
          /plants/0/lines/0/emissions/pm   | 0.0005               | too-many-decimals /plants/0/lines/0/emissions/pm
          /plants/0/lines/0/kwhPerDay      | -5                   | negative /plants/0/lines/0/kwhPerDay
          /plants/0/lines/0/ratio          | 1.2                  | too-big /plants/0/lines/0/ratio
          /plants/0/lines/0/ratio          | 0.5                  | none
          /plants/1/lines/0/ratio          | 0.5                  | none
          /plants/2/windows                | []                   | none
          /plants/2/windows                | -                    | none
          /plants/2/windows                | {}                   | wrong-type /plants/2/windows
          /plants/2/windows/0/from         | -                    | missing-key /plants/2/windows/0/from
          /plants/2/windows/1/from         | "2021-01-05"         | window-overlap /plants/2/windows/1
          /plants/2/windows/0/reason       | "x"                  | unknown-key /plants/2/windows/0/reason
          /plants/2/wish/1/to              | "2021-02-01"         | to-before-from /plants/2/wish/1/to
          /plants/2/wish/0/basis           | "x"                  | unknown-key /plants/2/wish/0/basis
          /plants/2/mustRun/0/to           | "2021-01-27"         | must-run-overlap /plants/2/mustRun/1
          /plants/2/mustRun/0/to           | "2021-01-26"         | none
          /plants/2/mustRun/0/reason       | 1                    | wrong-type /plants/2/mustRun/0/reason
          /plants/2/carried                | {}                   | missing-key /plants/2/carried/days
          /plants/2/carried                | 3                    | wrong-type /plants/2/carried
          /plants/2/carried/days           | 0.25                 | too-many-decimals /plants/2/carried/days
          /plants/2/carried/days           | 1000                 | none
          /plants/2/carried/days           | -1000.0              | none
          /plants/2/carried/days           | 1000.1               | too-big /plants/2/carried/days
          /plants/2/carried/days           | -1000.1              | too-big /plants/2/carried/days
          /plants/2/carried/days           | -1e400               | too-big /plants/2/carried/days
          /plants/2/carried/days           | "3"                  | wrong-type /plants/2/carried/days
          /plants/2/carried/until          | 1                    | unknown-key /plants/2/carried/until
          /plants/1/carried                | {"days": 1}          | none
          /plants/2/measures               | []                   | none
          /plants/2/measures/0/level       | -                    | missing-key /plants/2/measures/0/level
          /plants/2/measures/0/level       | "BLUE"               | unknown-choice /plants/2/measures/0/level
          /plants/2/measures/1/level       | "ORANGE"             | duplicate-level /plants/2/measures/1/level
          /plants/2/measures/0/lines/0/line | "P1-1"              | unknown-line /plants/2/measures/0/lines/0/line
          /plants/2/measures/0/lines/0/line | "P3-2"              | duplicate-line /plants/2/measures/0/lines/1/line
          /plants/2/measures/0/lines/0/line | -                   | missing-key /plants/2/measures/0/lines/0/line
          /plants/2/measures/0/lines/0/line | "P3-3"              | measure-not-counted /plants/2/measures/0/lines/0/line
          /plants/2/measures/0/lines/0/load | 1                   | no-reduction /plants/2/measures/0/lines/0/load
          /plants/2/measures/0/lines/0/load | 1.1                 | too-big /plants/2/measures/0/lines/0/load
          /plants/2/measures/0/lines/0/load | 0.005               | too-many-decimals /plants/2/measures/0/lines/0/load
          /plants/2/measures/0/lines/0/load | -                   | missing-key /plants/2/measures/0/lines/0/load
          /plants/2/measures/0/lines/1/load | 0.39                | below-min-load /plants/2/measures/0/lines/1/load
          /plants/2/measures/0/lines/1/load | 0.4                 | none
          /plants/2/measures/0/lines/1/load | 0                   | none
          /plants/2/measures/0/lines/1/loads | 0                  | unknown-key /plants/2/measures/0/lines/1/loads
          /plants/2/lines/0/exempt         | {}                   | measure-not-counted /plants/2/measures/0/lines/0/line
          /plants/2/lines/1/canStop        | false                | none
          /plants/2/code                   | ""                   | blank /plants/2/code
          /plants/2/code                   | 913                  | wrong-type /plants/2/code
          /plants/2/remark                 | {"zh": "迁建"}       | none
          /plants/2/industry               | "cement"             | needs-rotation /plants/2/lines/0/ratio; needs-rotation /plants/2/carried
          /plants/2/industry               | "gloves"             | needs-rotation /plants/2/lines/0/ratio; needs-rotation /plants/2/carried
          /plants/2/industry               | "sinter"             | none
          /plants/0/grade                  | "c"                  | misspelt-grade /plants/0/grade
          /plants/0/grade                  | "Ｃ 类"              | misspelt-grade /plants/0/grade
          /plants/0/grade                  | "A级"                | misspelt-grade /plants/0/grade
          /plants/0/grade                  | "引领性"             | misspelt-grade /plants/0/grade
          /plants/0/grade                  | "B减"                | misspelt-grade /plants/0/grade
          /plants/0/grade                  | "b MINUS"            | misspelt-grade /plants/0/grade
          /plants/0/grade                  | "未评"               | misspelt-grade /plants/0/grade
          /plants/0/grade                  | "E"                  | none
          /plants/0/grade                  | "D"                  | unknown-grade /plants/0/grade
          /plants/0/grade                  | "级"                 | unknown-grade /plants/0/grade
          /services/0/kind                 | "COOLING"            | unknown-choice /services/0/kind
          /services/0/demand/1/from        | "2020-12-31"         | demand-overlap /services/0/demand/1
          /services/0/demand/0/amount      | -                    | missing-key /services/0/demand/0/amount
          /services/0/suppliers/0/line     | "P9-1"               | unknown-line /services/0/suppliers/0/line
          /services/0/suppliers/1/line     | "P1-1"               | supplies-twice /services/0/suppliers/1/line
          /services/0/suppliers/0/amount   | 0.0001               | too-many-decimals /services/0/suppliers/0/amount
          /town                            | []                   | unknown-key /town
          /source                          | "x"                  | unknown-key /source
          """)
  void oneFaultIsFoundAtItsPlace(String pointer, @Nullable String json, String found) {
    Faulty.expect("registry", pointer, json, found);
  }

  @Test
  void aLineOfItsOwnRatioNeedsADutyThatCountsItsDays() {
    Draft wholeLines =
        Draft.of("registry")
            .with("/plants/2/industry", "\"glass\"")
            .with("/plants/1/lines/0/unit", "\"t/d\"");
    Draft oneCounts = wholeLines.with("/plants/2/lines/1/idle", "true");

    assertThat(codes(wholeLines))
        .containsExactly(
            "needs-rotation /plants/2/lines/0/ratio", "needs-rotation /plants/2/carried");
    assertThat(codes(oneCounts))
        .containsExactly("measure-not-counted /plants/2/measures/0/lines/1/line");
    assertThat(wholeLines.read().findings().getFirst().message().english())
        .isEqualTo(
            "The ratio of line (P3-1) cannot count: the season duty of industry (glass) is"
                + " STOP_LINES, and days are counted only with ROTATE, or with STOP_LINES and at"
                + " most one countable line. Maybe leave it out, or change the duty.");
  }

  @Test
  void anUnknownGradeIsToldOnceWithWhatComesOfItAndForWhom() {
    Draft draft =
        Draft.of("registry")
            .with("/plants/0/grade", "\"D\"")
            .with("/plants/1/grade", "\"D\"")
            .with("/plants/2/grade", "\"D\"");

    Parsed<?> parsed = draft.read();

    assertThat(parsed.get()).isNotNull();
    assertThat(codes(draft)).containsExactly("unknown-grade /plants/0/grade");
    assertThat(parsed.findings().getFirst().severity()).isEqualTo(Finding.Severity.WARNING);
    assertThat(parsed.findings().getFirst().message().english())
        .isEqualTo(
            "The policy does not know the grade (D); it is not exempt and falls under *: brick and"
                + " tile (brick), plants Brick Works 1 (P1), P3: season ratio 100%, 1 December 2020"
                + " to 31 December 2020 60%, 31 December 2020 to 31 January 2021 0%; glass, plants"
                + " P2: season ratio 15%. Maybe correct it, or name it in the policy's grades or"
                + " ratio tables.");
    assertThat(parsed.findings().getFirst().message().zh())
        .contains("砖瓦（brick）（企业：一号砖厂（P1）、P3）季节限产 100%")
        .contains("glass（企业：P2）季节限产 15%");
  }

  @Test
  void calendarsAndMeasuresSayWhatTheyAskOfAnUnknownGrade() {
    Draft draft =
        Draft.of("registry")
            .with("/plants/1/industry", "\"cement\"")
            .with("/plants/1/grade", "\"N\"");

    String message = draft.read().findings().getFirst().message().english();

    assertThat(message)
        .contains(
            "cement, plants P2: 1 of 2 windows, yellow warning 100%, orange warning 100%, red"
                + " warning 100%");
  }

  @Test
  void aMisspeltGradeIsToldWithTheRightSpelling() {
    Draft faulty = Draft.of("registry").with("/plants/0/grade", "\"引领性\"");

    Finding finding = faulty.read().findings().getFirst();

    assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
    assertThat(finding.line(true))
        .isEqualTo(
            "registry.json:/plants/0/grade: 企业“一号砖厂”（P1）的 grade（引领性）在政策中写作“LEADING”。"
                + "请改成“LEADING”，否则会按“*”处理。");
    assertThat(finding.message().english()).contains("Maybe write LEADING");
  }

  private static List<String> codes(Draft draft) {
    return draft.read().findings().stream().map(each -> each.code() + " " + each.place()).toList();
  }

  @Test
  void aUnitThatDiffersNamesTheOtherPlace() {
    Draft faulty = Draft.of("registry").with("/plants/0/lines/1/unit", "\"piece/d\"");

    Finding finding = faulty.read().findings().getFirst();

    assertThat(finding.message().english())
        .isEqualTo(
            "The unit (piece/d) of line (P1-2) differs from t/d at /plants/0/lines/0/unit, of the"
                + " same industry (brick). Maybe convert the capacity: an industry has one unit.");
  }

  @Test
  void aFigureTenTimesTheUsualIsAskedAbout() {
    String plant =
        """
        {"id": "P%1$s", "town": "east", "industry": "brick", "grade": "C", "lines":
         [{"id": "L%1$s", "kiln": "tunnel", "capacity": %2$s, "unit": "t/d"}]}\
        """;
    String plants =
        String.join(
            ", ",
            plant.formatted(1, "90"),
            plant.formatted(2, "955"),
            plant.formatted(3, "110"),
            plant.formatted(4, "82.5"));
    String list =
        """
        {"format": "lunting-registry/1", "id": "r", "towns": [{"id": "east"}], "plants": [%s]}\
        """
            .formatted(plants);

    Parsed<Registry> parsed =
        RegistryReader.read(
            InputFile.of("r.json", list.getBytes(StandardCharsets.UTF_8)), Draft.policy());

    assertThat(parsed.findings())
        .extracting(finding -> finding.code() + " " + finding.place() + " " + finding.value())
        .containsExactly("unusual-capacity /plants/1/lines/0/capacity 955 t/d");
    assertThat(parsed.get().plants()).hasSize(4);
    assertThat(parsed.findings().getFirst().message().english())
        .isEqualTo(
            "The capacity (955 t/d) of line (L2) is about 10 times what is usual in its industry"
                + " (100 t/d). Maybe check the decimal point and the unit.");
  }

  @Test
  void anIdSharedByALineAndAPlantIsOnlyAWarning() {
    Draft draft = Draft.of("registry").with("/plants/0/lines/1/id", "\"P1\"");

    Parsed<?> parsed = draft.read();

    assertThat(parsed.findings().getFirst().severity()).isEqualTo(Finding.Severity.WARNING);
    assertThat(parsed.get()).isNotNull();
  }
}
