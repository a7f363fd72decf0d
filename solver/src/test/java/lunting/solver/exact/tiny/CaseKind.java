package lunting.solver.exact.tiny;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The kinds of tiny cases, each drawn by seed: 6 to 15 lines over 18 to 40 days. */
enum CaseKind {
  SEASON(0, 20, 26),
  EVENTS(1_000, 20, 26),
  RESOLVE(2_000, 24, 40),
  LOAD_LIMITS(3_000, 18, 24),
  LIVELIHOOD(4_000, 18, 22),
  PERIODS(5_000, 20, 24),
  OWN_MEASURES(6_000, 20, 28),
  RAMPS(7_000, 20, 24),
  LINE_RATIOS(8_000, 18, 22),
  CALENDARS(9_000, 22, 28),
  ORDERS(10_000, 22, 28);

  private final long seedsFrom;
  private final int fewestDays;
  private final int mostDays;

  CaseKind(long seedsFrom, int fewestDays, int mostDays) {
    this.seedsFrom = seedsFrom;
    this.fewestDays = fewestDays;
    this.mostDays = mostDays;
  }

  /** The case of a seed. */
  TinyCase draw(int seed) {
    TinyTown town = new TinyTown(seedsFrom + seed, fewestDays, mostDays);
    fill(town);
    return new TinyCase(this, seed, town.policy(), town.registry(), town.events(), town.asOf());
  }

  private void fill(TinyTown town) {
    switch (this) {
      case SEASON -> SeasonCases.season(town);
      case EVENTS -> EventCases.known(town);
      case RESOLVE -> EventCases.resolve(town);
      case LOAD_LIMITS -> LimitCases.limits(town);
      case LIVELIHOOD -> LimitCases.livelihood(town);
      case PERIODS -> SeasonCases.periods(town);
      case OWN_MEASURES -> EventCases.ownMeasures(town);
      case RAMPS -> SeasonCases.ramps(town);
      case LINE_RATIOS -> SeasonCases.lineRatios(town);
      case CALENDARS -> SeasonCases.calendars(town);
      case ORDERS -> EventCases.orders(town);
    }
  }

  /** The kinds named, divided by commas; all where none is. */
  static List<CaseKind> named(String keys) {
    return Stream.of(values())
        .filter(kind -> keys.isEmpty() || List.of(keys.split(",", -1)).contains(kind.key()))
        .toList();
  }

  /** How files name it. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
