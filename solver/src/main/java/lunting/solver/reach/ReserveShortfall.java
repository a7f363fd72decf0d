package lunting.solver.reach;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lunting.data.report.Verdict;
import lunting.data.text.Sentence;
import lunting.data.text.Sentences;
import lunting.data.text.Wording;
import lunting.solver.bound.lack.LackBound;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.day.DayAmounts;
import lunting.solver.problem.day.DaySet;
import lunting.solver.why.DayRanges;
import org.jspecify.annotations.Nullable;

/**
 * What a sector's reserve is short by on days in a row that have a warning, or that have none: how
 * much of it is proved to lack in any legal plan, and how much was not found yet.
 *
 * <p>Formula: proved is the larger of two: {@link LackBound}, and the sum over the days of max(0, R
 * − Σ u · the most of each line that the past, must-run days and notice let be off). It is never
 * more than the plan lacks. Pins bind a solve and no rule, so what is proved of plans that keep
 * them is told apart. Unit: milli-line-days.
 */
final class ReserveShortfall {
  /** A hundredth of a line-day: what is open beyond the proof by less is as good as proved. */
  private static final BigDecimal NEGLIGIBLE = BigDecimal.TEN;

  private final Problem problem;
  private final Sector sector;
  private final LoadTable loads;
  private final LinesHeld held;
  private final long[] lacking;
  private int first = Integer.MAX_VALUE;
  private int last = -1;
  private BigDecimal amount = BigDecimal.ZERO;
  private BigDecimal proved = BigDecimal.ZERO;

  /** What is proved of plans that keep the pins; never less than of all. */
  private BigDecimal provedByPins = BigDecimal.ZERO;

  /** What is proved of it with other sectors, if that leaves less open; null where it does not. */
  private @Nullable LackTogether together;

  private ReserveShortfall(Problem problem, LoadTable loads, Sector sector) {
    this.problem = problem;
    this.sector = sector;
    this.loads = loads;
    held = new LinesHeld(problem, loads);
    lacking = new long[problem.days()];
  }

  /** What a sector lacks on the days of these breaches: each warning by itself, in time order. */
  static List<ReserveShortfall> of(
      Problem problem,
      LoadTable loads,
      Sector sector,
      LackBound bound,
      List<Verdict.Breach> breaches) {
    Map<Integer, ReserveShortfall> byWarning = new TreeMap<>();
    for (Verdict.Breach breach : breaches) {
      LocalDate date = breach.day();
      if (date != null) {
        int day = problem.season().dayOf(date);
        byWarning
            .computeIfAbsent(
                warning(sector, day), any -> new ReserveShortfall(problem, loads, sector))
            .add(day, breach.amount());
      }
    }
    byWarning.values().forEach(shortfall -> shortfall.prove(bound));
    return List.copyOf(byWarning.values());
  }

  /** The first of the days in a row with a level around a day; −1: it has none. */
  private static int warning(Sector sector, int day) {
    DaySet warned = sector.levels().days();
    int from = day;
    while (from >= 0 && warned.contains(from)) {
      from--;
    }
    return from == day ? -1 : from + 1;
  }

  private void add(int day, BigDecimal lacks) {
    first = Math.min(first, day);
    last = Math.max(last, day);
    amount = amount.add(lacks);
    lacking[day] = lacks.movePointRight(2).setScale(0, RoundingMode.CEILING).longValueExact();
    DayAmounts required = sector.required();
    if (required == null) {
      return;
    }
    long possible = 0;
    long legal = 0;
    for (LineDuty line : counted(day)) {
      possible += line.size() * Hold.greatestCut(line, day);
      legal += line.size() * Hold.greatestLegalCut(line, day);
    }
    BigDecimal beyond = beyond(required.on(day), possible, lacks);
    proved = proved.add(beyond(required.on(day), legal, lacks));
    provedByPins = provedByPins.add(beyond);
    if (beyond.signum() > 0) {
      counted(day).forEach(line -> held.note(line, day));
    }
  }

  private static BigDecimal beyond(long asked, long possible, BigDecimal lacks) {
    return BigDecimal.valueOf(asked)
        .subtract(BigDecimal.valueOf(possible, 2))
        .max(BigDecimal.ZERO)
        .min(lacks);
  }

  /** The lines of the sector that count on a day. */
  private List<LineDuty> counted(int day) {
    List<LineDuty> lines = new ArrayList<>();
    for (PlantDuty plant : sector.plants()) {
      lines.addAll(plant.countsInSector(day) ? plant.countable() : List.of());
    }
    return lines;
  }

  private void prove(LackBound bound) {
    int warning = warning(sector, first);
    DaySet asked = DaySet.of(problem.days(), day -> warning(sector, day) == warning);
    BigDecimal least = BigDecimal.valueOf(bound.least(sector, asked, lacking), 2);
    proved = proved.max(least).min(amount);
    provedByPins = provedByPins.max(proved).min(amount);
    if (bound.hasPins() && isOpen(proved)) {
      BigDecimal kept = BigDecimal.valueOf(bound.leastKeepingPins(sector, asked, lacking), 2);
      provedByPins = provedByPins.max(kept).min(amount);
    }
    if (isOpen(provedByPins)) {
      LackTogether all = LackTogether.of(loads, bound, sector, asked);
      together = all.open().compareTo(amount.subtract(provedByPins)) < 0 ? all : null;
    }
    for (int day = first; restOnPins() && day <= last; day++) {
      for (LineDuty line : lacking[day] > 0 ? counted(day) : List.<LineDuty>of()) {
        held.notePinned(line, day);
      }
    }
  }

  /** Whether more is proved of plans that keep the pins than of all. */
  private boolean restOnPins() {
    return provedByPins.subtract(proved).compareTo(NEGLIGIBLE) >= 0;
  }

  /** Whether the plan lacks more than what is proved. */
  private boolean isOpen(BigDecimal some) {
    return amount.subtract(some).compareTo(NEGLIGIBLE) >= 0;
  }

  private static boolean isOpenTogether(LackTogether all) {
    return all.open().compareTo(NEGLIGIBLE) >= 0;
  }

  /** Tells how much lacks in any legal plan, because of which lines, and how much is open. */
  void tell(boolean byDays, Sentences told) {
    BigDecimal all = amount.setScale(0, RoundingMode.HALF_UP);
    if (byDays) {
      told.add(
          Sentence.of("{days}缺 {amount}。", "{days}: {amount}.")
              .with("days", DayRanges.of(problem.season(), first, last))
              .with("amount", Wording.milli(all)));
    }
    BigDecimal never = (restOnPins() ? provedByPins : proved).setScale(0, RoundingMode.HALF_UP);
    LackTogether shared = together;
    if (never.signum() == 0) {
      if (shared != null) {
        shared.tell(isOpenTogether(shared), told);
      }
      if (shared == null || isOpenTogether(shared)) {
        tellLeft(told);
      }
      return;
    }
    boolean open = isOpen(never);
    if (restOnPins()) {
      tellPins(open, never, told);
    } else if (open) {
      told.add(
          Sentence.of(
                  "其中至少 {amount} 已证明任何合法方案都无法避免。",
                  "At least {amount} of it is proved to lack in any legal plan.")
              .with("amount", Wording.milli(never)));
    } else {
      told.add(Sentence.of("已证明任何合法方案都不能更少。", "It is proved that no legal plan lacks less."));
    }
    held.tellLate(told);
    held.tellFixed(told);
    if (shared != null) {
      shared.tell(isOpenTogether(shared), told);
    }
    if (open && (shared == null || isOpenTogether(shared))) {
      told.add(
          Sentence.of(
                  "其余 {rest} 尚未找到补足办法，能否补足尚无定论，可延长求解时间再试。",
                  "The other {rest} has not been found yet; whether it can be had is open, and a"
                      + " longer solve may tell.")
              .with("rest", Wording.milli(all.subtract(never))));
    }
  }

  /** What lacks because of the pins, and how much of it without them. */
  private void tellPins(boolean open, BigDecimal never, Sentences told) {
    told.add(
        open
            ? Sentence.of(
                    "其中至少 {amount} 已证明在不改动锁定安排的前提下无法避免。",
                    "At least {amount} of it is proved to lack in any plan that keeps the pins.")
                .with("amount", Wording.milli(never))
            : Sentence.of(
                "已证明在不改动锁定安排的前提下不能更少。",
                "It is proved that no plan that keeps the pins lacks less."));
    BigDecimal anyway = proved.setScale(0, RoundingMode.HALF_UP);
    told.add(
        anyway.signum() == 0
            ? Sentence.of("解除锁定后能否补足，尚无定论。", "Whether it can be had without the pins is open.")
            : Sentence.of(
                    "即使解除锁定，任何合法方案也至少缺 {amount}；能否减到这么多，尚无定论。",
                    "Without the pins any legal plan still lacks at least {amount}; whether no more"
                        + " than that is open.")
                .with("amount", Wording.milli(anyway)));
  }

  /** For what nothing proves impossible. */
  static void tellLeft(Sentences told) {
    told.add(
        Sentence.of(
            "尚未找到补足办法，能否补足尚无定论，可延长求解时间再试。",
            "No way to make it up has been found yet; whether there is one is open, and a longer"
                + " solve may tell."));
  }
}
