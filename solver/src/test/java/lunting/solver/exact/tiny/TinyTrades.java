package lunting.solver.exact.tiny;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lunting.data.calendar.Span;
import lunting.data.policy.Industry;
import lunting.data.policy.duty.GradeRatios;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.LevelShares;
import lunting.data.policy.duty.Reserve;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.policy.duty.WarningDuty;
import org.jspecify.annotations.Nullable;

/** Industries with every season duty and every warning duty. */
final class TinyTrades {
  private TinyTrades() {}

  /** Stops rotate, and warnings raise the reserve. */
  static Industry brick() {
    return brick(new SeasonDuty.Rotate(ratios(3_000, 5_000), null));
  }

  /** The same under another season duty. */
  static Industry brick(SeasonDuty duty) {
    Reserve reserve = new Reserve(2_000, shares(2_000, 3_000, 5_000), null);
    return industry("brick", duty, reserve, new WarningDuty.ReserveRises(null));
  }

  /** Stops rotate, and warnings ask for nothing. */
  static Industry carbon() {
    SeasonDuty duty = new SeasonDuty.Rotate(ratios(2_000, 4_000), null);
    return industry("carbon", duty, new Reserve(1_500, null, null), new WarningDuty.None(null));
  }

  /** Whole lines stop, with a standing reserve. */
  static Industry alumina(int ratio) {
    SeasonDuty duty = new SeasonDuty.StopLines(ratios(ratio, ratio), null);
    return industry("alumina", duty, new Reserve(1_000, null, null), new WarningDuty.None(null));
  }

  /** Furnaces that cannot stop run at a load limit. */
  static Industry glass(int ratio) {
    SeasonDuty duty = new SeasonDuty.StopLines(ratios(ratio, ratio), null);
    return industry("glass", duty, null, new WarningDuty.None(null));
  }

  /** Stops go by a calendar of grades, and warnings ask for lines. */
  static Industry cement(List<SeasonDuty.Window> windows) {
    Map<String, LevelShares> rows = new LinkedHashMap<>();
    rows.put("B", shares(0, 2_000, 10_000));
    rows.put("*", shares(5_000, 10_000, 10_000));
    SeasonDuty duty = new SeasonDuty.Calendar(windows, null);
    return industry("cement", duty, null, measures(WarningDuty.Count.LINES, rows));
  }

  /** Nothing is owed but on warning days, by lines. */
  static Industry gloves() {
    Map<String, LevelShares> rows = Map.of("*", shares(2_000, 3_000, 5_000));
    return industry(
        "pvc-gloves", new SeasonDuty.None(null), null, measures(WarningDuty.Count.LINES, rows));
  }

  /**
   * Warnings ask for capacity, so that lines may run at a limit.
   *
   * @param ratio what the season asks for besides; null: nothing
   */
  static Industry pharma(@Nullable Integer ratio) {
    SeasonDuty duty =
        ratio == null
            ? new SeasonDuty.None(null)
            : new SeasonDuty.Rotate(ratios(ratio, ratio), null);
    Map<String, LevelShares> rows = Map.of("*", shares(1_000, 2_500, 4_000));
    return industry("pharma", duty, null, measures(WarningDuty.Count.CAPACITY, rows));
  }

  static GradeRatios ratios(int ofB, int ofOthers) {
    Map<String, Integer> ratios = new LinkedHashMap<>();
    ratios.put("B", ofB);
    ratios.put(GradeRatios.EVERY_OTHER, ofOthers);
    return new GradeRatios(ratios, null);
  }

  static SeasonDuty.Window window(Span days, String... grades) {
    return new SeasonDuty.Window(days, Set.of(grades), null);
  }

  private static LevelShares shares(int yellow, int orange, int red) {
    return new LevelShares(
        Map.of(Level.YELLOW, yellow, Level.ORANGE, orange, Level.RED, red), null);
  }

  private static WarningDuty measures(WarningDuty.Count count, Map<String, LevelShares> rows) {
    return new WarningDuty.Measures(count, new WarningDuty.MeasureRatios(rows, null), null);
  }

  private static Industry industry(
      String id, SeasonDuty season, @Nullable Reserve reserve, WarningDuty warning) {
    return new Industry(id, null, null, season, reserve, warning, null);
  }
}
