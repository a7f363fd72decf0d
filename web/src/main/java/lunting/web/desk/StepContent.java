package lunting.web.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lunting.solver.edit.EditedPlan;
import lunting.solver.edit.LineRows;

/** What a step changes: the lines concerned, in the order of their ids, before and after. */
record StepContent(List<LineStep> lines) {
  StepContent {
    lines = List.copyOf(lines);
  }

  /** One line before and after. */
  record LineStep(String line, LineRows before, LineRows after) {}

  /** What changes in a plan where these lines become so. */
  static StepContent of(EditedPlan plan, Map<String, LineRows> after) {
    List<LineStep> steps = new ArrayList<>();
    new TreeMap<>(after)
        .forEach((line, rows) -> steps.add(new LineStep(line, plan.line(line), rows)));
    return new StepContent(steps);
  }

  /** The lines as they were. */
  Map<String, LineRows> before() {
    Map<String, LineRows> rows = new LinkedHashMap<>();
    lines.forEach(step -> rows.put(step.line(), step.before()));
    return rows;
  }

  /** The lines as they become. */
  Map<String, LineRows> after() {
    Map<String, LineRows> rows = new LinkedHashMap<>();
    lines.forEach(step -> rows.put(step.line(), step.after()));
    return rows;
  }
}
