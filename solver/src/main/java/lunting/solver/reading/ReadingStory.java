package lunting.solver.reading;

import java.util.Objects;
import java.util.function.Predicate;
import lunting.data.policy.reading.Readings;
import lunting.data.report.ReadingReport.Outcome;
import lunting.data.report.ReadingReport.PlantChange;
import lunting.data.text.Sentence;
import lunting.data.text.Sentences;
import lunting.data.text.Text;
import lunting.solver.problem.Sector;

/** Tells in sentences what the other option of a reading would change. */
final class ReadingStory {
  private final Comparison comparison;
  private final Sentences told = new Sentences();

  private ReadingStory(Comparison comparison) {
    this.comparison = comparison;
  }

  static Text of(Comparison comparison) {
    if (comparison.outcome() == Outcome.NOTHING) {
      return NoDifference.of(comparison);
    }
    ReadingStory story = new ReadingStory(comparison);
    story.tell();
    return story.told.text();
  }

  private void tell() {
    switch (comparison.reading()) {
      case RATIO_BASE -> tellBase();
      case RATIO_TEST -> tellTest();
      case RAMP_DAYS -> tellRamps();
      case SINGLE_LINE -> tellBlocks();
      case WARNING_DAYS -> tellWarnedDays();
      case EXEMPT_LINES -> tellExemptLines();
      case RELIGHT -> tellRelight();
    }
  }

  private void tellBase() {
    boolean toHeating = after().ratioBase() == Readings.RatioBase.HEATING_PERIOD;
    Sentence base =
        toHeating
            ? Sentence.of(
                "比例改按供暖期 {heating} 天计，不再按实施期 {season} 天。",
                "Ratios would be taken of the heating period's {heating:day}, not of the season's"
                    + " {season}.")
            : Sentence.of(
                "比例改按实施期 {season} 天计，不再按供暖期 {heating} 天。",
                "Ratios would be taken of the season's {season:day}, not of the heating period's"
                    + " {heating}.");
    told.add(base.with("heating", heatingDays()).with("season", comparison.before().days()));
    tellCounts();
  }

  private void tellTest() {
    if (after().ratioTest() == Readings.RatioTest.AT_LEAST) {
      told.add(
          Sentence.of("减到比例即可，不必超过。", "Reaching a ratio would be enough; it need not be passed."));
    } else {
      told.add(
          Sentence.of(
              "必须超过比例，刚好达到不算。",
              "A ratio would have to be passed; reaching it would not be enough."));
    }
    tellCounts();
    long grains = comparison.plants().size() - withOtherDays();
    if (withOtherDays() == 0) {
      told.add(
          Sentence.of(
              "应减量均只相差最小计量单位（0.001）。",
              "Their needs differ by 0.001 only, the smallest step there is."));
    } else if (grains > 0) {
      told.add(
          Sentence.of(
                  "另有 {plants} 家的应减量只相差最小计量单位（0.001），停产天数不变。",
                  "The needs of the others ({plants}) differ by 0.001 only, the smallest step there"
                      + " is.")
              .with("plants", grains));
    }
  }

  private void tellRamps() {
    if (after().rampDays() == Readings.RampDays.DO_NOT_COUNT) {
      told.add(
          Sentence.of(
              "降温、升温的天数不再计入：应减量不变，停产要更长。实施期中间的一段停产，要多停它的降温和升温天数；从首日停起的只多升温天数，停到末日的只多降温天数。",
              "Days of cooling down and heating up would no longer count: needs stay the same,"
                  + " stops grow longer. A stop inside the season grows by its cool-down and"
                  + " heat-up days, one from the first day on by its heat-up days, one to the last"
                  + " day by its cool-down days."));
    } else {
      told.add(
          Sentence.of(
              "降温、升温的天数也计入：应减量不变，停产可以更短。实施期中间的一段停产，可少停它的降温和升温天数；从首日停起的只少升温天数，停到末日的只少降温天数。",
              "Days of cooling down and heating up would count, too: needs stay the same, stops"
                  + " grow shorter. A stop inside the season shrinks by its cool-down and heat-up"
                  + " days, one from the first day on by its heat-up days, one to the last day by"
                  + " its cool-down days."));
    }
    told.add(
        Sentence.of(
                "停产天数改变的企业 {plants} 家；每条线只停一段，全部企业合计 {before} → {after}"
                    + " 线·天；轮停分段更多的，每多一段再多一次降温和升温天数的差别。",
                "Plants with other days of stop: {plants}. Line-days of stop over all plants, with"
                    + " a single stop a line: {before} → {after}; each further stop makes the same"
                    + " difference again.")
            .with("plants", withOtherDays())
            .with("before", comparison.stopDays().before())
            .with("after", comparison.stopDays().after()));
    if (comparison.before().sectors().stream().anyMatch(Sector::isShown)) {
      told.add(
          Sentence.of(
              "行业每天已停的份额也照此计。", "The share that a sector has stopped is counted the same way."));
    }
  }

  private void tellBlocks() {
    if (after().singleLine() == Readings.SingleLine.MAY_SPLIT) {
      told.add(
          Sentence.of(
                  "单线企业可以分几次停。不再须一次停完的企业 {plants} 家，应减量不变；窑炉的最短停产天数和停产次数照旧。",
                  "A single line might stop in several blocks. Plants no longer bound to one block:"
                      + " {plants}. Their needs stay the same, and so do their kilns' shortest"
                      + " stops and number of stops.")
              .with("plants", comparison.plants().size()));
    } else {
      told.add(
          Sentence.of(
                  "单线企业须一次连续停完。改为须一次停完的企业 {plants} 家，应减量不变。",
                  "A single line would have to stop in one block. Plants newly bound to one block:"
                      + " {plants}. Their needs stay the same.")
              .with("plants", comparison.plants().size()));
    }
    long always = count(ReadingStory::stopsOnEveryDay);
    if (always > 0) {
      told.add(
          Sentence.of(
                  "其中 {plants} 家本来就须天天停产，实际没有区别。",
                  "It makes no difference in practice to those that must stop on every day anyway:"
                      + " {plants}.")
              .with("plants", always));
    }
  }

  private static boolean stopsOnEveryDay(PlantChange change) {
    return change.before().countedDays() == change.before().stopDays()
        && change.after().countedDays() == change.after().stopDays();
  }

  private void tellWarnedDays() {
    if (after().warningDays() == Readings.WarningDays.DO_NOT_COUNT) {
      told.add(
          Sentence.of(
                  "既有季节比例、又在预警日按措施减排的行业（{industries}），预警日的停产不再计入季节比例。",
                  "In industries with both a season ratio and measures on warning days"
                      + " ({industries}), stops on warning days would no longer count toward the"
                      + " ratio.")
              .with("industries", names()));
    } else {
      told.add(
          Sentence.of(
                  "既有季节比例、又在预警日按措施减排的行业（{industries}），预警日的停产也计入季节比例。",
                  "In industries with both a season ratio and measures on warning days"
                      + " ({industries}), stops on warning days would count toward the ratio, too.")
              .with("industries", names()));
    }
    if (comparison.outcome() == Outcome.NOT_YET) {
      told.add(
          Sentence.of(
                  "实施期内这些行业尚无预警日，目前没有变化；一旦预警，涉及企业 {plants} 家。",
                  "No day of the season has a warning for them, so nothing changes so far; a"
                      + " warning would concern this many plants: {plants}.")
              .with("plants", comparison.concerned().size()));
      return;
    }
    told.add(
        Sentence.of(
                "计入的天数改变的企业 {plants} 家。",
                "Plants with another number of days that count: {plants}.")
            .with(
                "plants",
                count(change -> change.before().countedDays() != change.after().countedDays())));
  }

  private void tellExemptLines() {
    if (after().exemptLines() == Readings.ExemptLines.COUNT_CAPACITY) {
      told.add(
          Sentence.of(
              "民生豁免线的产能也计入比例的基数；豁免线照常生产，减量由同一企业的其他生产线承担。",
              "The capacity of livelihood-exempt lines would be part of what a ratio is taken of;"
                  + " these lines still run, and the plant's other lines make up for them."));
    } else {
      told.add(
          Sentence.of(
              "民生豁免线的产能不再计入比例的基数。",
              "The capacity of livelihood-exempt lines would no longer be part of what a ratio is"
                  + " taken of."));
    }
    long measured = count(Comparison::isMeasuredOnly);
    if (measured < comparison.plants().size()) {
      tellCounts();
    }
    if (measured > 0) {
      told.add(
          Sentence.of(
                  "季节任务不变、只是预警日应减产能改变的企业 {plants} 家。",
                  "Plants whose season duty stays the same, but not what they take off on warning"
                      + " days: {plants}.")
              .with("plants", measured));
    }
  }

  private void tellRelight() {
    if (after().relight() == Readings.Relight.IGNITION) {
      told.add(
          Sentence.of(
              "应急响应期间不得点火：看点火之日（复产日前的升温天数），不再看满负荷复产之日。",
              "No fire might be lit on a day with a warning: the day of ignition would be tested,"
                  + " so many days before the restart as the kiln heats up, not the restart"
                  + " itself."));
    } else {
      told.add(
          Sentence.of(
              "应急响应期间不得复产：看满负荷复产之日，不再看点火之日。",
              "No kiln might restart on a day with a warning: the day of full production would be"
                  + " tested, not that of ignition."));
    }
    Sentence concerned =
        comparison.outcome() == Outcome.NOT_YET
            ? Sentence.of(
                "实施期内还没有预警，眼下什么也不变；一有预警，涉及企业 {plants} 家。",
                "No day of the season has a warning, so nothing changes so far; a warning would"
                    + " concern this many plants: {plants}.")
            : Sentence.of(
                "涉及企业 {plants} 家，应减量不变。",
                "Plants concerned: {plants}; what they owe stays the same.");
    told.add(concerned.with("plants", comparison.concerned().size()));
  }

  private void tellCounts() {
    if (withOtherDays() == 0) {
      told.add(
          Sentence.of(
                  "任务改变的企业 {plants} 家，停产天数都不变。",
                  "Plants whose duty changes: {plants}, none of them in days of stop.")
              .with("plants", comparison.plants().size()));
      return;
    }
    told.add(
        Sentence.of(
                "任务改变的企业 {plants} 家，其中停产天数改变的 {other} 家；全部企业合计 {before} → {after} 线·天。",
                "Plants whose duty changes: {plants}, of them in days of stop: {other}. Line-days"
                    + " of stop over all plants: {before} → {after}.")
            .with("plants", comparison.plants().size())
            .with("other", withOtherDays())
            .with("before", comparison.stopDays().before())
            .with("after", comparison.stopDays().after()));
  }

  private Text names() {
    return NoDifference.names(NoDifference.ratedAndMeasured(comparison.before().policy()));
  }

  private Readings after() {
    return comparison.after().policy().readings();
  }

  private int heatingDays() {
    return Objects.requireNonNull(comparison.before().policy().heatingPeriod()).span().days();
  }

  private long withOtherDays() {
    return count(change -> change.before().stopDays() != change.after().stopDays());
  }

  private long count(Predicate<PlantChange> test) {
    return comparison.plants().stream().filter(test).count();
  }
}
