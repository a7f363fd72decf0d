package lunting.solver.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import lunting.data.policy.KilnLimits;
import lunting.solver.problem.MeasureDuty;
import lunting.solver.problem.day.DaySet;
import lunting.solver.settle.Duty;
import lunting.solver.settle.Group;
import lunting.solver.settle.GroupSearch;
import lunting.solver.settle.Waiver;
import lunting.solver.settle.Waivers;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the least by which each duty of a conflict would have to give, all others being kept:
 * by halves, each step settled by proof or by courses that keep everything else.
 */
final class Concessions {
  /** Amounts are tried in so many steps. */
  private static final int STEPS = 1_000;

  /** So many more stops in a season are tried. */
  private static final int MORE_STOPS = 8;

  private final Group group;
  private final Asked asked;
  private final Waivers others;
  private final Effort effort;

  private Concessions(Group group, Waivers others, Effort effort) {
    this.group = group;
    this.asked = new Asked(group.problem());
    this.others = others;
    this.effort = effort;
  }

  /**
   * What each duty of a core would have to give, where it alone can.
   *
   * @param others duties of other cores, given up meanwhile
   */
  static List<Concession> of(Group group, Core core, Waivers others, Effort effort) {
    Concessions concessions = new Concessions(group, others, effort);
    List<Concession> found = new ArrayList<>();
    for (Duty duty : core.duties().keySet()) {
      Concession concession = concessions.of(duty);
      if (concession != null) {
        found.add(concession);
      }
    }
    return found;
  }

  private @Nullable Concession of(Duty duty) {
    if (!isEnough(duty, Waiver.WHOLE)) {
      return null;
    }
    long most = most(duty);
    if (most > 0) {
      return byAmount(duty, most);
    }
    return Asked.byDay(duty.kind())
        ? byDays(duty, Waiver.ALL, 1_000, true)
        : new Concession(duty, null, Waiver.ALL, 1_000, true);
  }

  private boolean isEnough(Duty duty, Waiver waiver) {
    return effort.isLegal(group, others.with(duty, waiver));
  }

  private Concession byAmount(Duty duty, long most) {
    long step = Math.max(1, Math.ceilDiv(most, STEPS));
    long low = 0;
    long high = Math.ceilDiv(most, step);
    long all = high;
    while (high - low > 1) {
      long middle = (low + high) >>> 1;
      if (isEnough(duty, Waiver.of(middle * step))) {
        high = middle;
      } else {
        low = middle;
      }
    }
    boolean least =
        low == 0 || effort.isImpossible(group, others.with(duty, Waiver.of(low * step)));
    // The last step is the whole duty, which may be more than its amount: notice binds restarts
    // too.
    long amount = high == all ? Waiver.ALL : high * step;
    long share = 1_000 * high / all;
    return Asked.byDay(duty.kind())
        ? byDays(duty, amount, share, least)
        : new Concession(duty, null, amount, share, least);
  }

  private Concession byDays(Duty duty, long amount, long share, boolean proved) {
    DaySet all = asked.days(duty);
    boolean[] least = {proved};
    DayRange range =
        DayRange.least(
            all,
            tried -> {
              Waivers given = others.with(duty, new Waiver(tried.of(all), amount));
              GroupSearch.Answer answer = effort.settle(group, given).answer();
              least[0] &= answer != GroupSearch.Answer.OPEN;
              return answer == GroupSearch.Answer.LEGAL;
            });
    DaySet days = range.of(all);
    long part = share * days.count() / Math.max(1, all.count());
    return new Concession(duty, days, amount, part, least[0]);
  }

  /** The most that a duty which is an amount can give; 0 for one that is kept or not. */
  private long most(Duty duty) {
    return switch (duty.kind()) {
      case LIVELIHOOD -> most(asked.days(duty), asked.service(duty).demand()::on);
      case SEASON_RATIO -> asked.plant(duty).need();
      case PERIOD_RATIO -> asked.plant(duty).periods().get(duty.part()).need();
      case LINE_RATIO -> group.problem().plantOf(asked.line(duty)).needOf(asked.line(duty));
      case CONTINUOUS_STOP -> asked.plant(duty).continuousDays();
      case WARNING_MEASURES -> mostMeasured(duty);
      case NOTICE -> asked.line(duty).limits().noticeDays();
      case MIN_STOP -> asked.line(duty).limits().minStopDays();
      case MIN_RUN -> asked.line(duty).limits().minRunDays();
      case MAX_STOPS ->
          asked.line(duty).limits().maxStops() == KilnLimits.NO_LIMIT ? 0 : MORE_STOPS;
      case CALENDAR, ORDERED_STOP, MUST_RUN, PIN, NO_RELIGHT, LOAD_LIMIT -> 0;
    };
  }

  private long mostMeasured(Duty duty) {
    MeasureDuty measures = asked.plant(duty).measures();
    if (measures == null) {
      return 0;
    }
    long most = most(asked.days(duty), measures.owed()::on);
    return measures.byLines() ? most / 100 : most;
  }

  private static long most(DaySet days, IntToLongFunction amount) {
    long most = 0;
    for (int day = 0; day < days.days(); day++) {
      most = days.contains(day) ? Math.max(most, amount.applyAsLong(day)) : most;
    }
    return most;
  }
}
