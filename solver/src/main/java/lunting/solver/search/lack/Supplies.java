package lunting.solver.search.lack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lunting.solver.model.LinePattern;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.ServiceDuty;
import org.jspecify.annotations.Nullable;

/** How much of a line the livelihood services can spare on a day of a plan (clause 3.3d). */
public final class Supplies {
  private final List<LinePattern> lines;
  private final List<List<ServiceDuty>> services = new ArrayList<>();

  public Supplies(Problem problem, List<LinePattern> lines) {
    this.lines = lines;
    for (LinePattern line : lines) {
      List<ServiceDuty> supplied = new ArrayList<>();
      if (line.duty().servesLivelihood()) {
        for (ServiceDuty service : problem.services()) {
          if (service.isSuppliedBy(line.duty())) {
            supplied.add(service);
          }
        }
      }
      services.add(supplied);
    }
  }

  /** The other suppliers of the services that a line supplies. */
  public List<LinePattern> othersOf(LineDuty line) {
    Set<LinePattern> others = new LinkedHashSet<>();
    for (ServiceDuty service : services.get(line.index())) {
      for (ServiceDuty.Supply supply : service.suppliers()) {
        others.add(lines.get(supply.line().index()));
      }
    }
    others.remove(lines.get(line.index()));
    return new ArrayList<>(others);
  }

  /**
   * What a service has to spare on a day, in hundredths of thousandths; less than 0 where it lacks.
   *
   * @param inFull lines that would run in full that day
   */
  public long spare(ServiceDuty service, int day, List<LineDuty> inFull) {
    long spare = -100 * service.demand().on(day);
    for (ServiceDuty.Supply supply : service.suppliers()) {
      LineDuty line = supply.line();
      int cut = inFull.contains(line) ? 0 : lines.get(line.index()).getPattern().cut(day);
      spare += supply.amountMilli() * (100 - cut);
    }
    return spare;
  }

  /**
   * The most that can be cut of a line on a day, in percent; less than 0 where services lack
   * already.
   *
   * @param relieving a line that would run in full that day; null: nobody changes
   */
  public int spareCut(LineDuty line, int day, @Nullable LineDuty relieving) {
    return spareCut(line, day, relieving, 0);
  }

  /**
   * The most that can be cut of a line on a day, in percent, while another one changes.
   *
   * @param other a line that would be cut otherwise that day; null: nobody changes
   * @param otherCut by how much, in percent
   */
  public int spareCut(LineDuty line, int day, @Nullable LineDuty other, int otherCut) {
    long most = line.greatestCut();
    for (ServiceDuty service : services.get(line.index())) {
      long margin = -100 * service.demand().on(day);
      for (ServiceDuty.Supply supply : service.suppliers()) {
        LineDuty supplier = supply.line();
        int cut =
            supplier.equals(line)
                ? 0
                : supplier.equals(other)
                    ? otherCut
                    : lines.get(supplier.index()).getPattern().cut(day);
        margin += supply.amountMilli() * (100 - cut);
      }
      long amount = service.amountOf(line);
      most = amount == 0 ? most : Math.min(most, Math.floorDiv(margin, amount));
    }
    return (int) most;
  }
}
