package lunting.web.desk;

import static lunting.web.publish.SmallSeason.ENOUGH_DAYS;
import static lunting.web.publish.SmallSeason.FIRST_DAY;
import static lunting.web.publish.SmallSeason.PLANNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lunting.data.calendar.Span;
import lunting.data.plan.Edit;
import lunting.data.plan.Reduction;
import lunting.web.publish.SmallSeason;
import lunting.web.store.PlanVersion;
import lunting.web.store.Store;

/** A working copy of a plan in which P1 … P4 stop from the days 0, 5, 10 and 15 on. */
final class SmallDesk {
  private final PlanVersion version;
  private final WorkingCopies copies;
  private final Editor editor;
  private String id = "";

  SmallDesk(Store store) {
    version = SmallSeason.version(store, "small", 0, 0, 5, 10, 15);
    copies = new WorkingCopies(store);
    editor = new Editor(store, copies);
  }

  String begin() {
    id = copies.begin(PLANNER, version, null).id();
    return id;
  }

  String id() {
    return id;
  }

  PlanVersion version() {
    return version;
  }

  WorkingCopies copies() {
    return copies;
  }

  Editor editor() {
    return editor;
  }

  OpenCopy copy() {
    return copies.open(id);
  }

  List<Span> rows(String line) {
    return copy().edited().line(line).rows().stream().map(Reduction::span).toList();
  }

  void done(Edit edit) {
    assertThat(editor.edit(id, PLANNER, List.of(edit), null)).isInstanceOf(Deed.Done.class);
  }

  void undo() {
    assertThat(editor.undo(id, PLANNER, copy().copy().revision())).isInstanceOf(Deed.Done.class);
  }

  /** Moves the only bar of a line a day later, so many times; how many times it moved. */
  int moveDayByDay(String line, int times) {
    int moved = 0;
    for (int i = 0; i < times; i++) {
      Span now = rows(line).getFirst();
      Span later = new Span(now.from().plusDays(1), now.to().plusDays(1));
      Edit edit = new Edit.Place(new Edit.Bar(line, later, 0), new Edit.Bar(line, now, 0));
      moved += editor.edit(id, PLANNER, List.of(edit), null) instanceof Deed.Done ? 1 : 0;
    }
    return moved;
  }

  static Edit move(String line, int from, int to) {
    return new Edit.Place(bar(line, to), bar(line, from));
  }

  static Edit.Bar bar(String line, int first) {
    return new Edit.Bar(line, days(first, first + ENOUGH_DAYS - 1), 0);
  }

  static Span days(int from, int to) {
    return new Span(FIRST_DAY.plusDays(from), FIRST_DAY.plusDays(to));
  }
}
