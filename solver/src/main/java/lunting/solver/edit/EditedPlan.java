package lunting.solver.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import lunting.data.plan.Pin;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;

/**
 * A plan that is being changed by hand, line by line. Where every line is as it was at first, the
 * plan is the first one, byte for byte; else what it says stands in the order of the list.
 *
 * <p>Threads: immutable.
 */
public final class EditedPlan {
  private final List<LineDuty> lines;
  private final Plan base;
  private final Map<String, LineRows> first;
  private final Map<String, LineRows> changed;
  private final Plan plan;

  private EditedPlan(
      List<LineDuty> lines, Plan base, Map<String, LineRows> first, Map<String, LineRows> changed) {
    this.lines = lines;
    this.base = base;
    this.first = first;
    this.changed = changed;
    this.plan = plan(changed.values());
  }

  /** A plan of which nothing is changed yet. */
  public static EditedPlan of(Problem problem, Plan base) {
    Map<String, List<Reduction>> rows = new HashMap<>();
    base.reductions()
        .forEach(row -> rows.computeIfAbsent(row.line(), id -> new ArrayList<>()).add(row));
    Map<String, List<Pin>> pins = new HashMap<>();
    base.pins().forEach(pin -> pins.computeIfAbsent(pin.line(), id -> new ArrayList<>()).add(pin));
    Map<String, LineRows> first = new HashMap<>();
    for (LineDuty line : problem.lines()) {
      List<Reduction> own = rows.getOrDefault(line.id(), List.of());
      List<Pin> fixed = pins.getOrDefault(line.id(), List.of());
      if (!own.isEmpty() || !fixed.isEmpty()) {
        first.put(line.id(), new LineRows(own, fixed));
      }
    }
    return new EditedPlan(problem.lines(), base, first, Map.of());
  }

  /** The same with these lines as they are given. */
  public EditedPlan with(Map<String, LineRows> others) {
    Map<String, LineRows> now = new TreeMap<>(changed);
    others.forEach((line, rows) -> {
      if (rows.equals(first.getOrDefault(line, LineRows.NONE))) {
        now.remove(line);
      } else {
        now.put(line, rows);
      }
    });
    return new EditedPlan(lines, base, first, now);
  }

  /** What it says of a line now. */
  public LineRows line(String id) {
    LineRows now = changed.get(id);
    return now == null ? first.getOrDefault(id, LineRows.NONE) : now;
  }

  /** The plan as it is now. */
  public Plan plan() {
    return plan;
  }

  private Plan plan(Collection<LineRows> others) {
    if (others.isEmpty()) {
      return base;
    }
    return new Plan(
        base.policy(),
        base.registry(),
        base.events(),
        base.asOf(),
        all(LineRows::rows),
        all(LineRows::pins),
        base.provenance());
  }

  private <T> List<T> all(Function<LineRows, List<T>> part) {
    return lines.stream().flatMap(line -> part.apply(line(line.id())).stream()).toList();
  }
}
