package lunting.web.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a working copy.
 *
 * @param inOrder in the order in which they were done; those that are undone stand last
 */
public record Steps(List<Step> inOrder) {
  /** Copies the list. */
  public Steps {
    inOrder = List.copyOf(inOrder);
  }

  /** The step that undo takes back; null where there is none. */
  public @Nullable Step undoes() {
    Step last = null;
    for (Step step : inOrder) {
      last = step.undone() ? last : step;
    }
    return last;
  }

  /** The step that redo does again; null where there is none. */
  public @Nullable Step redoes() {
    for (Step step : inOrder) {
      if (step.undone()) {
        return step;
      }
    }
    return null;
  }

  /** The same with one more; what was undone is dropped. */
  Steps with(Step step) {
    List<Step> steps = new ArrayList<>(inOrder);
    steps.removeIf(Step::undone);
    steps.add(step);
    return new Steps(steps);
  }

  /** The same with a step in place of the one with its number. */
  Steps turned(Step turned) {
    return new Steps(
        inOrder.stream().map(step -> step.number() == turned.number() ? turned : step).toList());
  }
}
