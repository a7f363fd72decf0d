package lunting.web.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import lunting.data.event.Events;
import lunting.data.plan.Plan;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.web.audit.Actor;
import lunting.web.database.Counters;
import lunting.web.database.Database;
import lunting.web.database.Databases;
import lunting.web.database.Databases.Kind;
import lunting.web.database.Slice;
import lunting.web.database.StoreAddress;
import lunting.web.database.StoreUnusable;
import lunting.web.season.Outcome;
import lunting.web.season.Seasons;
import lunting.web.store.NewPlan;
import lunting.web.store.PlanInputs;
import lunting.web.store.PlanVersion;
import lunting.web.store.Store;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A store goes from one database to another as one file, whole or not at all. */
final class ArchiveTest {
  private static final Sample SAMPLE =
      Objects.requireNonNull(Samples.find("zhengzhou-carbon-2021", 0));
  private static final Plan EMPTY = Plan.of(List.of());
  private static final Actor AUTHOR = new Actor("张三");
  private static final Instant NOW = Instant.parse("2026-11-05T08:00:00Z");

  private static Path season = Path.of("");
  private static @Nullable PlanVersion kept;

  @TempDir private Path folder = Path.of("");

  private int changed;

  /** Made once, for whoever only reads it. */
  @BeforeAll
  static void anArchiveIsThere(@TempDir Path shared) throws IOException {
    season = shared.resolve("season.zip");
    try (Store store = Store.open(Databases.empty(), Clock.systemUTC())) {
      kept = filled(store);
      archive(store.database(), season);
    }
  }

  @Test
  void whatWasKeptIsThereInEveryOtherDatabase() throws IOException {
    PlanVersion before = Objects.requireNonNull(kept);
    Path file = season;
    List<Manifest.Part> parts = withoutAudit(manifest(season));
    long acts = manifest(season).acts();

    for (Kind next : List.of(Kind.POSTGRES, Kind.POSTGRES, Kind.SQLITE)) {
      StoreAddress place = Databases.empty(next);
      restore(file, place, false);
      acts++;
      file = folder.resolve("after" + acts + ".zip");

      try (Store store = Store.open(place, Clock.systemUTC())) {
        PlanVersion found = Objects.requireNonNull(store.versions().find(before.id()));
        assertThat(found).isEqualTo(before);
        assertThat(store.versions().open(found).plan()).isEqualTo(EMPTY);
        String list = store.registries().list(Slice.FROM_NEWEST, 10).items().getFirst().id();
        assertThat(Objects.requireNonNull(store.registries().find(list)).value())
            .isEqualTo(SAMPLE.registry());
        assertThat(store.audit().verify().fault()).isNull();
        assertThat(store.audit().newest(1).getFirst().what()).isEqualTo("store-restored");
        Manifest manifest = archive(store.database(), file);
        assertThat(withoutAudit(manifest)).isEqualTo(parts);
        assertThat(manifest.acts()).isEqualTo(acts);
      }
    }
    assertThat(parts).extracting(Manifest.Part::name).contains("plan_version", "upload");
  }

  @ParameterizedTest
  @EnumSource
  void publicationsThatFollowEachOtherAreRestoredHoweverTheirIdsAreSorted(Kind kind)
      throws IOException {
    Path file = folder.resolve("published.zip");
    List<Manifest.Part> parts;
    try (Store store = Store.open(Databases.empty(), Clock.systemUTC())) {
      // The id of the tenth is sorted before that of the second, which comes before it.
      published(store, 11);
      parts = archive(store.database(), file).tables();
    }
    StoreAddress place = Databases.empty(kind);

    restore(file, place, false);

    try (Store store = Store.open(place, Clock.systemUTC())) {
      Manifest again = archive(store.database(), folder.resolve("again.zip"));
      assertThat(again.tables()).contains(part(parts, "publication"), part(parts, "plan_version"));
      assertThat(part(parts, "publication").rows()).isEqualTo(11);
    }
  }

  @ParameterizedTest
  @EnumSource
  void noNumberIsGivenAgainThatMayHaveBeenGivenAfterTheBackup(Kind kind) throws IOException {
    Path file = folder.resolve("before.zip");
    StoreAddress place = Databases.empty(kind);
    String season;
    try (Store store = Store.open(place, Clock.systemUTC())) {
      season = published(store, 1);
      count(store, "publication/" + season, 1);
      archive(store.database(), file);
      count(store, "publication/" + season, 150);
      count(store, "notice/" + season, 7);
    }

    List<Skipped> forced = restore(file, place, true);
    List<Skipped> elsewhere = restore(file, Databases.empty(kind), false);

    assertThat(forced).extracting(Skipped::last).containsExactly(300L, 20_000L, 2_000L);
    assertThat(elsewhere).extracting(Skipped::first).containsExactly(2L, 1L, 2L);
    assertThat(elsewhere).extracting(Skipped::last).containsExactly(200L, 10_000L, 2_000L);
    try (Store store = Store.open(place, Clock.systemUTC())) {
      long number =
          store.database().write(handle -> Counters.next(handle, "publication/" + season));
      assertThat(number).isEqualTo(301);
      assertThat(Objects.requireNonNull(new Seasons(store).find(season)).revision())
          .isEqualTo(2_000);
      assertThat(store.audit().newest(1).getFirst().details())
          .contains("\"publication/" + season + "\":\"2-300\"", "\"schema\"");
    }
  }

  @ParameterizedTest
  @EnumSource
  void anArchiveIsOfOneMomentWhileAServerWrites(Kind kind) throws Exception {
    StoreAddress address = Databases.empty(kind);
    try (Store store = Store.open(address, Clock.systemUTC())) {
      filled(store);
      Path file = folder.resolve("a.zip");

      Manifest manifest;
      try (Database beside = Database.openToRead(address);
          OutputStream out = new Writing(Files.newOutputStream(file), () -> add(store))) {
        manifest = ArchiveWriter.write(beside, out, "test", NOW);
      }

      assertThat(store.audit().verify().entries()).isGreaterThan(manifest.acts());
      try (Archive archive = Archive.open(file)) {
        assertThat(archive.manifest()).isEqualTo(manifest);
        assertThat(archive.manifest().acts()).isEqualTo(2);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStoreThatHoldsSomethingIsReplacedOnlyWhereThatIsAsked(Kind kind) throws IOException {
    StoreAddress address = Databases.empty(kind);
    PlanVersion other;
    try (Store store = Store.open(address, Clock.systemUTC())) {
      other = filled(store);
    }

    assertThatThrownBy(() -> restore(season, address, false))
        .isInstanceOf(ArchiveUnusable.class)
        .hasMessageContaining("Maybe name another place, or add --force");
    assertThat(version(address, other)).isEqualTo(other);
    restore(season, address, true);

    assertThat(version(address, other)).isNull();
  }

  @Test
  void whateverIsChangedInAnArchiveIsFoundAndNothingIsWritten() throws IOException {
    StoreAddress place = Databases.empty();
    String document = entries().filter(name -> name.startsWith("doc")).findFirst().orElse("");

    change("tables/upload.jsonl", text -> text.replace("张三", "李四"));
    change("tables/audit.jsonl", text -> text.lines().limit(1).findFirst() + "\n");
    change(document, text -> text + " ");
    change(document, text -> null);
    change("manifest.json", text -> text.replace("lunting-archive/1", "other/1"));
    change("manifest.json", text -> "{");

    for (int i = 0; i < changed; i++) {
      Path file = folder.resolve("changed" + i + ".zip");
      assertThatThrownBy(() -> restore(file, place, false))
          .as("%s", file)
          .isInstanceOf(ArchiveUnusable.class)
          .hasMessageContaining("Maybe");
    }
    Path noZip = Files.writeString(folder.resolve("no.zip"), "no zip");
    assertThatThrownBy(() -> restore(noZip, place, false)).isInstanceOf(ArchiveUnusable.class);
    assertThatThrownBy(() -> Database.openToRead(place)).isInstanceOf(StoreUnusable.class);
  }

  @Test
  void anArchiveOfALaterProgramIsRefused() throws IOException {
    change(
        "manifest.json",
        text -> text.replaceFirst("\"schema\" *: *\"\\d+\"", "\"schema\" : \"9999\""));

    assertThatThrownBy(() -> restore(folder.resolve("changed0.zip"), Databases.empty(), false))
        .isInstanceOf(ArchiveUnusable.class)
        .hasMessageContaining("version 9999 of the schema");
  }

  /** A copy of an archive with one part changed, or without it. */
  private void change(String part, Function<String, @Nullable String> change) throws IOException {
    Path copy = folder.resolve("changed" + changed++ + ".zip");
    try (ZipFile zip = new ZipFile(season.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
      for (ZipEntry entry : zip.stream().toList()) {
        String text;
        try (InputStream in = zip.getInputStream(entry)) {
          text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        @Nullable String now = entry.getName().equals(part) ? change.apply(text) : text;
        if (now != null) {
          out.putNextEntry(new ZipEntry(entry.getName()));
          out.write(now.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
  }

  private static Stream<String> entries() throws IOException {
    try (ZipFile zip = new ZipFile(season.toFile())) {
      return zip.stream().map(ZipEntry::getName).toList().stream();
    }
  }

  private static PlanVersion filled(Store store) {
    store.registries().add(AUTHOR, "名录.xlsx", "sha256:2", SAMPLE.registry(), List.of(), null);
    return add(store);
  }

  private static PlanVersion add(Store store) {
    PlanInputs inputs = new PlanInputs(SAMPLE.policy(), SAMPLE.registry(), Events.NONE, null);
    return store.versions().add(NewPlan.byHand("去年的方案", AUTHOR, inputs, EMPTY));
  }

  /** Publishes one plan again and again in a season; gives its id. */
  private static String published(Store store, int times) {
    PlanVersion version = filled(store);
    Seasons seasons = new Seasons(store);
    String season =
        done(seasons.create(
                AUTHOR, "冬季", "policies/1", SAMPLE.policy(), "registries/1", SAMPLE.registry()))
            .id();
    for (int time = 1; time <= times; time++) {
      String before = time == 1 ? "NULL" : "'publication-1-" + (time - 1) + "'";
      String row =
          """
          INSERT INTO publication (id, season, number, version, previous, at, actor, reason, hash,
            plants_changed, notices, exceptions, approvals, root, audit)
          VALUES ('publication-1-%d', '%s', %d, '%s', %s, 0, '', '', '', 0, 0, '[]', '[]', '', 1)\
          """
              .formatted(time, season, time, version.id(), before);
      store.database().write(handle -> handle.execute(row));
    }
    return season;
  }

  private static void count(Store store, String name, int times) {
    store
        .database()
        .write(handle -> {
          for (int time = 0; time < times; time++) {
            Counters.next(handle, name);
          }
          return null;
        });
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Hindered<T> hindered ->
          throw new AssertionError(hindered.hindrance().sentence().text().english());
    };
  }

  private static Manifest.Part part(List<Manifest.Part> parts, String name) {
    return parts.stream().filter(part -> part.name().equals(name)).findFirst().orElseThrow();
  }

  private static Manifest archive(Database database, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      return ArchiveWriter.write(database, out, "test", NOW);
    }
  }

  private static Manifest manifest(Path file) throws IOException {
    try (Archive archive = Archive.open(file)) {
      return archive.manifest();
    }
  }

  private static List<Skipped> restore(Path file, StoreAddress address, boolean replace)
      throws IOException {
    try (Archive archive = Archive.open(file);
        Store store = Store.open(address, Clock.systemUTC())) {
      return Restoration.restore(archive, store.database(), store.audit(), AUTHOR, replace);
    }
  }

  private static @Nullable PlanVersion version(StoreAddress address, PlanVersion version) {
    try (Store store = Store.open(address, Clock.systemUTC())) {
      return store.versions().find(version.id());
    }
  }

  private static List<Manifest.Part> withoutAudit(Manifest manifest) {
    return manifest.tables().stream()
        .filter(part -> !List.of("audit", "counter").contains(part.name()))
        .toList();
  }

  /** Does something once the archive has begun. */
  private static final class Writing extends OutputStream {
    private final OutputStream target;
    private final Runnable once;
    private boolean done;

    Writing(OutputStream target, Runnable once) {
      this.target = target;
      this.once = once;
    }

    @Override
    public void write(int one) throws IOException {
      if (!done) {
        done = true;
        once.run();
      }
      target.write(one);
    }

    @Override
    public void close() throws IOException {
      target.close();
    }
  }
}
