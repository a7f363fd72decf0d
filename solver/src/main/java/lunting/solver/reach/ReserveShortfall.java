package lunting.solver.reach;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import lunting.data.report.Verdict;
import lunting.data.text.Sentence;
import lunting.data.text.Sentences;
import lunting.data.text.Wording;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.day.DayAmounts;

/**
 * What a sector's reserve is short by, in two parts: what no plan could make up, and what this
 * solve did not.
 *
 * <p>Formula: what no plan could make up is the sum over the short days of max(0, R − Σ u · the
 * most of each line that the past, pins, must-run days and notice let be off), on no day more than
 * is short on it. Unit: milli-line-days.
 */
final class ReserveShortfall {
  private final LinesHeld held;
  private BigDecimal amount = BigDecimal.ZERO;
  private BigDecimal unavoidable = BigDecimal.ZERO;

  private ReserveShortfall(Problem problem, LoadTable loads) {
    held = new LinesHeld(problem, loads);
  }

  /** What a sector lacks on the days of these breaches. */
  static ReserveShortfall of(
      Problem problem, LoadTable loads, Sector sector, List<Verdict.Breach> breaches) {
    ReserveShortfall shortfall = new ReserveShortfall(problem, loads);
    for (Verdict.Breach breach : breaches) {
      LocalDate date = breach.day();
      if (date != null) {
        shortfall.add(sector, problem.season().dayOf(date), breach.amount());
      }
    }
    return shortfall;
  }

  private void add(Sector sector, int day, BigDecimal lacking) {
    amount = amount.add(lacking);
    DayAmounts required = sector.required();
    if (required == null) {
      return;
    }
    long possible = 0;
    for (PlantDuty plant : sector.plants()) {
      for (LineDuty line : plant.countsInSector(day) ? plant.countable() : List.<LineDuty>of()) {
        possible += line.size() * Hold.greatestCut(line, day);
      }
    }
    BigDecimal beyond =
        BigDecimal.valueOf(required.on(day))
            .subtract(BigDecimal.valueOf(possible, 2))
            .max(BigDecimal.ZERO)
            .min(lacking);
    unavoidable = unavoidable.add(beyond);
    if (beyond.signum() > 0) {
      noteHeld(sector, day);
    }
  }

  private void noteHeld(Sector sector, int day) {
    for (PlantDuty plant : sector.plants()) {
      if (plant.countsInSector(day)) {
        plant.countable().forEach(line -> held.note(line, day));
      }
    }
  }

  /**
   * Tells how much no plan could make up, because of which lines, and how much a longer solve may.
   */
  void tell(Sentences told) {
    BigDecimal never = unavoidable.setScale(0, RoundingMode.HALF_UP);
    BigDecimal rest = amount.setScale(0, RoundingMode.HALF_UP).subtract(never);
    if (never.signum() > 0) {
      tellHeld(Wording.milli(never), told);
    }
    if (rest.signum() > 0 && never.signum() > 0) {
      told.add(
          Sentence.of(
                  "本次求解未能补足其余 {rest}，可延长求解时间再试（以民生任务还有余地为限）。",
                  "This solve did not make up the other {rest}; a longer one may, as far as the"
                      + " livelihood services allow.")
              .with("rest", Wording.milli(rest)));
    } else if (rest.signum() > 0) {
      tellLeft(told);
    }
  }

  private void tellHeld(String never, Sentences told) {
    if (held.anyLate()) {
      told.add(
          Sentence.of(
                  "其中 {amount} 无法避免，因提前通知的天数不够：{lines}。",
                  "{amount} of it cannot be avoided, for want of notice: {lines}.")
              .with("amount", never)
              .with("lines", held.lateByFirstDay()));
    } else if (held.anyFixed()) {
      told.add(
          Sentence.of("其中 {amount} 无法避免。", "{amount} of it cannot be avoided.")
              .with("amount", never));
    } else {
      told.add(
          Sentence.of(
                  "其中 {amount} 无法避免：已无生产线可停。",
                  "{amount} of it cannot be avoided: no further line can be stopped.")
              .with("amount", never));
    }
    held.tellFixed(told);
  }

  /**
   * For what nothing proves impossible: a longer solve may make it up, unless services forbid it.
   */
  static void tellLeft(Sentences told) {
    told.add(
        Sentence.of(
            "本次求解未能补足，可延长求解时间再试（以民生任务还有余地为限）。",
            "This solve did not make it up; a longer one may, as far as the livelihood services"
                + " allow."));
  }
}
