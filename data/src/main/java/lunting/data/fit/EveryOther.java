package lunting.data.fit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import lunting.data.policy.Industry;
import lunting.data.policy.duty.GradeRatios;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.policy.duty.WarningDuty;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Tells what an industry asks of a grade that its tables do not name: that of {@code "*"}.
 *
 * @param duties each duty in words; empty where none goes by grade
 */
record EveryOther(Industry industry, List<Text> duties) {
  static EveryOther of(Industry industry) {
    List<Text> duties = new ArrayList<>();
    season(industry.season(), duties);
    if (industry.warning() instanceof WarningDuty.Measures measures) {
      for (Level level : Level.values()) {
        duties.add(
            Sentence.of("{level}预警 {ratio}", "{level} warning {ratio}")
                .with("level", level.title())
                .with("ratio", percent(measures.of(GradeRatios.EVERY_OTHER, level)))
                .text());
      }
    }
    return new EveryOther(industry, duties);
  }

  private static void season(SeasonDuty season, List<Text> duties) {
    switch (season) {
      case SeasonDuty.Rotate rotate -> {
        if (!rotate.goesByPeriods()) {
          duties.add(ratio(rotate.ratio()));
        }
        for (SeasonDuty.Period period : rotate.periods()) {
          duties.add(
              Sentence.of("{from}至{to} {ratio}", "{from} to {to} {ratio}")
                  .with("from", period.span().from())
                  .with("to", period.span().to())
                  .with("ratio", percent(period.ratio().of(GradeRatios.EVERY_OTHER)))
                  .text());
        }
      }
      case SeasonDuty.StopLines stop -> duties.add(ratio(stop.ratio()));
      case SeasonDuty.Calendar calendar -> {
        long bound = calendar.windows().stream().filter(each -> each.grades().isEmpty()).count();
        duties.add(
            Sentence.of("停产时段 {bound}/{all} 段", "{bound} of {all:window}")
                .with("bound", bound)
                .with("all", calendar.windows().size())
                .text());
      }
      case SeasonDuty.None none -> {}
    }
  }

  private static Text ratio(@Nullable GradeRatios table) {
    return Sentence.of("季节限产 {ratio}", "season ratio {ratio}")
        .with("ratio", percent(table == null ? 0 : table.of(GradeRatios.EVERY_OTHER)))
        .text();
  }

  private static String percent(int ratio) {
    return Wording.plain(BigDecimal.valueOf(ratio, 2)) + "%";
  }

  /** The industry, its plants of such a grade, and what it asks of them. */
  Text text(Text plants) {
    Text asked =
        duties.isEmpty() ? Text.of("没有按分级的任务", "nothing goes by grade") : Wording.list(duties);
    return Sentence.of("{industry}（企业：{plants}）{asked}", "{industry}, plants {plants}: {asked}")
        .with("industry", Wording.named(industry.name(), industry.id()))
        .with("plants", plants)
        .with("asked", asked)
        .text();
  }
}
