package lunting.solver.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import lunting.data.report.Verdict;
import lunting.data.text.Text;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.problem.TownDuty;
import lunting.solver.why.Names;

/** Whom the breaches of a verdict concern, by name: of a line's breaches its plant. */
final class Concerns {
  /** So many of those whom a rule concerns are named. */
  static final int NAMED = 10;

  private final Verdict verdict;
  private final Map<String, Text> names = new HashMap<>();

  /** The names of a problem's verdict, which lists every breach. */
  Concerns(Problem problem, Verdict verdict) {
    this.verdict = verdict;
    for (TownDuty town : problem.towns()) {
      Text name = town.town().name();
      names.put(town.id(), name == null ? Text.of(town.id(), town.id()) : name);
    }
    for (Sector sector : problem.sectors()) {
      names.put(sector.id(), Names.of(sector));
    }
    for (ServiceDuty service : problem.services()) {
      names.put(service.id(), Names.of(service));
    }
    for (PlantDuty plant : problem.plants()) {
      names.put(plant.id(), Names.of(plant));
      for (LineDuty line : plant.lines()) {
        names.put(line.id(), Names.of(plant));
      }
    }
  }

  /** The rules asked for that are broken at all, in the order of the rule book. */
  List<Briefing.Concerned> of(Predicate<Verdict.RuleResult> asked) {
    return verdict.rules().stream()
        .filter(rule -> rule.amount() > 0 && asked.test(rule))
        .map(this::concerned)
        .toList();
  }

  private Briefing.Concerned concerned(Verdict.RuleResult rule) {
    Set<Text> subjects = new LinkedHashSet<>();
    for (Verdict.Breach breach : rule.breaches()) {
      subjects.add(names.getOrDefault(breach.subject(), Text.ofPlain(breach.subject())));
    }
    List<Text> first = new ArrayList<>(subjects).subList(0, Math.min(NAMED, subjects.size()));
    return new Briefing.Concerned(
        rule.rule(),
        rule.level(),
        rule.clause(),
        rule.amount(),
        rule.unit(),
        subjects.size(),
        first);
  }
}
