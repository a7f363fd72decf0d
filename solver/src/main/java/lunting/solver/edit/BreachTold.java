package lunting.solver.edit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import lunting.data.report.Verdict;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.why.Names;
import org.jspecify.annotations.Nullable;

/** Tells a breach where only its rule is known: whose it is, on which day, and what is wrong. */
public final class BreachTold {
  private final Problem problem;
  private final Set<String> known = new HashSet<>();

  /**
   * For readers who know which lines it is about.
   *
   * @param lines ids of these lines
   */
  public BreachTold(Problem problem, Collection<String> lines) {
    this.problem = problem;
    for (String id : lines) {
      LineDuty line = problem.lineById().get(id);
      if (line != null) {
        known.add(id);
        known.add(problem.plantOf(line).id());
      }
    }
  }

  /** A breach as part of a sentence, without a period; null where nothing is told of it. */
  public @Nullable Text of(Verdict.@Nullable Breach breach) {
    Text text = breach == null ? null : breach.text();
    if (breach == null || text == null) {
      return null;
    }
    Text told = Text.of(without("。", text.zh()), without(".", text.english()));
    if (known.contains(breach.subject())) {
      return told;
    }
    LocalDate day = breach.day();
    return day == null
        ? Sentence.of("{who}，{text}", "{who}: {text}")
            .with("who", who(breach.subject()))
            .with("text", told)
            .text()
        : Sentence.of("{who}于{day}，{text}", "{who}, {day}: {text}")
            .with("who", who(breach.subject()))
            .with("day", day)
            .with("text", told)
            .text();
  }

  private Text who(String subject) {
    LineDuty line = problem.lineById().get(subject);
    if (line != null) {
      return Names.of(line);
    }
    for (PlantDuty plant : problem.plants()) {
      if (plant.id().equals(subject)) {
        return Names.of(plant);
      }
    }
    for (ServiceDuty service : problem.services()) {
      if (service.id().equals(subject)) {
        return Names.of(service);
      }
    }
    for (Sector sector : problem.sectors()) {
      if (sector.id().equals(subject)) {
        return Names.of(sector);
      }
    }
    return Wording.named(null, subject);
  }

  private static String without(String period, String sentence) {
    return sentence.endsWith(period)
        ? sentence.substring(0, sentence.length() - period.length())
        : sentence;
  }
}
