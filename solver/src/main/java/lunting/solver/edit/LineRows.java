package lunting.solver.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.data.plan.Pin;
import lunting.data.plan.Reduction;

/**
 * All that a plan says of one line.
 *
 * @param rows its reductions, as the plan has them
 * @param pins its pins, as the plan has them
 */
public record LineRows(List<Reduction> rows, List<Pin> pins) {
  /** A line of which the plan says nothing. */
  static final LineRows NONE = new LineRows(List.of(), List.of());

  /** Copies the lists. */
  public LineRows {
    rows = List.copyOf(rows);
    pins = List.copyOf(pins);
  }

  /** The reductions of lines, by their ids. */
  static Map<String, List<Reduction>> reductions(Map<String, LineRows> lines) {
    Map<String, List<Reduction>> reductions = new LinkedHashMap<>();
    lines.forEach((line, own) -> reductions.put(line, own.rows()));
    return reductions;
  }
}
