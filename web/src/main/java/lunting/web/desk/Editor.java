package lunting.web.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lunting.data.plan.Edit;
import lunting.data.plan.Pin;
import lunting.data.text.Text;
import lunting.solver.edit.Applied;
import lunting.solver.edit.EditStage;
import lunting.solver.edit.EditedPlan;
import lunting.solver.edit.Editing;
import lunting.solver.edit.Judgement;
import lunting.solver.edit.LineRows;
import lunting.solver.verdict.CountedPlan;
import lunting.web.audit.Act;
import lunting.web.audit.Actor;
import lunting.web.store.Store;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Changes working copies: does edits, takes steps back, does them again. Each is kept with its act
 * in one transaction.
 *
 * <p>Threads: any.
 */
public final class Editor {
  private final Store store;
  private final WorkingCopies copies;
  private final Hindrances hindrances;

  public Editor(Store store, WorkingCopies copies) {
    this.store = store;
    this.copies = copies;
    this.hindrances = new Hindrances(store);
  }

  /** What edits, at least one, would do; nothing is kept. */
  public Deed tryOut(String id, List<Edit> edits) {
    OpenCopy copy = copies.open(id);
    return switch (applied(copy, edits)) {
      case Applied.Done done ->
          new Deed.Done(
              copy,
              Judgement.ofTrial(copy.base().problem(), copy.counted(), done),
              done.lines().keySet().stream().sorted().toList());
      case Applied.Gone(Edit.Bar bar) -> hindrances.gone(copy, bar);
      case Applied.Pinned(Pin pin) -> hindrances.pinned(copy, pin);
      case Applied.Impossible(Text why) -> new Deed.Refused(Deed.Kind.EDIT_IMPOSSIBLE, why);
    };
  }

  /**
   * Does edits, at least one, as one step; what leaves every line as it is adds none.
   *
   * @param seen the revision of the copy as the actor saw it: a line that was changed since is left
   *     as it is; null: whatever was changed
   */
  public Deed edit(String id, Actor actor, List<Edit> edits, @Nullable Long seen) {
    return copies.alone(id, () -> edit(copies.open(id), actor, edits, seen));
  }

  private Deed edit(OpenCopy copy, Actor actor, List<Edit> edits, @Nullable Long seen) {
    Deed hindrance = hindrances.ofKept(copy);
    if (hindrance != null) {
      return hindrance;
    }
    return switch (applied(copy, edits)) {
      case Applied.Done(Map<String, LineRows> lines, Text what) -> {
        Deed changed = seen == null ? null : hindrances.changedSince(copy, lines.keySet(), seen);
        if (changed != null) {
          yield changed;
        }
        yield lines.isEmpty()
            ? judged(copy, copy, lines, EditStage.DONE, what)
            : add(copy, actor, lines, what);
      }
      case Applied.Gone(Edit.Bar bar) -> hindrances.gone(copy, bar);
      case Applied.Pinned(Pin pin) -> hindrances.pinned(copy, pin);
      case Applied.Impossible(Text why) -> new Deed.Refused(Deed.Kind.EDIT_IMPOSSIBLE, why);
    };
  }

  private static Applied applied(OpenCopy copy, List<Edit> edits) {
    return Editing.apply(copy.base().problem(), copy.edited(), edits);
  }

  private Deed add(OpenCopy before, Actor actor, Map<String, LineRows> lines, Text what) {
    OpenCopy tried = tried(before, lines);
    WorkingCopy copy = before.copy().changed(copies.now(), actor, tried.verdict().score());
    Instant now = copy.changed();
    long revision = copy.revision();
    Step step = new Step(revision, now, actor, what, false, now, actor, revision);
    StepContent content = StepContent.of(before.edited(), lines);
    OpenCopy after = tried.as(copy, before.steps().with(step));
    keep(
        after,
        handle -> {
          CopyRows.dropUndone(handle, copy.id());
          CopyRows.insert(handle, copy.id(), step, content);
          copies.act(handle, act(actor, "copy-edited", copy, step));
        });
    return judged(before, after, lines, EditStage.DONE, what);
  }

  /**
   * Takes the last step back.
   *
   * @param revision of the copy as the actor saw it
   */
  public Deed undo(String id, Actor actor, long revision) {
    return copies.alone(
        id,
        () -> {
          OpenCopy copy = copies.open(id);
          return turn(copy, actor, revision, copy.steps().undoes(), true);
        });
  }

  /**
   * Does the step again that was taken back last.
   *
   * @param revision of the copy as the actor saw it
   */
  public Deed redo(String id, Actor actor, long revision) {
    return copies.alone(
        id,
        () -> {
          OpenCopy copy = copies.open(id);
          return turn(copy, actor, revision, copy.steps().redoes(), false);
        });
  }

  private Deed turn(
      OpenCopy before, Actor actor, long revision, @Nullable Step step, boolean undone) {
    Deed hindrance = hindrances.ofSeen(before, revision);
    if (hindrance != null) {
      return hindrance;
    }
    if (step == null) {
      return hindrances.noStep(undone);
    }
    StepContent content =
        store
            .database()
            .read(handle -> CopyRows.content(handle, before.copy().id(), step.number()));
    Map<String, LineRows> lines = undone ? content.before() : content.after();
    OpenCopy tried = tried(before, lines);
    WorkingCopy copy = before.copy().changed(copies.now(), actor, tried.verdict().score());
    Step turned = step.as(undone, copy);
    OpenCopy after = tried.as(copy, before.steps().turned(turned));
    keep(
        after,
        handle -> {
          CopyRows.update(handle, copy.id(), turned);
          copies.act(handle, act(actor, undone ? "copy-undone" : "copy-redone", copy, step));
        });
    EditStage stage = undone ? EditStage.UNDONE : EditStage.DONE_AGAIN;
    return judged(before, after, lines, stage, step.what());
  }

  private static Act act(Actor actor, String kind, WorkingCopy copy, Step step) {
    return new Act(
        actor,
        kind,
        copy.id(),
        Map.of("step", String.valueOf(step.number()), "what", step.what().zh()));
  }

  private void keep(OpenCopy after, Consumer<Handle> together) {
    store
        .database()
        .write(handle -> {
          CopyRows.update(handle, after.copy());
          together.accept(handle);
          return null;
        });
    copies.put(after);
  }

  /** The copy with these lines, which nobody has kept yet. */
  private static OpenCopy tried(OpenCopy before, Map<String, LineRows> lines) {
    EditedPlan edited = before.edited().with(lines);
    CountedPlan counted =
        lines.isEmpty() ? before.counted() : CountedPlan.of(before.base().problem(), edited.plan());
    return new OpenCopy(before.copy(), before.steps(), before.base(), edited, counted);
  }

  private static Deed judged(
      OpenCopy before, OpenCopy after, Map<String, LineRows> lines, EditStage stage, Text what) {
    return new Deed.Done(
        after,
        Judgement.of(
            before.base().problem(),
            before.verdict(),
            after.verdict(),
            stage,
            what,
            lines.keySet()),
        lines.keySet().stream().sorted().toList());
  }
}
