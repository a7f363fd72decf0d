package lunting.solver.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.json.JsonWriting;
import lunting.data.policy.Clause;
import lunting.data.policy.Industry;
import lunting.data.policy.Kiln;
import lunting.data.policy.Policy;
import lunting.data.policy.duty.SeasonDuty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The documents' packs are files as this program writes them, and each figure says whence it is.
 */
final class DocumentPackTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "sichuan-2024-11",
        "tangshan-2021",
        "tangshan-2019-10",
        "shandong-cement-2021",
        "shandong-cement-2021-06"
      })
  void aPackSurvivesWritingAndGivesASourceForItsFigures(String name) {
    DocumentPack pack = DocumentPack.read(name);
    Policy policy = pack.policy();

    assertThat(new String(JsonWriting.policy(policy), UTF_8))
        .isEqualTo(new String(DocumentPack.file(name, "policy.json").content(), UTF_8));
    assertThat(new String(JsonWriting.registry(pack.registry()), UTF_8))
        .isEqualTo(new String(DocumentPack.file(name, "registry.json").content(), UTF_8));
    assertThat(policy.source()).isNotNull();
    assertThat(policy.seasonSource()).isNotNull();
    assertThat(policy.readings().source()).isNotNull();
    assertThat(policy.weights().source()).isNotNull();
    assertThat(policy.kilns()).extracting(Kiln::source).doesNotContainNull();
    assertThat(policy.industries()).allMatch(DocumentPackTest::givesASource);
    assertThat(policy.clauses())
        .extracting(Clause::id)
        .containsAll(policy.industries().stream().map(Industry::clause).toList());
  }

  private static boolean givesASource(Industry industry) {
    return switch (industry.season()) {
      case SeasonDuty.Rotate rotate ->
          rotate.periods().stream()
                  .allMatch(each -> each.source() != null && each.ratio().source() != null)
              && (rotate.ratio() == null || rotate.ratio().source() != null);
      case SeasonDuty.StopLines whole -> whole.ratio() != null && whole.ratio().source() != null;
      case SeasonDuty.Calendar calendar ->
          calendar.windows().stream().allMatch(window -> window.source() != null);
      case SeasonDuty.None none -> industry.clause() != null;
    };
  }
}
