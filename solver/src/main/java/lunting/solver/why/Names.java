package lunting.solver.why;

import java.util.ArrayList;
import java.util.List;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Sector;
import lunting.solver.problem.ServiceDuty;

/** Who a sentence is about: by name, as an office knows it, then by id, as the files do. */
public final class Names {
  private Names() {}

  public static Text of(PlantDuty plant) {
    return Wording.named(plant.plant().name(), plant.id());
  }

  public static Text of(LineDuty line) {
    return Wording.named(line.line().name(), line.id());
  }

  public static Text of(ServiceDuty service) {
    return Wording.named(service.service().name(), service.id());
  }

  public static Text of(Sector sector) {
    return Wording.named(sector.industry().name(), sector.id());
  }

  /** Several lines, one after the other. */
  public static Text of(Iterable<LineDuty> lines) {
    List<Text> names = new ArrayList<>();
    lines.forEach(line -> names.add(of(line)));
    return Wording.list(names);
  }
}
