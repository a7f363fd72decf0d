package lunting.solver.load;

import java.util.List;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.problem.TownDuty;

/** Whose duties are counted: those of a whole problem, or those in which some lines have a part. */
record Subjects(
    List<LineDuty> lines,
    List<PlantDuty> plants,
    List<Sector> sectors,
    List<TownDuty> towns,
    List<ServiceDuty> services) {
  static Subjects of(Problem problem) {
    return new Subjects(
        problem.lines(), problem.plants(), problem.sectors(), problem.towns(), problem.services());
  }

  /** What the loads of these lines can matter to: their plants, and all that these belong to. */
  static Subjects of(Problem problem, List<LineDuty> lines) {
    List<PlantDuty> plants = lines.stream().map(problem::plantOf).distinct().toList();
    return new Subjects(
        lines,
        plants,
        plants.stream().map(problem::sectorOf).distinct().toList(),
        plants.stream().map(problem::townOf).distinct().toList(),
        problem.services().stream()
            .filter(service -> lines.stream().anyMatch(service::isSuppliedBy))
            .toList());
  }
}
