package lunting.solver.line;

import java.util.List;
import java.util.stream.Stream;

/** The rules that one line keeps or breaks by itself. */
public final class LineRules {
  /** All of them, those on stops first. */
  public static final List<LineRule> ALL =
      Stream.<LineRule>concat(Stream.of(StopRule.values()), Stream.of(DayRule.values())).toList();

  private LineRules() {}
}
