package lunting.web.desk;

import static lunting.web.desk.SmallDesk.days;
import static lunting.web.desk.SmallDesk.move;
import static lunting.web.publish.SmallSeason.CHIEF;
import static lunting.web.publish.SmallSeason.ENOUGH_DAYS;
import static lunting.web.publish.SmallSeason.PLANNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import lunting.data.json.JsonWriting;
import lunting.data.plan.Edit;
import lunting.web.audit.Actor;
import lunting.web.audit.AuditEntry;
import lunting.web.database.Databases;
import lunting.web.database.StoreAddress;
import lunting.web.store.Asked;
import lunting.web.store.KeyReused;
import lunting.web.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plans are changed by hand, by several people, and nothing of it is lost. */
final class WorkingCopiesTest {
  @ParameterizedTest
  @EnumSource
  void everyStepIsThereAfterARestart(Databases.Kind kind) {
    StoreAddress address = Databases.empty(kind);
    String id;
    OpenCopy before;
    try (Store store = Store.open(address, Clock.systemUTC())) {
      SmallDesk desk = new SmallDesk(store);
      id = desk.begin();
      desk.done(move("P1-1", 0, 3));
      desk.done(new Edit.PinDays("P2-1", days(0, 9), "王海", null));
      desk.done(move("P3-1", 10, 12));
      desk.undo();
      before = desk.copy();
    }

    try (Store again = Store.open(address, Clock.systemUTC())) {
      WorkingCopies copies = new WorkingCopies(again);
      OpenCopy after = copies.open(id);
      assertThat(after.copy()).isEqualTo(before.copy());
      assertThat(after.steps()).isEqualTo(before.steps());
      assertThat(after.steps().inOrder())
          .extracting(Step::undone)
          .containsExactly(false, false, true);
      assertThat(after.edited().plan()).isEqualTo(before.edited().plan());
      assertThat(after.copy().score()).isEqualTo(after.verdict().score());
      assertThat(new Editor(again, copies).redo(id, CHIEF, after.copy().revision()))
          .isInstanceOf(Deed.Done.class);
      assertThat(copies.list(after.copy().version(), 9)).hasSize(1);
      assertThat(copies.list("plan-0", 9)).isEmpty();
      assertThat(again.audit().verify().fault()).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void twoWhoEditDifferentBarsLoseNothing(Databases.Kind kind) throws Exception {
    try (Store store = Store.open(Databases.empty(kind), Clock.systemUTC());
        ExecutorService desks = Executors.newFixedThreadPool(2)) {
      SmallDesk desk = new SmallDesk(store);
      desk.begin();

      List<Future<Integer>> both =
          Stream.of("P1-1", "P2-1")
              .map(line -> desks.submit(() -> desk.moveDayByDay(line, 20)))
              .toList();
      List<Integer> done = List.of(both.get(0).get(), both.get(1).get());

      assertThat(done).containsExactly(20, 20);
      assertThat(desk.rows("P1-1")).containsExactly(days(20, ENOUGH_DAYS + 19));
      assertThat(desk.rows("P2-1")).containsExactly(days(25, ENOUGH_DAYS + 24));
      assertThat(desk.copy().copy().revision()).isEqualTo(41);
      assertThat(new WorkingCopies(store).open(desk.id()).edited().plan())
          .isEqualTo(desk.copy().edited().plan());
    }
  }

  @ParameterizedTest
  @EnumSource
  void ofTwoWhoMoveOneBarTheSecondIsToldByWhomAndWhat(Databases.Kind kind) throws Exception {
    try (Store store = Store.open(Databases.empty(kind), Clock.systemUTC());
        ExecutorService desks = Executors.newFixedThreadPool(2)) {
      SmallDesk desk = new SmallDesk(store);
      String id = desk.begin();

      List<Future<Deed>> both =
          Stream.of(PLANNER, CHIEF)
              .map(by ->
                  desks.submit(() -> desk.editor().edit(id, by, List.of(move("P1-1", 0, 7)), null)))
              .toList();
      List<Deed> deeds = List.of(both.get(0).get(), both.get(1).get());

      Deed.Refused refused = refused(deeds);
      Actor winner = desk.copy().steps().inOrder().getFirst().author();
      assertThat(refused.kind()).isEqualTo(Deed.Kind.CHANGED_MEANWHILE);
      assertThat(refused.why().zh()).contains(winner.name(), "P1-1", "2020年12月8日");
    }
  }

  @Test
  void whoeverComesAfterAnUndoIsToldOfThat() {
    try (Store store = Store.open(Databases.empty(), Clock.systemUTC())) {
      SmallDesk desk = new SmallDesk(store);
      String id = desk.begin();
      desk.done(move("P1-1", 0, 3));
      desk.undo();

      Deed late = desk.editor().edit(id, CHIEF, List.of(move("P1-1", 3, 5)), null);

      assertThat(refused(List.of(late)).why().zh()).contains("王海", "撤销");
    }
  }

  @ParameterizedTest
  @EnumSource
  void nobodyLaysAnythingOverWhatSomebodyElseHasJustPutThere(Databases.Kind kind) {
    try (Store store = Store.open(Databases.empty(kind), Clock.systemUTC())) {
      SmallDesk desk = new SmallDesk(store);
      String id = desk.begin();
      desk.done(move("P2-1", 5, 8));
      long seen = desk.copy().copy().revision();
      desk.done(move("P1-1", 0, 20));
      List<Edit> over = List.of(new Edit.Run("P1-1", days(0, 29)));

      Deed late = desk.editor().edit(id, CHIEF, over, seen);

      assertThat(refused(List.of(late)).kind()).isEqualTo(Deed.Kind.CHANGED_MEANWHILE);
      assertThat(refused(List.of(late)).why().zh()).contains("王海", "P1-1");
      List<Edit> elsewhere = List.of(new Edit.Run("P2-1", days(8, 9)));
      assertThat(desk.editor().edit(id, CHIEF, elsewhere, seen)).isInstanceOf(Deed.Done.class);
      desk.undo();
      desk.undo();
      Deed undone = desk.editor().edit(id, CHIEF, over, seen + 3);
      assertThat(refused(List.of(undone)).why().zh()).contains("王海", "撤销");
      long now = desk.copy().copy().revision();
      assertThat(new Editor(store, new WorkingCopies(store)).edit(id, CHIEF, over, now))
          .isInstanceOf(Deed.Done.class);
    }
  }

  @Test
  void undoAndRedoNeedTheStateThatWasSeen() {
    try (Store store = Store.open(Databases.empty(), Clock.systemUTC())) {
      SmallDesk desk = new SmallDesk(store);
      String id = desk.begin();
      desk.done(move("P1-1", 0, 3));
      long seen = desk.copy().copy().revision();
      desk.done(move("P2-1", 5, 8));

      Deed late = desk.editor().undo(id, CHIEF, seen);

      assertThat(refused(List.of(late)).kind()).isEqualTo(Deed.Kind.COPY_CHANGED);
      assertThat(refused(List.of(late)).why().zh()).contains("王海");
      desk.undo();
      desk.undo();
      Deed none = desk.editor().undo(id, CHIEF, desk.copy().copy().revision());
      assertThat(refused(List.of(none)).kind()).isEqualTo(Deed.Kind.NO_STEP);
    }
  }

  @Test
  void aNewStepDropsWhatWasUndoneAndTheChainStillTellsOfIt() {
    try (Store store = Store.open(Databases.empty(), Clock.systemUTC())) {
      SmallDesk desk = new SmallDesk(store);
      String id = desk.begin();
      desk.done(move("P1-1", 0, 3));
      desk.undo();

      desk.done(move("P2-1", 5, 8));

      assertThat(desk.copy().steps().inOrder()).hasSize(1);
      assertThat(desk.copy().steps().redoes()).isNull();
      assertThat(store.audit().newest(9).stream().filter(entry -> entry.subject().equals(id)))
          .extracting(AuditEntry::what)
          .containsExactly("copy-edited", "copy-undone", "copy-edited", "copy-begun");
      assertThat(store.audit().newest(1).getFirst().details()).contains("P2-1");
    }
  }

  @Test
  void whatLeavesEveryLineAsItIsAddsNoStep() {
    try (Store store = Store.open(Databases.empty(), Clock.systemUTC())) {
      SmallDesk desk = new SmallDesk(store);
      desk.begin();

      desk.done(move("P1-1", 0, 0));

      assertThat(desk.copy().copy().revision()).isEqualTo(1);
      assertThat(desk.copy().steps().inOrder()).isEmpty();
    }
  }

  @Test
  void aTrialKeepsNothing() {
    try (Store store = Store.open(Databases.empty(), Clock.systemUTC())) {
      SmallDesk desk = new SmallDesk(store);
      String id = desk.begin();
      OpenCopy before = desk.copy();

      Deed tried = desk.editor().tryOut(id, List.of(move("P1-1", 0, 3)));

      assertThat(tried).isInstanceOf(Deed.Done.class);
      assertThat(desk.copy()).isEqualTo(before);
      assertThat(new WorkingCopies(store).open(id).steps().inOrder()).isEmpty();
    }
  }

  @Test
  void aRequestThatIsSentAgainBeginsNothingTwice() {
    try (Store store = Store.open(Databases.empty(), Clock.systemUTC())) {
      SmallDesk desk = new SmallDesk(store);
      Asked asked = new Asked("POST /working-copies", "k", "sha256:0");

      WorkingCopy first = desk.copies().begin(PLANNER, desk.version(), asked);

      assertThat(desk.copies().begin(PLANNER, desk.version(), asked)).isEqualTo(first);
      assertThatThrownBy(() ->
              desk.copies()
                  .begin(PLANNER, desk.version(), new Asked(asked.route(), "k", "sha256:1")))
          .isInstanceOf(KeyReused.class);
    }
  }

  @Test
  void allUndoneIsTheVersionByteForByte() {
    try (Store store = Store.open(Databases.empty(), Clock.systemUTC())) {
      SmallDesk desk = new SmallDesk(store);
      desk.begin();
      desk.done(move("P1-1", 0, 3));
      desk.done(new Edit.PinDays("P1-1", days(0, 9), "王海", null));

      desk.undo();
      desk.undo();

      assertThat(JsonWriting.plan(desk.copy().edited().plan()))
          .isEqualTo(store.versions().planDocument(desk.version()));
    }
  }

  private static Deed.Refused refused(List<Deed> deeds) {
    List<Deed.Refused> refused = new ArrayList<>();
    for (Deed deed : deeds) {
      if (deed instanceof Deed.Refused one) {
        refused.add(one);
      }
    }
    assertThat(refused).hasSize(1);
    return refused.getFirst();
  }
}
