package lunting.web.desk;

import static lunting.web.desk.SmallDesk.move;
import static lunting.web.publish.SmallSeason.CHIEF;
import static lunting.web.publish.SmallSeason.PLANNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import lunting.data.plan.Provenance;
import lunting.web.archive.Archive;
import lunting.web.archive.ArchiveWriter;
import lunting.web.archive.Restoration;
import lunting.web.database.Databases;
import lunting.web.store.Asked;
import lunting.web.store.PlanVersion;
import lunting.web.store.Store;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A working copy is kept: as a plan version, and in a backup. */
final class KeepingTest {
  @ParameterizedTest
  @EnumSource
  void aCopyIsKeptAsAVersionOnceAndThenLeftAsItIs(Databases.Kind kind) {
    try (Store store = Store.open(Databases.empty(kind), Clock.systemUTC())) {
      SmallDesk desk = new SmallDesk(store);
      String id = desk.begin();
      desk.done(move("P1-1", 0, 3));
      Asked asked = new Asked("POST /keep", "k", "sha256:0");
      Keeping keeping = new Keeping(store, desk.copies());

      Keeping.Outcome unseen = keeping.keep(id, CHIEF, 1, "手工", "检修", asked);
      PlanVersion kept = version(keeping.keep(id, CHIEF, 2, "手工", "检修", asked));

      assertThat(unseen)
          .isInstanceOfSatisfying(
              Keeping.Outcome.Refused.class,
              refused -> {
                assertThat(refused.kind()).isEqualTo(Deed.Kind.COPY_CHANGED);
                assertThat(refused.why().zh()).contains(PLANNER.name());
              });
      assertThat(kept.reason()).isEqualTo("检修");
      assertThat(kept.made()).isEqualTo(desk.version().made());
      assertThat(store.versions().plan(kept).reductions())
          .isEqualTo(desk.copy().edited().plan().reductions());
      assertThat(provenanceOf(store, kept)).isNull();
      assertThat(version(keeping.keep(id, CHIEF, 2, "手工", "检修", asked)).id()).isEqualTo(kept.id());
      assertThat(keeping.keep(id, CHIEF, 3, null, null, null))
          .isInstanceOf(Keeping.Outcome.Refused.class);
      assertThat(
              ((Deed.Refused) desk.editor().edit(id, PLANNER, List.of(move("P1-1", 3, 5)), null))
                  .why()
                  .zh())
          .contains(kept.id());
      assertThat(Objects.requireNonNull(new WorkingCopies(store).find(id)).keptAs())
          .isEqualTo(kept.id());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCopyGoesIntoABackupWithItsSteps(Databases.Kind kind, @TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("season.zip");
    OpenCopy before;
    try (Store store = Store.open(Databases.empty(), Clock.systemUTC());
        OutputStream out = Files.newOutputStream(file)) {
      SmallDesk desk = new SmallDesk(store);
      desk.begin();
      desk.done(move("P1-1", 0, 3));
      desk.done(move("P2-1", 5, 8));
      desk.undo();
      before = desk.copy();
      ArchiveWriter.write(store.database(), out, "test", before.copy().changed());
    }

    try (Archive archive = Archive.open(file);
        Store store = Store.open(Databases.empty(kind), Clock.systemUTC())) {
      Restoration.restore(archive, store.database(), store.audit(), CHIEF, false);

      OpenCopy after = new WorkingCopies(store).open(before.copy().id());
      assertThat(after.copy()).isEqualTo(before.copy());
      assertThat(after.steps()).isEqualTo(before.steps());
      assertThat(after.edited().plan()).isEqualTo(before.edited().plan());
    }
  }

  private static PlanVersion version(Keeping.Outcome outcome) {
    return switch (outcome) {
      case Keeping.Outcome.Kept(PlanVersion version) -> version;
      case Keeping.Outcome.Refused refused -> throw new AssertionError(refused.why().english());
    };
  }

  private static @Nullable Provenance provenanceOf(Store store, PlanVersion version) {
    return store.versions().plan(version).provenance();
  }
}
