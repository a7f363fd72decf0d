package lunting.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
  void aUnitThatDiffersNamesTheOtherPlace() {
    Draft faulty = Draft.of("registry").with("/plants/0/lines/1/unit", "\"piece/d\"");

    Finding finding = faulty.read().findings().getFirst();

    assertThat(finding.message().english())
        .isEqualTo(
            "The unit (piece/d) of line (P1-2) differs from t/d at /plants/0/lines/0/unit, of the"
                + " same industry (brick). Maybe convert the capacity: an industry has one unit.");
  }

  @Test
  void anIdSharedByALineAndAPlantIsOnlyAWarning() {
    Draft draft = Draft.of("registry").with("/plants/0/lines/1/id", "\"P1\"");

    Parsed<?> parsed = draft.read();

    assertThat(parsed.findings().getFirst().severity()).isEqualTo(Finding.Severity.WARNING);
    assertThat(parsed.get()).isNotNull();
  }
}
