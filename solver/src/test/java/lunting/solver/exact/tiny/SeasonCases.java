package lunting.solver.exact.tiny;

import java.util.ArrayList;
import java.util.List;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.policy.reading.Readings;

/** Cases in which little happens: what the season itself asks. */
final class SeasonCases {
  private static final List<String> KILNS =
      List.of(TinyKilns.TUNNEL, TinyKilns.SHUTTLE, TinyKilns.ROTARY);

  private SeasonCases() {}

  /** Rotating stops of single lines and of lines that take turns, whole lines beside them. */
  static void season(TinyTown town) {
    Dice dice = town.dice();
    town.industry(TinyTrades.brick()).industry(TinyTrades.alumina(3_000));
    town.plants("brick", KILNS, dice.between(4, 6));
    town.plant("alumina", TinyKilns.ROASTER, dice.between(2, 3));
    if (dice.oneIn(3)) {
      town.industry(TinyTrades.carbon());
      town.plants("carbon", KILNS, 2);
    }
    read(town);
  }

  private static void read(TinyTown town) {
    Dice dice = town.dice();
    if (dice.oneIn(3)) {
      town.read(Readings.RatioTest.AT_LEAST);
    }
    if (dice.oneIn(3)) {
      town.read(Readings.SingleLine.MAY_SPLIT);
    }
    if (dice.oneIn(4)) {
      town.heatingDays(town.days() + dice.between(2, 5)).read(Readings.RatioBase.HEATING_PERIOD);
    }
  }

  /** Periods with ratios of their own, with a table for the season beside them or without. */
  static void periods(TinyTown town) {
    Dice dice = town.dice();
    int cut = town.days() / 2 + dice.between(-3, 3);
    boolean withTable = dice.oneIn(2);
    List<SeasonDuty.Period> periods = new ArrayList<>();
    int ratio = 500 * dice.between(4, 8);
    periods.add(
        new SeasonDuty.Period(
            town.span(-3, cut - dice.between(1, 4)),
            TinyTrades.ratios(ratio - 1_000, ratio),
            null));
    periods.add(
        new SeasonDuty.Period(
            town.span(cut, town.days() + 4), TinyTrades.ratios(ratio, 7_000 - ratio), null));
    town.industry(
        TinyTrades.brick(
            new SeasonDuty.Rotate(
                withTable ? TinyTrades.ratios(2_500, 3_500) : null, periods, null)));
    for (TinyPlant plant : town.plants("brick", KILNS, 6)) {
      if (dice.oneIn(4)) {
        plant.carried(5 * dice.between(-3, 6));
      }
      if (dice.oneIn(5)) {
        plant.ratio(3_000);
      }
    }
    read(town);
  }

  /** Cool-down and heat-up count nothing, for single lines, turns, and from a late duty on. */
  static void ramps(TinyTown town) {
    Dice dice = town.dice();
    town.read(Readings.RampDays.DO_NOT_COUNT);
    town.industry(TinyTrades.brick());
    town.plants("brick", KILNS, dice.between(4, 5)).forEach(plant -> plant.grade("B"));
    TinyPlant late = town.plant("brick", TinyKilns.SHUTTLE, 2).grade("A");
    if (dice.oneIn(2)) {
      town.revoked(late, dice.between(3, 9));
    }
    if (dice.oneIn(2)) {
      int from = dice.between(8, 14);
      town.warning(dice.pick(List.of(Level.values())), from, from + dice.between(1, 4));
      town.read(dice.pick(List.of(Readings.Relight.values())));
    }
    read(town);
  }

  /** Lines with shares of their own, credits and debts, livelihood lines in the ratio's base. */
  static void lineRatios(TinyTown town) {
    Dice dice = town.dice();
    town.industry(TinyTrades.brick()).industry(TinyTrades.alumina(2_000));
    for (TinyPlant plant : town.plants("brick", KILNS, dice.between(5, 7))) {
      if (!dice.oneIn(3)) {
        plant.withShare(1_000 * dice.between(0, 6));
      }
      if (dice.oneIn(3)) {
        plant.carried(5 * dice.between(-4, 4));
      }
      if (dice.oneIn(4)) {
        plant.line(TinyKilns.SHUTTLE, 90).exemptLine();
      }
    }
    town.plant("alumina", TinyKilns.ROASTER, 1).withShare(2_500);
    if (dice.oneIn(2)) {
      town.read(Readings.ExemptLines.COUNT_CAPACITY);
    }
    read(town);
  }

  /** Windows of grades and of plants, days on which plants must run, and measures beside them. */
  static void calendars(TinyTown town) {
    Dice dice = town.dice();
    int from = dice.between(4, 8);
    int again = from + dice.between(11, 14);
    town.industry(
        TinyTrades.cement(
            List.of(
                TinyTrades.window(town.span(from, from + dice.between(5, 8)), "B"),
                TinyTrades.window(town.span(from - 3, from + 4), "C"),
                TinyTrades.window(town.span(again, again + dice.between(5, 20))))));
    town.industry(TinyTrades.brick());
    town.plants("cement", List.of(TinyKilns.CEMENT), dice.between(3, 5));
    for (TinyPlant plant : town.plants("brick", KILNS, dice.between(4, 5))) {
      if (dice.oneIn(3)) {
        plant.window(town.some(5, 8));
      } else if (dice.oneIn(2)) {
        plant.mustRun(town.some(2, 4));
      }
    }
    if (dice.oneIn(2)) {
      int warned = dice.between(2, town.days() - 4);
      town.warning(dice.pick(List.of(Level.values())), warned, warned + dice.between(1, 6));
    }
    read(town);
  }
}
