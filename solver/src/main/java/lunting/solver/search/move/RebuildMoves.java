package lunting.solver.search.move;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.random.RandomGenerator;
import lunting.solver.line.Runs;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.search.lack.Block;
import lunting.solver.search.place.LinePlacing;
import org.jspecify.annotations.Nullable;

/**
 * Moves that tear lines out and place them anew, one after the other, each exactly: a line, some of
 * its plant, or those of several plants that share a sector or a town.
 */
public final class RebuildMoves {
  private static final int MOST_LINES = 6;
  private static final int MOST_PLANTS = 4;
  private static final int MOST_DAYS_MORE = 4;

  private final RotationPlan plan;
  private final MoveDraft draft;
  private final Neighbours neighbours;
  private final LinePlacing placing;
  private final Map<LinePattern, List<LinePattern>> servicePeers = new HashMap<>();

  /** Moves of a plan whose lines may move. */
  public RebuildMoves(RotationPlan plan, MoveDraft draft, Neighbours neighbours) {
    this.plan = plan;
    this.draft = draft;
    this.neighbours = neighbours;
    placing = new LinePlacing(plan.problem());
    for (ServiceDuty service : plan.problem().services()) {
      List<LinePattern> peers =
          neighbours.lines().stream().filter(line -> service.isSuppliedBy(line.duty())).toList();
      peers.forEach(line -> servicePeers.put(line, peers));
    }
  }

  /** A move of a line and others torn out with it; null where what they owe cannot be had so. */
  public @Nullable PlanMove make(LinePattern line, RandomGenerator random) {
    return anew(tornOut(line, random), random);
  }

  /**
   * A move of these lines, placed anew in this order; null where what they owe cannot be had so, or
   * where nothing changes.
   */
  public @Nullable PlanMove anew(List<LinePattern> torn, RandomGenerator random) {
    placing.follow(plan);
    torn.forEach(each -> placing.tearOut(each.duty()));
    PlanMove move = null;
    for (int i = 0; i < torn.size(); i++) {
      LinePattern each = torn.get(i);
      int share = share(each, torn.subList(i + 1, torn.size()), random);
      List<Run> runs = placing.place(each.duty(), share, random);
      if (runs == null) {
        return null;
      }
      if (!runs.equals(each.getPattern().runs())) {
        PlanMove one = draft.one("rebuild", each, runs);
        if (one == null) {
          return null;
        }
        move = one.then(move);
      }
    }
    return move;
  }

  /** A move of a line to where it runs on these days; null where it cannot. */
  public @Nullable PlanMove outside(LinePattern line, Block days) {
    placing.follow(plan);
    placing.tearOut(line.duty());
    return draft.one("give-way", line, placing.placeOutside(line.duty(), days.from(), days.to()));
  }

  /**
   * A move of lines to where they are cut so on the first days, as far as each can: those that stop
   * on other days now are placed anew, one after the other, whatever their plants lack then; those
   * of plants that stop whole lines stay as they are. Null where nothing changes.
   *
   * @param cuts in percent, by day from the season's first on
   */
  public @Nullable PlanMove toward(Map<LineDuty, int[]> cuts) {
    placing.follow(plan);
    List<LinePattern> others = new ArrayList<>();
    List<LinePattern> lines = new ArrayList<>();
    for (LinePattern line : neighbours.lines()) {
      int[] cut = line.plant().wholeLines() ? null : cuts.get(line.duty());
      if (cut == null) {
        continue;
      }
      lines.add(line);
      if (stopsLike(line, cut)) {
        limit(line.duty(), cut);
      } else {
        placing.tearOut(line.duty());
        others.add(line);
      }
    }
    for (LinePattern line : others) {
      int[] cut = Objects.requireNonNull(cuts.get(line.duty()));
      placing.placeLike(line.duty(), cut);
      limit(line.duty(), cut);
    }
    PlanMove move = null;
    for (LinePattern line : lines) {
      List<Run> runs = placing.pattern(line.duty()).runs();
      boolean changes = !runs.equals(line.getPattern().runs());
      PlanMove one = changes ? draft.one("toward", line, runs) : null;
      move = one == null ? move : one.then(move);
    }
    return move;
  }

  private static boolean stopsLike(LinePattern line, int[] cuts) {
    for (int day = line.duty().firstOpenDay(); day < cuts.length; day++) {
      if ((line.getPattern().cut(day) == 100) != (cuts[day] == 100)) {
        return false;
      }
    }
    return true;
  }

  /** Cuts a line so where it runs on the first days. */
  private void limit(LineDuty line, int[] cuts) {
    Pattern now = placing.pattern(line);
    int[] loads = new int[plan.problem().days()];
    for (int day = 0; day < loads.length; day++) {
      int cut = now.cut(day);
      boolean follows = day >= line.firstOpenDay() && day < cuts.length && cut < 100;
      loads[day] = 100 - (follows && cuts[day] < 100 ? cuts[day] : cut);
    }
    placing.put(line, Pattern.of(line, Runs.ofLoads(loads)));
  }

  private List<LinePattern> tornOut(LinePattern line, RandomGenerator random) {
    List<LinePattern> torn = new ArrayList<>(List.of(line));
    int kind = random.nextInt(10);
    if (kind >= 2) {
      addPlant(torn, line);
    }
    if (kind >= 4) {
      int plants = 1 + random.nextInt(MOST_PLANTS - 1);
      List<LinePattern> others = others(kind, line);
      for (int i = 0; i < plants; i++) {
        addPlant(torn, others.get(random.nextInt(others.size())));
      }
    }
    Collections.shuffle(torn, Random.from(random));
    return torn;
  }

  /** Whom a line shares something with: mostly its sector, else its town, or a service. */
  private List<LinePattern> others(int kind, LinePattern line) {
    if (kind >= 8 && line.duty().servesLivelihood()) {
      return servicePeers.getOrDefault(line, neighbours.ofSector(line));
    }
    return kind == 7 ? neighbours.ofTown(line) : neighbours.ofSector(line);
  }

  private void addPlant(List<LinePattern> torn, LinePattern line) {
    for (LinePattern each : neighbours.ofPlant(line)) {
      if (torn.size() < MOST_LINES && !line.plant().wholeLines() && !torn.contains(each)) {
        torn.add(each);
      }
    }
  }

  /** What a line takes of what its plant lacks: all of it, if no other comes after it. */
  private int share(LinePattern line, List<LinePattern> after, RandomGenerator random) {
    if (after.stream().noneMatch(each -> each.plant().equals(line.plant()))) {
      return LinePlacing.ALL;
    }
    return switch (random.nextInt(6)) {
      case 0 -> 0;
      case 1 -> LinePlacing.ALL;
      case 2 -> random.nextInt(LinePlacing.ALL + 1);
      default ->
          placing.shareOf(
              line.duty(),
              line.getPattern(),
              random.nextInt(2 * MOST_DAYS_MORE + 1) - MOST_DAYS_MORE);
    };
  }
}
