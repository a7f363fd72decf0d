package lunting.solver.search.move;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import lunting.data.policy.duty.Level;
import lunting.solver.Drawing;
import lunting.solver.Sketch;
import lunting.solver.line.Limits;
import lunting.solver.line.Runs;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.search.lack.Block;
import org.junit.jupiter.api.Test;

/** The proposals made for a drawn line, as far as its kiln allows them. */
final class EditsTest {
  @Test
  void x() {
    show(
        "covering empty",
        "..........",
        Sketch.rotating(3_000),
        e -> e.edits.covering(e.line, e.runs, new Block(4, 5)));
    show(
        "covering later",
        ".......###",
        Sketch.rotating(3_000),
        e -> e.edits.covering(e.line, e.runs, new Block(3, 4)));
    show(
        "covering ramps",
        "............",
        Sketch.rotating(3_000).rampsNotCounted(),
        e -> e.edits.covering(e.line, e.runs, new Block(4, 5)));
    show(
        "covering notice",
        "..........",
        Sketch.rotating(3_000).when(t -> t.published(4, "K1 ..........")),
        e -> e.edits.covering(e.line, e.runs, new Block(3, 6)));
    show(
        "covering furnace",
        "..........",
        Sketch.rotating(3_000).kiln(Sketch.FURNACE),
        e -> e.edits.covering(e.line, e.runs, new Block(4, 5)));
    show(
        "cutting",
        "..........",
        Sketch.rotating(3_000).kiln(Sketch.FURNACE),
        e -> e.edits.cutting(e.line, e.runs, new Block(4, 5), 30));
    show(
        "cutting too much",
        "..........",
        Sketch.rotating(3_000).kiln(Sketch.FURNACE),
        e -> e.edits.cutting(e.line, e.runs, new Block(4, 5), 60));
    show(
        "sparing",
        "..........",
        Sketch.rotating(3_000).kiln(Sketch.FURNACE),
        e ->
            e.edits.sparing(
                e.line, e.runs, new Block(4, 6), new int[] {0, 0, 0, 0, 40, 20, 70, 0, 0, 0}));
    show("giving", "..###.....", Sketch.rotating(3_000), e -> e.edits.giving(e.line, e.runs, 2));
    show(
        "giving furnace",
        "..55......",
        Sketch.rotating(3_000).kiln(Sketch.FURNACE),
        e -> e.edits.giving(e.line, e.runs, 2));
    show(
        "serving",
        "..#######...",
        Sketch.rotating(3_000),
        e -> e.edits.serving(e.line, e.runs, new Block(5, 6)));
    show(
        "mending short",
        "....##....",
        Sketch.rotating(3_000),
        e -> e.edits.mending(e.line, e.runs));
    show(
        "mending near", "###.###...", Sketch.rotating(3_000), e -> e.edits.mending(e.line, e.runs));
    show(
        "mending relight",
        "..###.....",
        Sketch.rotating(3_000)
            .raising(2_000, 2_000, 3_000, 4_000)
            .when(t -> t.warning(Level.ORANGE, 4, 6)),
        e -> e.edits.mending(e.line, e.runs));
  }

  private static void show(String t, String row, Sketch s, Function<Drawn, List<List<Run>>> f) {
    Problem problem = s.days(row.length()).plant("P1", "K1 " + row).problem();
    Drawn d = new Drawn(new Edits(problem), problem.getLine("K1"), Drawing.runs(row));
    Set<String> all = new TreeSet<>();
    Set<String> ok = new TreeSet<>();
    for (List<Run> runs : f.apply(d)) {
      List<Run> j = Runs.joined(runs, row.length());
      if (j == null) {
        all.add("-");
        continue;
      }
      all.add(Drawing.row(j, row.length()));
      if (Limits.allow(d.line, j, row.length())) ok.add(Drawing.row(j, row.length()));
    }
    System.out.println(t + " " + row + "\n  all " + all + "\n  ok " + ok);
  }

  record Drawn(Edits edits, LineDuty line, List<Run> runs) {}
}
