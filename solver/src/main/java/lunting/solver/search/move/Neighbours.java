package lunting.solver.search.move;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lunting.solver.line.OpenDays;
import lunting.solver.model.LinePattern;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Sector;
import lunting.solver.problem.TownDuty;

/** The lines that moves may change, and which of them belong together. */
public final class Neighbours {
  private final List<LinePattern> lines = new ArrayList<>();
  private final Map<PlantDuty, List<LinePattern>> byPlant = new HashMap<>();
  private final Map<Sector, List<LinePattern>> bySector = new HashMap<>();
  private final Map<TownDuty, List<LinePattern>> byTown = new HashMap<>();

  public Neighbours(List<LinePattern> all, OpenDays open) {
    for (LinePattern line : all) {
      if (mayMove(line) && open.anyOpen(line.duty())) {
        lines.add(line);
        byPlant.computeIfAbsent(line.plant(), plant -> new ArrayList<>()).add(line);
        bySector.computeIfAbsent(line.sector(), sector -> new ArrayList<>()).add(line);
        byTown.computeIfAbsent(line.town(), town -> new ArrayList<>()).add(line);
      }
    }
  }

  private static boolean mayMove(LinePattern line) {
    PlantDuty plant = line.plant();
    boolean givesAll = plant.need() > 0 && plant.need() >= plant.possible();
    // A plant that must give all it can leaves nothing to choose; one that owes nothing is only
    // asked on warning days, or has something to take back.
    boolean hasChoice =
        plant.owes() || !plant.days().asked().isEmpty() || line.duty().baseline() != null;
    return !line.isPinned() && hasChoice && !givesAll && line.duty().canGive();
  }

  /** The lines that may move. */
  public List<LinePattern> lines() {
    return lines;
  }

  /** Those of a line's plant, itself among them. */
  public List<LinePattern> ofPlant(LinePattern line) {
    return byPlant.getOrDefault(line.plant(), List.of());
  }

  /** Those of a line's sector, itself among them. */
  public List<LinePattern> ofSector(LinePattern line) {
    return ofSector(line.sector());
  }

  /** Those of a sector. */
  public List<LinePattern> ofSector(Sector sector) {
    return bySector.getOrDefault(sector, List.of());
  }

  List<LinePattern> ofTown(LinePattern line) {
    return byTown.getOrDefault(line.town(), List.of());
  }
}
