package lunting.data.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import lunting.data.finding.CellPlace;
import lunting.data.finding.Corrections;
import lunting.data.finding.Finding;
import lunting.data.finding.Findings;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import lunting.data.grid.Grid;
import lunting.data.grid.GridReader;
import lunting.data.registry.Registry;
import lunting.data.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written at the places of findings is read as if the file had it. */
final class CorrectionsTest {
  private static final String CAPACITY = "/plants/0/lines/0/capacity";

  @Test
  void aFieldOfAJsonListIsReadAsTheCellOfItsColumnWouldBe() {
    InputFile broken = Draft.of("registry").with(CAPACITY, "\"about 82\"").file();

    Parsed<Registry> asSent = RegistryReader.read(broken, Draft.policy());
    Parsed<Registry> mended =
        RegistryReader.read(
            broken, Draft.policy(), writing(Map.of(CAPACITY, "８２.５", "/plants/0/ratio", "40%")));

    assertThat(asSent.findings()).extracting(Finding::place).containsExactly(CAPACITY);
    assertThat(mended.findings()).isEmpty();
    assertThat(mended.get().plants().getFirst().lines().getFirst().capacityMilli())
        .isEqualTo(82_500);
    assertThat(mended.get().plants().getFirst().ratio()).isEqualTo(4_000);
  }

  @Test
  void whatIsWrittenWronglyIsFoundAtItsPlaceWithEverythingElse() {
    InputFile broken =
        Draft.of("registry").with(CAPACITY, "-1").with("/plants/0/town", "\"nowhere\"").file();

    Parsed<Registry> read =
        RegistryReader.read(broken, Draft.policy(), writing(Map.of(CAPACITY, "many")));

    assertThat(read.findings())
        .extracting(Finding::place, Finding::value)
        .containsExactlyInAnyOrder(tuple(CAPACITY, "many"), tuple("/plants/0/town", "nowhere"));
  }

  @Test
  void aBlankTakesAFieldOutAndAMissingObjectIsMade() {
    InputFile odd =
        Draft.of("registry")
            .with("/plants/0/colour", "\"red\"")
            .with("/towns/0/contact", "null")
            .file();

    Parsed<Registry> mended =
        RegistryReader.read(
            odd,
            Draft.policy(),
            writing(Map.of("/plants/0/colour", " ", "/towns/0/contact/phone", "0533-1")));

    assertThat(mended.findings()).isEmpty();
    assertThat(Objects.requireNonNull(mended.get().towns().getFirst().contact()).phone())
        .isEqualTo("0533-1");
  }

  @Test
  void whatTheFileItselfHadThereIsNoLongerFound() {
    String json =
        """
        {"format": "lunting-registry/1", "id": "r", "title": {"zh": "a\\u0001b"}}\
        """;
    InputFile file = InputFile.of("r.json", json.getBytes(StandardCharsets.UTF_8));

    Parsed<Registry> mended = RegistryReader.read(file, null, writing(Map.of("/title/zh", "ab")));

    assertThat(RegistryReader.read(file, null).findings())
        .extracting(Finding::place)
        .contains("/title/zh");
    assertThat(mended.get().title()).isEqualTo(Text.of("ab", null));
  }

  @Test
  void aCellOfOurOwnWorkbookIsReadAsWritten() {
    InputFile typed =
        InputFile.of(
            "typed.xlsx",
            TypedWorkbook.complete().sheet("lines").row("P1", "L2", null, "much", "t/d").bytes());

    Parsed<Registry> asSent = RegistryReader.read(typed, Draft.policy());
    Parsed<Registry> mended =
        RegistryReader.read(
            typed, Draft.policy(), writing(Map.of("lines!C3", "tunnel", "lines!D3", "40")));

    assertThat(asSent.findings())
        .extracting(Finding::place)
        .containsExactlyInAnyOrder("lines!C3", "lines!D3");
    assertThat(mended.get().plants().getFirst().lines().get(1).capacityMilli()).isEqualTo(40_000);
  }

  @Test
  void aSheetTakesTextsWhereItHasNoRowYetAndLosesWhatIsBlanked() {
    InputFile list = InputFile.of("list.csv", "a,b\n\n1,2\n".getBytes(StandardCharsets.UTF_8));
    Grid grid = Objects.requireNonNull(GridReader.read(list, new Findings("list.csv")));

    Grid mended = grid.corrected(writing(Map.of("A2", "x", "B3", "", "A3", " ", "other!A1", "y")));

    assertThat(mended.sheets().getFirst().rows()).hasSize(2);
    assertThat(Objects.requireNonNull(mended.sheets().getFirst().cell(2, 0)).shown())
        .isEqualTo("x");
    assertThat(Objects.requireNonNull(mended.sheets().getFirst().cell(1, 0)).shown())
        .isEqualTo("a");
  }

  @Test
  void aFieldIsKnownByWhoseItIs() {
    RegistryField field =
        Objects.requireNonNull(
            RegistryField.find(Draft.of("registry").file(), Corrections.NONE, CAPACITY));

    assertThat(field.owners()).hasSize(2);
    assertThat(field.owners().getFirst().zh()).endsWith("（P1）");
    assertThat(field.caption()).isEqualTo(Text.of("产能", "capacity"));
    assertThat(field.text()).isEqualTo("82.5");
  }

  @ParameterizedTest
  @CsvSource({"/plants/0", "/plants/9/id", "/plants/x", "/plants/0/id/more", "lines!A1", "''"})
  void aPlaceOfNoSingleValueIsNoField(String place) {
    RegistryField field = RegistryField.find(Draft.of("registry").file(), Corrections.NONE, place);

    assertThat(field).isNull();
  }

  @ParameterizedTest
  @CsvSource({"lines!D7,lines,7,3", "D7,'',7,3", "a!b!AA10,a!b,10,26"})
  void aCellIsReadBackFromItsPlace(String place, String sheet, int row, int column) {
    assertThat(CellPlace.of(place)).isEqualTo(new CellPlace(sheet, row, column));
  }

  @ParameterizedTest
  @CsvSource({"lines", "/plants/3", "lines!d7", "D0", "''"})
  void whatNamesNoCellIsNone(String place) {
    assertThat(CellPlace.of(place)).isNull();
  }

  private static Corrections writing(Map<String, String> texts) {
    return new Corrections(texts);
  }
}
