package lunting.data.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import lunting.data.document.Draft;
import lunting.data.document.Faulty;
import lunting.data.document.PlanReader;
import lunting.data.document.PolicyReader;
import lunting.data.finding.Finding;
import lunting.data.finding.Findings;
import lunting.data.finding.InputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTreeTest {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final Duration QUICK = Duration.ofSeconds(5);

  @Test
  void aByteOrderMarkIsNoFault() {
    byte[] marked = joined(MARK, Draft.bytes("policy"));

    assertThat(findings(marked)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16, UTF-16",
    "UTF-16LE, UTF-16",
    "UTF-16BE, UTF-16",
    "UTF-32, UTF-32",
    "UTF-32LE, UTF-32"
  })
  void anotherUnicodeEncodingIsNamed(String charset, String named) {
    String text = new String(Draft.bytes("policy"), StandardCharsets.UTF_8);

    List<Finding> findings = findings(text.getBytes(Charset.forName(charset)));

    assertThat(findings).extracting(Finding::code).containsExactly("encoding");
    assertThat(findings.getFirst().message().english()).contains("written in " + named);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "GBK"})
  void chineseEncodingsAreNamedWithTheWayToUtf8(String charset) {
    String text = new String(Draft.bytes("registry"), StandardCharsets.UTF_8);

    List<Finding> findings = findings(text.getBytes(Charset.forName(charset)));

    assertThat(findings).extracting(Finding::code).containsExactly("encoding");
    assertThat(findings.getFirst().message().english())
        .contains("GB18030")
        .contains("iconv -f GB18030 -t UTF-8");
    assertThat(findings.getFirst().message().zh()).contains("另存为").contains("UTF-8");
  }

  @Test
  void oneDamagedByteIsNotTakenForAnotherEncoding() {
    byte[] bytes = Draft.bytes("policy");
    int broken = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\u00e6'); // a lead byte
    bytes[broken] = (byte) 0xFF;

    assertThat(findings(bytes).getFirst().message().english())
        .startsWith("From byte " + (broken + 1) + " on the file is not UTF-8.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                 | empty-file
          `   `                              | empty-file
          {                                  | broken-json
          {"id": "x"                         | broken-json
          {"id": "x",}                       | broken-json
          {"id": 'x'}                        | broken-json
          {"id": x}                          | broken-json
          // comment                         | broken-json
          {} {}                              | broken-json
          {"a": 007}                         | broken-json
          {"a": "\\q"}                       | broken-json
          []                                 | wrong-type
          null                               | wrong-type
          "lunting"                          | wrong-type
          """)
  void whatIsNoJsonIsToldOnce(String text, String code) {
    List<Finding> findings = findings(text.getBytes(StandardCharsets.UTF_8));

    assertThat(findings).filteredOn(f -> f.code().equals(code)).hasSize(1);
    findings.forEach(Faulty::isSpeakable);
  }

  @Test
  void aTruncatedFileIsToldAsSuch() {
    byte[] whole = Draft.bytes("policy");

    List<Finding> findings = findings(Arrays.copyOf(whole, whole.length / 2));

    assertThat(findings).extracting(Finding::code).containsExactly("broken-json");
    assertThat(findings.getFirst().message().english()).contains("Maybe the download");
  }

  @Test
  void duplicateKeysAndBadNumbersAreAllFound() {
    String text =
        """
        {"format": "lunting-policy/1", "id": "p", "id": "q",
         "season": {"from": "2020-12-01", "to": "2020-12-31", "to": "2020-12-30"},
         "industries": [], "kilns": [],
         "risk": [{"from": "2020-12-01", "to": "2020-12-02", "weight": NaN},
                  {"from": "2020-12-03", "to": "2020-12-04", "weight": -Infinity},
                  {"from": "2020-12-05", "to": "2020-12-06", "weight": 1e99999999999}]}
        """;

    assertThat(findings(text.getBytes(StandardCharsets.UTF_8)))
        .extracting(f -> f.code() + " " + f.place())
        .containsExactly(
            "duplicate-key /id",
            "duplicate-key /season/to",
            "bad-number /risk/0/weight",
            "bad-number /risk/1/weight",
            "bad-number /risk/2/weight");
  }

  @Test
  void controlAndHalfCharactersAreFound() {
    String text =
        """
        {"format": "lunting-policy/1", "id": "p", "season": {"from": "2020-12-01", "to": "2020-12-31"},
         "industries": [], "kilns": [], "title": {"zh": "a\\u0000b", "en": "\\ud800"}, "exemptGrades": ["A\\tB"]}
        """;

    assertThat(findings(text.getBytes(StandardCharsets.UTF_8)))
        .extracting(f -> f.code() + " " + f.place())
        .containsExactly("bad-character /title/zh", "bad-character /title/en");
  }

  @Test
  void workbooksAreToldApartByTheirFirstBytes() {
    byte[] ole2 = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0
    };
    byte[] zip = {'P', 'K', 3, 4, 0, 0};

    assertThat(findings(ole2)).extracting(Finding::code).containsExactly("old-workbook");
    assertThat(findings(ole2).getFirst().message().english()).contains("save it as .xlsx");
    assertThat(findings(zip)).extracting(Finding::code).containsExactly("workbook");
  }

  @Test
  void aFileAboveTheLimitIsToldAtOnce() {
    byte[] garbage = new byte[50_000_000];

    List<Finding> findings = findings(garbage);

    assertThat(findings).extracting(Finding::code).containsExactly("too-large");
    assertThat(findings.getFirst().message().english()).contains("50000000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":1},", "\""})
  void garbageUpToTheLimitIsToldQuickly(String piece) {
    String filler = piece.repeat(JsonText.MAX_BYTES / piece.length() - 1);
    byte[] garbage = ("[" + filler).getBytes(StandardCharsets.UTF_8);

    long start = CLOCK.getCurrentThreadCpuTime(); // other programs on the machine do not count
    List<Finding> findings = findings(garbage);
    Duration spent = Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - start);

    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().code()).isIn("too-many-values", "broken-json");
    assertThat(spent).isLessThan(QUICK);
  }

  @Test
  void nestingIsReadDownToItsLimit() {
    String inside = "[".repeat(JsonTree.MAX_DEPTH) + "]".repeat(JsonTree.MAX_DEPTH);
    String beyond = "[" + inside + "]";

    assertThat(findings(inside.getBytes(StandardCharsets.UTF_8)))
        .extracting(Finding::code)
        .containsExactly("wrong-type");
    assertThat(findings(beyond.getBytes(StandardCharsets.UTF_8)))
        .extracting(Finding::code)
        .containsExactly("too-many-values");
  }

  @Test
  void thousandsOfFaultsAreCountedNotKept() {
    StringBuilder text = new StringBuilder("{\"format\": \"lunting-plan/1\", \"reductions\": [");
    for (int i = 0; i < 20_000; i++) {
      text.append(i == 0 ? "" : ",").append("{\"line\": \"nobody-").append(i).append("\"}");
    }
    InputFile file =
        InputFile.of("p", text.append("]}").toString().getBytes(StandardCharsets.UTF_8));

    List<Finding> findings = PlanReader.read(file, Draft.policy(), Draft.registry()).findings();

    assertThat(findings).hasSize(Findings.MAX_FINDINGS + 1);
    assertThat(findings.getLast().message().english()).startsWith("There are 79000 more findings.");
  }

  @Test
  void aLongValueIsShortened() {
    Draft faulty = Draft.of("policy").with("/id", "\"" + "砖".repeat(500) + "\"");

    Finding finding = faulty.read().findings().getFirst();

    assertThat(finding.value()).isEqualTo("砖".repeat(Findings.MAX_SHOWN - 1) + "…");
    assertThat(finding.message().zh()).doesNotContain("砖".repeat(Findings.MAX_SHOWN));
  }

  private static List<Finding> findings(byte[] content) {
    return PolicyReader.read(InputFile.of("some.json", content)).findings();
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}
