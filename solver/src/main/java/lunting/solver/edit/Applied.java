package lunting.solver.edit;

import java.util.Map;
import lunting.data.plan.Edit;
import lunting.data.plan.Pin;
import lunting.data.text.Text;

/** What became of edits: all of them were done, or none. */
public sealed interface Applied {
  /**
   * They were done.
   *
   * @param lines the lines that they change, each as it is now; empty where all stay as they are
   * @param what what was done, as part of a sentence
   */
  record Done(Map<String, LineRows> lines, Text what) implements Applied {
    /** Copies the map. */
    public Done {
      lines = Map.copyOf(lines);
    }
  }

  /** A bar is not, or no longer, as an edit names it. */
  record Gone(Edit.Bar bar) implements Applied {}

  /** A day that an edit would change is pinned. */
  record Pinned(Pin pin) implements Applied {}

  /**
   * No plan can have that.
   *
   * @param why a whole sentence
   */
  record Impossible(Text why) implements Applied {}
}
