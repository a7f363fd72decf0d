package lunting.solver.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import lunting.data.policy.reading.Readings;
import lunting.data.report.ReadingReport.Outcome;
import lunting.data.report.ReadingReport.PlantChange;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.solver.problem.Sector;

/** Tells in sentences what the other option of a reading would change. */
final class ReadingStory {
  private final Comparison comparison;
  private final List<Text> told = new ArrayList<>();

  private ReadingStory(Comparison comparison) {
    this.comparison = comparison;
  }

  static Text of(Comparison comparison) {
    if (comparison.outcome() == Outcome.NOTHING) {
      return NoDifference.of(comparison);
    }
    ReadingStory story = new ReadingStory(comparison);
    story.tell();
    return Text.of(
        String.join("", story.told.stream().map(Text::zh).toList()),
        String.join(" ", story.told.stream().map(Text::english).toList()));
  }

  private void tell() {
    switch (comparison.reading()) {
      case RATIO_BASE -> tellBase();
      case RATIO_TEST -> tellTest();
      case RAMP_DAYS -> tellRamps();
      case SINGLE_LINE -> tellBlocks();
      case WARNING_DAYS -> tellWarnedDays();
      case EXEMPT_LINES -> tellExemptLines();
    }
  }

  private void tellBase() {
    boolean toHeating = after().ratioBase() == Readings.RatioBase.HEATING_PERIOD;
    add(
        toHeating ? "比例改按供暖期 %1$d 天计，不再按实施期 %2$d 天。" : "比例改按实施期 %2$d 天计，不再按供暖期 %1$d 天。",
        toHeating
            ? "Ratios would be taken of the heating period's %1$d days, not of the season's %2$d."
            : "Ratios would be taken of the season's %2$d days, not of the heating period's %1$d.",
        heatingDays(),
        comparison.before().days());
    tellCounts();
  }

  private void tellTest() {
    if (after().ratioTest() == Readings.RatioTest.AT_LEAST) {
      add("减到比例即可，不必超过。", "Reaching a ratio would be enough; it need not be passed.");
    } else {
      add("必须超过比例，刚好达到不算。", "A ratio would have to be passed; reaching it would not be enough.");
    }
    tellCounts();
    long grains = comparison.plants().size() - withOtherDays();
    if (withOtherDays() == 0) {
      add("应减量都只差最小的一格（0.001）。", "Their needs differ by 0.001 only, the smallest step there is.");
    } else if (grains > 0) {
      add(
          "另外 %d 家的应减量只差最小的一格（0.001），停产天数不变。",
          "The needs of the others (%d) differ by 0.001 only, the smallest step there is.", grains);
    }
  }

  private void tellRamps() {
    if (after().rampDays() == Readings.RampDays.DO_NOT_COUNT) {
      add(
          "降温、升温的天数不再计入：应减量不变，停产要更长。实施期中间的一段停产，要多停它的降温和升温天数；从首日停起的只多升温天数，停到末日的只多降温天数。",
          "Days of cooling down and heating up would no longer count: needs stay the same, stops"
              + " grow longer. A stop inside the season grows by its cool-down and heat-up days,"
              + " one from the first day on by its heat-up days, one to the last day by its"
              + " cool-down days.");
    } else {
      add(
          "降温、升温的天数也计入：应减量不变，停产可以更短。实施期中间的一段停产，可少停它的降温和升温天数；从首日停起的只少升温天数，停到末日的只少降温天数。",
          "Days of cooling down and heating up would count, too: needs stay the same, stops grow"
              + " shorter. A stop inside the season shrinks by its cool-down and heat-up days, one"
              + " from the first day on by its heat-up days, one to the last day by its cool-down"
              + " days.");
    }
    add(
        "停产天数改变的企业 %1$d 家；每条线只停一段，全部企业合计 %2$d → %3$d 线·天；轮停分段更多的，每多一段再多一次降温和升温天数的差别。",
        "Plants with other days of stop: %1$d. Line-days of stop over all plants, with a single"
            + " stop a line: %2$d → %3$d; each further stop makes the same difference again.",
        withOtherDays(),
        comparison.stopDays().before(),
        comparison.stopDays().after());
    if (comparison.before().sectors().stream().anyMatch(Sector::isShown)) {
      add("行业每天已停的份额也照此计。", "The share that a sector has stopped is counted the same way.");
    }
  }

  private void tellBlocks() {
    if (after().singleLine() == Readings.SingleLine.MAY_SPLIT) {
      add(
          "单线企业可以分几次停。不再须一次停完的企业 %d 家，应减量不变；窑炉的最短停产天数和停产次数照旧。",
          "A single line might stop in several blocks. Plants no longer bound to one block: %d."
              + " Their needs stay the same, and so do their kilns' shortest stops and number of"
              + " stops.",
          comparison.plants().size());
    } else {
      add(
          "单线企业须一次连续停完。改为须一次停完的企业 %d 家，应减量不变。",
          "A single line would have to stop in one block. Plants newly bound to one block: %d."
              + " Their needs stay the same.",
          comparison.plants().size());
    }
    long always = count(ReadingStory::stopsOnEveryDay);
    if (always > 0) {
      add(
          "其中 %d 家反正要停满所有的天，没有实际区别。",
          "It makes no difference in practice to those that must stop on every day anyway: %d.",
          always);
    }
  }

  private static boolean stopsOnEveryDay(PlantChange change) {
    return change.before().countedDays() == change.before().stopDays()
        && change.after().countedDays() == change.after().stopDays();
  }

  private void tellWarnedDays() {
    if (after().warningDays() == Readings.WarningDays.DO_NOT_COUNT) {
      add(
          "既有季节比例、又在预警日按措施减排的行业（%s），预警日的停产不再计入季节比例。",
          "In industries with both a season ratio and measures on warning days (%s), stops on"
              + " warning days would no longer count toward the ratio.",
          names());
    } else {
      add(
          "既有季节比例、又在预警日按措施减排的行业（%s），预警日的停产也计入季节比例。",
          "In industries with both a season ratio and measures on warning days (%s), stops on"
              + " warning days would count toward the ratio, too.",
          names());
    }
    if (comparison.outcome() == Outcome.NOT_YET) {
      add(
          "实施期内还没有它们的预警日，眼下什么也不变；一有预警，涉及企业 %d 家。",
          "No day of the season has a warning for them, so nothing changes so far; a warning would"
              + " concern this many plants: %d.",
          comparison.concerned().size());
      return;
    }
    add(
        "计入的天数改变的企业 %d 家。",
        "Plants with another number of days that count: %d.",
        count(change -> change.before().countedDays() != change.after().countedDays()));
  }

  private void tellExemptLines() {
    if (after().exemptLines() == Readings.ExemptLines.COUNT_CAPACITY) {
      add(
          "民生豁免线的产能也计入比例的基数；豁免线照常生产，减量由同一企业的其他生产线承担。",
          "The capacity of livelihood-exempt lines would be part of what a ratio is taken of; these"
              + " lines still run, and the plant's other lines make up for them.");
    } else {
      add(
          "民生豁免线的产能不再计入比例的基数。",
          "The capacity of livelihood-exempt lines would no longer be part of what a ratio is taken"
              + " of.");
    }
    long measured = count(Comparison::isMeasuredOnly);
    if (measured < comparison.plants().size()) {
      tellCounts();
    }
    if (measured > 0) {
      add(
          "季节任务不变、只是预警日应减产能改变的企业 %d 家。",
          "Plants whose season duty stays the same, but not what they take off on warning days:"
              + " %d.",
          measured);
    }
  }

  private void tellCounts() {
    if (withOtherDays() == 0) {
      add(
          "任务改变的企业 %d 家，停产天数都不变。",
          "Plants whose duty changes: %d, none of them in days of stop.",
          comparison.plants().size());
      return;
    }
    add(
        "任务改变的企业 %1$d 家，其中停产天数改变的 %2$d 家；全部企业合计 %3$d → %4$d 线·天。",
        "Plants whose duty changes: %1$d, of them in days of stop: %2$d. Line-days of stop over all"
            + " plants: %3$d → %4$d.",
        comparison.plants().size(),
        withOtherDays(),
        comparison.stopDays().before(),
        comparison.stopDays().after());
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

  private void add(String zh, String en, Object... figures) {
    told.add(Wording.of(zh, en, figures));
  }
}
