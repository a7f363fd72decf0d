package lunting.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lunting.data.finding.Finding;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens to a file, its reader answers with the value or with findings. */
final class CorruptionProperties {
  private static final List<String> NAMES = List.of("policy", "registry", "events", "plan");

  /** What a value may be replaced by. */
  private static final List<String> ODD =
      List.of(
          "null",
          "true",
          "[]",
          "{}",
          "-1",
          "0.123456789",
          "1e400",
          "1e-400",
          "99999999999999",
          "NaN",
          "\"\"",
          "\"*\"",
          "\"2020-12-01\"",
          "\"9999-12-31\"",
          "\"0000-01-01\"",
          "\"P1-1\"",
          "\"brick\"",
          "\"\\ud800\"",
          "\"\\u0000\"",
          "[null]",
          "[[1]]",
          "{\"id\": 1}");

  /** A way to damage a file. */
  enum Damage {
    FLIP_BYTES,
    TRUNCATE,
    INSERT_BYTES,
    DROP_BYTES,
    REPLACE_VALUE,
    RENAME_KEY,
    REPEAT_MEMBER,
    DROP_MEMBER,
    SWAP_WORDS,
    OTHER_CHARSET
  }

  @Property(tries = 1_000)
  void aDamagedFileIsReadOrItsFaultsAreTold(
      @ForAll("names") String name, @ForAll Damage damage, @ForAll long seed) {
    Draft draft = Draft.of(name);
    byte[] damaged = damaged(Draft.bytes(name), damage, new Random(seed));

    Parsed<?> parsed = draft.read(InputFile.of(name + ".json", damaged));

    boolean faulty =
        parsed.findings().stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR);
    assertThat(parsed.value() == null).isEqualTo(faulty);
    parsed.findings().forEach(Faulty::isSpeakable);
  }

  @Property(tries = 1_000)
  void anyBytesAreRead(@ForAll("names") String name, @ForAll byte[] bytes) {
    Parsed<?> parsed = Draft.of(name).read(InputFile.of(name, bytes));

    assertThat(parsed.value()).isNull();
    assertThat(parsed.findings()).isNotEmpty();
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(NAMES);
  }

  private static byte[] damaged(byte[] bytes, Damage damage, Random random) {
    return switch (damage) {
      case FLIP_BYTES -> flipped(bytes, random);
      case TRUNCATE -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
      case INSERT_BYTES -> inserted(bytes, random);
      case DROP_BYTES -> dropped(bytes, random);
      case REPLACE_VALUE -> rewritten(bytes, random, ": *[^\\s,{\\[\\]}]+", ": " + odd(random));
      case RENAME_KEY -> rewritten(bytes, random, "\"[A-Za-z0-9]+\":", "\"renamed\":");
      case REPEAT_MEMBER ->
          rewritten(bytes, random, "(\"[A-Za-z]+\": *[^\\s,{\\[\\]}]+)", "$1, $1");
      case DROP_MEMBER -> rewritten(bytes, random, "\"[A-Za-z]+\": *[^\\s,{\\[\\]}]+, ", "");
      case SWAP_WORDS -> rewritten(bytes, random, "\"[A-Za-z0-9.-]+\"", odd(random));
      case OTHER_CHARSET ->
          new String(bytes, StandardCharsets.UTF_8)
              .getBytes(Charset.forName(random.nextBoolean() ? "GB18030" : "UTF-16"));
    };
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    for (int i = random.nextInt(4); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  private static byte[] inserted(byte[] bytes, Random random) {
    byte[] piece = new byte[1 + random.nextInt(4)];
    random.nextBytes(piece);
    int at = random.nextInt(bytes.length);
    byte[] all = Arrays.copyOf(bytes, bytes.length + piece.length);
    System.arraycopy(bytes, at, all, at + piece.length, bytes.length - at);
    System.arraycopy(piece, 0, all, at, piece.length);
    return all;
  }

  private static byte[] dropped(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    int end = Math.min(bytes.length, at + 1 + random.nextInt(200));
    byte[] rest = Arrays.copyOf(bytes, bytes.length - (end - at));
    System.arraycopy(bytes, end, rest, at, bytes.length - end);
    return rest;
  }

  /** Replaces one of the places where a pattern is found. */
  private static byte[] rewritten(byte[] bytes, Random random, String pattern, String by) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<MatchResult> found = Pattern.compile(pattern).matcher(text).results().toList();
    MatchResult chosen = found.get(random.nextInt(found.size()));
    String replaced = by.contains("$1") ? by.replace("$1", chosen.group(1)) : by;
    return (text.substring(0, chosen.start()) + replaced + text.substring(chosen.end()))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String odd(Random random) {
    return ODD.get(random.nextInt(ODD.size()));
  }
}
