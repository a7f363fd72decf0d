package lunting.web.api.desk;

import java.time.Instant;
import java.util.List;
import lunting.data.report.Verdict;
import lunting.data.text.Text;
import lunting.web.api.http.Paging;
import lunting.web.audit.Actor;
import lunting.web.desk.OpenCopy;
import lunting.web.desk.Step;
import lunting.web.desk.Steps;
import lunting.web.desk.WorkingCopy;
import org.jspecify.annotations.Nullable;

/**
 * A working copy as the page shows it.
 *
 * @param planVersion id of the version that it was begun with
 * @param name that version's name
 * @param author who began it; null where nobody gave a name
 * @param undoes the step that undo takes back; null where there is none
 * @param redoes the step that redo does again; null where there is none
 * @param stepsDone how many steps there are that are not undone
 * @param steps newest first, as many as one reply has
 * @param keptAs id of the version that it was kept as; null while it can be changed
 */
record WorkingCopyView(
    String id,
    String planVersion,
    String name,
    long revision,
    Instant created,
    @Nullable String author,
    Instant changed,
    boolean canUndo,
    boolean canRedo,
    @Nullable Text undoes,
    @Nullable Text redoes,
    long stepsDone,
    List<StepView> steps,
    Verdict.Totals score,
    boolean legal,
    @Nullable String keptAs) {
  /**
   * A step as the page lists it; names are null where nobody gave one.
   *
   * @param changed when it was done, undone or done again last
   * @param changer who did that
   * @param revision the revision that this made
   */
  record StepView(
      long number,
      Instant at,
      @Nullable String author,
      Text what,
      boolean undone,
      Instant changed,
      @Nullable String changer,
      long revision) {
    static StepView of(Step step) {
      return new StepView(
          step.number(),
          step.at(),
          named(step.author()),
          step.what(),
          step.undone(),
          step.changed(),
          named(step.changer()),
          step.revision());
    }
  }

  static WorkingCopyView of(OpenCopy copy) {
    return of(copy.copy(), copy.steps(), copy.base().version().name());
  }

  static WorkingCopyView of(WorkingCopy copy, Steps steps, String name) {
    boolean open = copy.keptAs() == null;
    Step undoes = open ? steps.undoes() : null;
    Step redoes = open ? steps.redoes() : null;
    return new WorkingCopyView(
        copy.id(),
        copy.version(),
        name,
        copy.revision(),
        copy.created(),
        named(copy.author()),
        copy.changed(),
        undoes != null,
        redoes != null,
        undoes == null ? null : undoes.what(),
        redoes == null ? null : redoes.what(),
        steps.inOrder().stream().filter(step -> !step.undone()).count(),
        steps.inOrder().reversed().stream().limit(Paging.NEWEST).map(StepView::of).toList(),
        copy.score(),
        copy.score().hard() == 0,
        copy.keptAs());
  }

  private static @Nullable String named(Actor actor) {
    return actor.named() ? actor.name() : null;
  }
}
