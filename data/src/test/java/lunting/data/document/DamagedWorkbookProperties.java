package lunting.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lunting.data.cells.WorkbookParts;
import lunting.data.finding.Finding;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import lunting.data.registry.Registry;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class DamagedWorkbookProperties {
  private static final byte[] WHOLE =
      TypedWorkbook.complete()
          .sheet("windows")
          .row("plant", "from", "to")
          .row("P1", "2020-12-10", "2020-12-12")
          .sheet("measures")
          .row("plant", "level", "line", "load", "text")
          .row("P1", "ORANGE", "L1", 0.5, "x")
          .bytes();

  @Property(tries = 300)
  void anyDamageToTheArchiveIsAnsweredWithAValueOrFindings(@ForAll long seed) {
    byte[] damaged = WHOLE.clone();
    damage(damaged, new Random(seed));

    assertAnswered(read(damaged));
  }

  @Property(tries = 300)
  void anyDamageToAPartIsAnsweredWithAValueOrFindings(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    Map<String, byte[]> parts = WorkbookParts.unpack(WHOLE);
    List<byte[]> contents = List.copyOf(parts.values());
    damage(contents.get(random.nextInt(contents.size())), random);

    assertAnswered(read(WorkbookParts.pack(parts)));
  }

  private static void damage(byte[] content, Random random) {
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      int at = random.nextInt(content.length);
      int length = Math.min(1 + random.nextInt(12), content.length - at);
      boolean printable = random.nextBoolean();
      for (int j = at; j < at + length; j++) {
        content[j] = (byte) (printable ? ' ' + random.nextInt(95) : random.nextInt(256));
      }
    }
  }

  private static void assertAnswered(Parsed<Registry> parsed) {
    boolean unusable =
        parsed.findings().stream()
            .anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);

    assertThat(parsed.value() == null).isEqualTo(unusable);
  }

  private static Parsed<Registry> read(byte[] content) {
    return RegistryReader.read(InputFile.of("名录.xlsx", content), null);
  }
}
