package lunting.solver.reading;

import java.util.List;
import lunting.data.policy.Industry;
import lunting.data.policy.Policy;
import lunting.data.policy.duty.WarningDuty;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.data.text.Wording;

/** Tells why a reading makes no difference: because of the policy, or because of the list. */
final class NoDifference {
  private NoDifference() {}

  static Text of(Comparison comparison) {
    return switch (comparison.reading()) {
      case RATIO_BASE -> ofBase(comparison);
      case RATIO_TEST ->
          Text.of(
              "没有企业的任务因此改变：停整条线的本来就是达到即可，其余的或不能停，或已按全部能力计，或算出来不是整数。",
              "No duty changes: for whole lines reaching the ratio is always enough, and the other"
                  + " plants owe nothing, cannot stop, owe all they can give already, or have a"
                  + " ratio that does not come out even.");
      case RAMP_DAYS ->
          Text.of(
              "名录中按停产天数计的窑炉都没有降温和升温天数，两种读法没有区别。",
              "No kiln whose days of stop are counted has days of cooling down or heating up, so"
                  + " both options ask the same.");
      case SINGLE_LINE ->
          Text.of(
              "名录中没有须停产的单线企业，两种读法没有区别；不能停的、承担民生任务的，本来就不要求一次停完。",
              "No plant with a single line owes a stop, so both options ask the same; of lines that"
                  + " cannot stop or serve a livelihood no block is asked anyway.");
      case RELIGHT ->
          Text.of(
              "名录中没有预警时须增加储备、又要升温的窑炉，两种读法没有区别。",
              "No kiln of the list needs days to heat up in an industry whose reserve rises with a"
                  + " warning, so both options ask the same.");
      case WARNING_DAYS -> ofWarnedDays(comparison.before().policy());
      case EXEMPT_LINES ->
          Text.of(
              "没有企业的任务因此改变：名录中没有既有民生豁免线、又按产能比例减排、且尚未按全部能力计的企业。",
              "No duty changes: no plant of the list has a livelihood-exempt line, owes a ratio of"
                  + " its capacity, and does not owe all it can give already.");
    };
  }

  private static Text ofBase(Comparison comparison) {
    int season = comparison.before().days();
    Policy.HeatingPeriod heating = comparison.before().policy().heatingPeriod();
    return heating != null && heating.span().days() == season
        ? Sentence.of(
                "供暖期与实施期一样是 {days} 天，两种读法没有区别。",
                "The heating period has {days:day}, as many as the season, so both options ask the"
                    + " same.")
            .with("days", season)
            .text()
        : Text.of(
            "没有企业的任务因此改变：应减的企业，或停整条线，或已按全部能力计。",
            "No duty changes: the plants that owe anything stop whole lines, or owe all they can"
                + " give already.");
  }

  private static Text ofWarnedDays(Policy policy) {
    List<Industry> industries = ratedAndMeasured(policy);
    return industries.isEmpty()
        ? Text.of(
            "本政策没有一个行业既有季节比例、又在预警日按措施减排，这一口径在本政策中不起作用。",
            "No industry of this policy has both a season ratio and measures on warning days, so"
                + " this reading changes nothing in this pack.")
        : Sentence.of(
                "政策中既有季节比例、又在预警日按措施减排的行业（{industries}），名录里没有应减的企业，两种读法没有区别。",
                "No plant of the list owes a ratio in the industries with both a season ratio and"
                    + " measures on warning days ({industries}), so both options ask the same.")
            .with("industries", names(industries))
            .text();
  }

  /** Industries with a season ratio that take measures on warning days. */
  static List<Industry> ratedAndMeasured(Policy policy) {
    return policy.industries().stream()
        .filter(industry -> industry.warning() instanceof WarningDuty.Measures)
        .filter(industry -> industry.season().kind().owesRatio())
        .toList();
  }

  /** Their names in both languages. */
  static Text names(List<Industry> industries) {
    return Wording.list(
        industries.stream()
            .map(industry -> {
              Text name = industry.name();
              return name == null ? Text.ofPlain(industry.id()) : name;
            })
            .toList());
  }
}
