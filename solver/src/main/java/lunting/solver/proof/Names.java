package lunting.solver.proof;

import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Sector;
import lunting.solver.problem.ServiceDuty;

/** Who a proof is about: by name, as an office knows it, then by id, as the files do. */
final class Names {
  private Names() {}

  static Text of(PlantDuty plant) {
    return Wording.named(plant.plant().name(), plant.id());
  }

  static Text of(LineDuty line) {
    return Wording.named(line.line().name(), line.id());
  }

  static Text of(ServiceDuty service) {
    return Wording.named(service.service().name(), service.id());
  }

  static Text of(Sector sector) {
    return Wording.named(sector.industry().name(), sector.id());
  }
}
