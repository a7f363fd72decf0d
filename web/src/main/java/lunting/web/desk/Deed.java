package lunting.web.desk;

import java.util.List;
import java.util.Locale;
import lunting.data.text.Text;
import lunting.solver.edit.Judgement;

/** What became of an act on a working copy. */
public sealed interface Deed {
  /**
   * It was done, or tried.
   *
   * @param copy the copy after it; where it was only tried, as it stands
   * @param lines ids of the lines that it changes
   */
  record Done(OpenCopy copy, Judgement judgement, List<String> lines) implements Deed {
    /** Copies the list. */
    public Done {
      lines = List.copyOf(lines);
    }
  }

  /**
   * It was not done, and nothing was changed.
   *
   * @param why a whole sentence
   */
  record Refused(Kind kind, Text why) implements Deed {}

  /** What stands in the way; the codes are for programs. */
  enum Kind {
    /** A bar is no longer as an edit names it. */
    CHANGED_MEANWHILE,
    /** A day is pinned. */
    PINNED,
    /** The copy was kept as a version. */
    COPY_KEPT,
    /** There is nothing to undo or to do again. */
    NO_STEP,
    /** Somebody changed the copy since. */
    COPY_CHANGED,
    /** No plan can have that. */
    EDIT_IMPOSSIBLE;

    /** The kind as programs know it, such as {@code changed-meanwhile}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
