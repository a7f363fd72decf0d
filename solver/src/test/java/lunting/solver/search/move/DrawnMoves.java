package lunting.solver.search.move;

import ai.timefold.solver.core.impl.domain.solution.descriptor.SolutionDescriptor;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import lunting.solver.Drawing;
import lunting.solver.Recount;
import lunting.solver.Sketch;
import lunting.solver.line.Faults;
import lunting.solver.line.OpenDays;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.Run;
import lunting.solver.model.SearchLog;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A drawn plan and all that a random move can make of it. */
final class DrawnMoves {
  /** The pattern variable, as the solver names it. */
  static final PlanningVariableMetaModel<RotationPlan, LinePattern, Pattern> VARIABLE =
      SolutionDescriptor.buildSolutionDescriptor(RotationPlan.class, LinePattern.class)
          .getMetaModel()
          .genuineEntity(LinePattern.class)
          .basicVariable();

  /** So many draws that a move of a small drawing has shown all it can do. */
  private static final int DRAWS = 5_000;

  private final RotationPlan plan;
  private final MoveDraft draft;
  private final Neighbours neighbours;

  private DrawnMoves(RotationPlan plan, MoveDraft draft, Neighbours neighbours) {
    this.plan = plan;
    this.draft = draft;
    this.neighbours = neighbours;
  }

  /** What is drawn, with the lines that moves may change. */
  static DrawnMoves of(Sketch drawn) {
    RotationPlan plan = plan(drawn);
    Problem problem = plan.problem();
    OpenDays open = new OpenDays(problem);
    return new DrawnMoves(
        plan,
        new MoveDraft(VARIABLE, problem.days(), open, new Faults(problem)),
        new Neighbours(plan.getLines(), open));
  }

  /** What is drawn, as the search holds it. */
  static RotationPlan plan(Sketch drawn) {
    Problem problem = drawn.problem();
    Map<LineDuty, List<Run>> runs = Recount.runs(problem, drawn.plan());
    RotationPlan plan = new RotationPlan(problem, Map.of(), new SearchLog(() -> {}));
    for (LinePattern line : plan.getLines()) {
      line.startFrom(Pattern.of(line.duty(), runs.getOrDefault(line.duty(), List.of())));
    }
    return plan;
  }

  RotationPlan plan() {
    return plan;
  }

  MoveDraft draft() {
    return draft;
  }

  Neighbours neighbours() {
    return neighbours;
  }

  LinePattern line(String id) {
    return plan.getLines().get(plan.problem().getLine(id).index());
  }

  /** Every plan that a move leads to, drawn, lines one below the other. */
  Set<String> outcomes(Function<RandomGenerator, @Nullable PlanMove> move) {
    Set<String> outcomes = new TreeSet<>();
    RandomGenerator random = new Random(1);
    for (int draw = 0; draw < DRAWS; draw++) {
      PlanMove made = move.apply(random);
      if (made != null) {
        outcomes.add(after(made));
      }
    }
    return outcomes;
  }

  /** The runs that a change of one line leads to and that its kiln allows, drawn. */
  Set<String> rows(String id, Function<RandomGenerator, @Nullable List<Run>> change) {
    LinePattern line = line(id);
    return outcomes(random -> draft.one("drawn", line, change.apply(random))).stream()
        .flatMap(String::lines)
        .filter(row -> row.startsWith(id + " "))
        .map(row -> row.substring(id.length() + 1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String after(PlanMove move) {
    return plan.getLines().stream()
        .map(line -> line.duty().id() + " " + row(pattern(line, move)))
        .collect(Collectors.joining("\n"));
  }

  /** What a line does after a move. */
  static Pattern pattern(LinePattern line, PlanMove move) {
    for (PlanMove each = move; each != null; each = each.next()) {
      if (line.equals(each.line())) {
        return Objects.requireNonNull(each.pattern());
      }
      if (line.equals(each.other())) {
        return Objects.requireNonNull(each.otherPattern());
      }
    }
    return line.getPattern();
  }

  private String row(Pattern pattern) {
    return Drawing.row(pattern.runs(), plan.problem().days());
  }
}
