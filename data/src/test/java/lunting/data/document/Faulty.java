package lunting.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lunting.data.finding.Finding;
import lunting.data.finding.Parsed;
import org.jspecify.annotations.Nullable;

/** Asserts what a reader finds in a file with one fault. */
public final class Faulty {
  private Faulty() {}

  /**
   * Puts a value at a place of a valid file, or removes the key, and expects its findings.
   *
   * @param json the value; null removes the key
   * @param found code and place, several with {@code ;} between, or {@code none}
   */
  static void expect(String name, String pointer, @Nullable String json, String found) {
    Draft valid = Draft.of(name);
    Draft faulty = json == null ? valid.without(pointer) : valid.with(pointer, json);

    Parsed<?> parsed = faulty.read();

    assertThat(parsed.findings().stream().map(f -> f.code() + " " + f.place()))
        .containsExactlyInAnyOrder(found.equals("none") ? new String[0] : found.split("; "));
    parsed.findings().forEach(Faulty::isSpeakable);
  }

  /** A finding names its file, is filled in, on one line, and offers a way out. */
  public static void isSpeakable(Finding finding) {
    for (String sentence : List.of(finding.message().zh(), finding.message().english())) {
      assertThat(sentence).isNotBlank().doesNotContain("\n").doesNotContainPattern("\\{[a-z]+}");
    }
    assertThat(finding.message().zh()).containsPattern("\\p{IsHan}");
    assertThat(finding.file()).isNotEmpty();
  }
}
