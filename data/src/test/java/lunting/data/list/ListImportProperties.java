package lunting.data.list;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import lunting.data.finding.Finding;
import lunting.data.finding.Findings;
import lunting.data.finding.InputFile;
import lunting.data.grid.Grid;
import lunting.data.grid.GridCell;
import lunting.data.grid.GridReader;
import lunting.data.grid.GridSheet;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Whatever a file holds, it is answered; and no row of a list is lost without a word. A fifth of
 * the 2,000 damaged and half of the 500 foreign files are tried at every build; all were once.
 */
final class ListImportProperties {
  private static final List<String> LISTS =
      List.of(
          "by-town.xlsx",
          "clinker-lines.xlsx",
          "emergency-list.xlsx",
          "grade-list.csv",
          "livelihood-lines.csv",
          "two-tables.xlsx",
          "typed-by-hand.xlsx",
          "zhoucun-annex.xlsx");

  @Property(tries = 400)
  void aDamagedListIsReadOrItsFaultsAreTold(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    String file = LISTS.get(random.nextInt(LISTS.size()));
    Policy policy = BureauListsTest.policy(file.substring(0, file.indexOf('.')));
    byte[] content = damaged(BureauListsTest.bytes(file), random);

    assertAnswered(content, policy);
  }

  @Property(tries = 100)
  void aDamagedOldWorkbookIsReadOrItsFaultsAreTold(@ForAll long seed) {
    byte[] content = new DrawnList(seed, false).xls();
    flip(content, new Random(seed));

    assertAnswered(content, TypedList.POLICY);
  }

  @Property(tries = 250)
  void aForeignWorkbookComesInWhole(@ForAll long seed) {
    boolean text = Math.floorMod(seed, 3) == 0;
    DrawnList drawn = new DrawnList(seed, text);
    Charset charset = seed % 2 == 0 ? UTF_8 : Charset.forName("GB18030");
    byte[] content =
        text ? drawn.csv(charset) : Math.floorMod(seed, 3) == 1 ? drawn.xls() : drawn.xlsx();

    Understood understood = read(content, TypedList.POLICY);

    assertThat(understood.list().value()).as(understood.list().findings().toString()).isNotNull();
    Registry registry = understood.list().get();
    assertThat(
            registry.plants().stream()
                .map(plant -> Folding.key(Objects.requireNonNull(plant.name()).zh())))
        .containsExactlyElementsOf(drawn.names());
    assertThat(registry.plants().stream().mapToInt(plant -> plant.lines().size()).sum())
        .isEqualTo(drawn.lines());
    BigDecimal total =
        BigDecimal.valueOf(
            registry.plants().stream()
                .flatMap(plant -> plant.lines().stream())
                .mapToLong(line -> line.capacityMilli())
                .sum(),
            3);
    assertThat(total.subtract(drawn.capacity()).abs()).isLessThan(new BigDecimal("0.05"));
    assertNothingLost(content, understood);
  }

  private static Understood read(byte[] content, Policy policy) {
    return ListImport.read(InputFile.of("list", content), policy, Mapping.NONE, Terms.USUAL);
  }

  private static void assertAnswered(byte[] content, Policy policy) {
    Understood understood = read(content, policy);

    boolean unusable =
        understood.list().findings().stream()
            .anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    assertThat(understood.list().value() == null).isEqualTo(unusable);
    if (!unusable) {
      assertNothingLost(content, understood);
    }
  }

  /** Every row of a sheet that was read is a head, a plant's, a line's, or told of. */
  private static void assertNothingLost(byte[] content, Understood understood) {
    Grid grid = GridReader.read(InputFile.of("list", content), new Findings("list"));
    Set<String> told = new HashSet<>();
    for (Finding finding : understood.list().findings()) {
      told.add(finding.place().replaceFirst("[A-Z]+(\\d+)$", "$1"));
    }
    Set<String> named = new HashSet<>();
    understood
        .list()
        .get()
        .plants()
        .forEach(plant -> {
          named.add(Folding.key(Objects.requireNonNull(plant.name()).zh()));
          plant.lines().stream()
              .filter(line -> line.name() != null)
              .forEach(line -> named.add(Folding.key(Objects.requireNonNull(line.name()).zh())));
        });
    List<String> lost = new ArrayList<>();
    for (int i = 0; i < Objects.requireNonNull(grid).sheets().size(); i++) {
      GridSheet sheet = Objects.requireNonNull(grid).sheets().get(i);
      Understood.Sheet view = understood.sheets().get(i);
      for (GridSheet.Row row : sheet.rows()) {
        String place = (sheet.name().isEmpty() ? "" : sheet.name() + "!") + row.number();
        boolean head =
            view.tables().stream()
                .anyMatch(
                    table -> row.number() >= table.headFirst() && row.number() <= table.headLast());
        boolean known =
            row.cells().values().stream()
                .map(GridCell::shown)
                .map(Folding::key)
                .anyMatch(named::contains);
        if (view.read() && !head && !known && !told.contains(place)) {
          lost.add(place);
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  private static byte[] damaged(byte[] content, Random random) throws IOException {
    if (content[0] != 'P') {
      flip(content, random);
      return content;
    }
    if (random.nextInt(4) == 0) {
      flip(content, random);
      return random.nextBoolean()
          ? content
          : Arrays.copyOf(content, random.nextInt(content.length));
    }
    Map<String, byte[]> parts = unpack(content);
    List<byte[]> contents = List.copyOf(parts.values());
    flip(contents.get(random.nextInt(contents.size())), random);
    return pack(parts);
  }

  private static void flip(byte[] content, Random random) {
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      int at = random.nextInt(content.length);
      int length = Math.min(1 + random.nextInt(8), content.length - at);
      boolean printable = random.nextBoolean();
      for (int j = at; j < at + length; j++) {
        content[j] = (byte) (printable ? ' ' + random.nextInt(95) : random.nextInt(256));
      }
    }
  }

  private static Map<String, byte[]> unpack(byte[] archive) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] pack(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(archive)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue());
      }
    }
    return archive.toByteArray();
  }
}
