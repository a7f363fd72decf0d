package lunting.solver.why;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PeriodDuty;
import lunting.solver.problem.PlantDuty;
import org.jspecify.annotations.Nullable;

/**
 * The sum behind a plant's quota, term by term: days times ratio times capacity, periods and lines
 * with a ratio of their own apart, then the days carried into the season.
 */
final class QuotaSum {
  private final PlantDuty plant;
  private final boolean inDays;
  private final List<Term> terms = new ArrayList<>();

  /** A term of the sum; {@code amount} below 0 is taken off. */
  private record Term(Text text, BigDecimal amount) {}

  private QuotaSum(PlantDuty plant, boolean inDays) {
    this.plant = plant;
    this.inDays = inDays;
  }

  /** What the whole plant owes, in thousandths·days of capacity. */
  static QuotaSum ofPlant(PlantDuty plant) {
    QuotaSum sum = new QuotaSum(plant, false);
    long others = plant.countedCapacity();
    for (LineDuty line : plant.countable()) {
      others -= line.line().ratio() == null ? 0 : line.line().capacityMilli();
    }
    if (goesByPeriods(plant)) {
      for (PeriodDuty period : plant.periods()) {
        sum.add(period.days().count(), period.ratio(), others, range(period));
      }
    } else {
      sum.add(plant.baseDays(), plant.ratio(), others, null);
    }
    for (LineDuty line : plant.countable()) {
      Integer own = line.line().ratio();
      if (own != null) {
        sum.add(plant.baseDays(), own, line.line().capacityMilli(), Names.of(line));
      }
    }
    sum.addCarried(plant.countedCapacity());
    return sum;
  }

  /** How many days in a row its single line owes. */
  static QuotaSum ofBlock(PlantDuty plant) {
    QuotaSum sum = new QuotaSum(plant, true);
    Integer own = plant.countable().getFirst().line().ratio();
    PeriodDuty longest = own == null && goesByPeriods(plant) ? longest(plant) : null;
    if (longest != null) {
      sum.add(longest.days().count(), longest.ratio(), 0, range(longest));
    } else {
      sum.add(plant.baseDays(), own == null ? plant.ratio() : own, 0, null);
    }
    sum.addCarried(0);
    return sum;
  }

  /** Whether the season owes just what its periods owe. */
  static boolean goesByPeriods(PlantDuty plant) {
    return plant.plant().ratio() == null
        && plant.industry().season() instanceof SeasonDuty.Rotate rotate
        && rotate.goesByPeriods();
  }

  private static PeriodDuty longest(PlantDuty plant) {
    PeriodDuty longest = plant.periods().getFirst();
    for (PeriodDuty period : plant.periods()) {
      longest = share(period) > share(longest) ? period : longest;
    }
    return longest;
  }

  private static long share(PeriodDuty period) {
    return (long) period.ratio() * period.days().count();
  }

  private static Text range(PeriodDuty period) {
    return Sentence.of("{from}至{to}", "{from} – {to}")
        .with("from", period.span().from())
        .with("to", period.span().to())
        .text();
  }

  /** Whether it has more than one term. */
  boolean isCompound() {
    return terms.size() > 1;
  }

  /** All terms. */
  Text text() {
    StringBuilder zh = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (Term term : terms) {
      String sign = term.amount().signum() < 0 ? "− " : zh.isEmpty() ? "" : "+ ";
      zh.append(zh.isEmpty() ? "" : " ").append(sign).append(term.text().zh());
      en.append(en.isEmpty() ? "" : " ").append(sign).append(term.text().english());
    }
    return Text.of(zh.toString(), en.toString());
  }

  /** What they come to, never below 0: days, or thousandths·days. */
  BigDecimal amount() {
    return terms.stream()
        .map(Term::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .max(BigDecimal.ZERO);
  }

  private void add(int days, int ratio, long capacity, @Nullable Text what) {
    if (ratio == 0 || (!inDays && capacity == 0)) {
      return;
    }
    Sentence term =
        inDays
            ? Sentence.of("{days} 天 × {ratio}%{what}", "{days:day} × {ratio} %{what}")
            : Sentence.of(
                    "{days} 天 × {ratio}% × {capacity}{what}",
                    "{days:day} × {ratio} % × {capacity}{what}")
                .with("capacity", capacity(capacity));
    BigDecimal amount = BigDecimal.valueOf((long) days * ratio, 4);
    terms.add(
        new Term(
            term.with("days", days)
                .with("ratio", Wording.plain(BigDecimal.valueOf(ratio, 2)))
                .with("what", Grounds.of(what))
                .text(),
            inDays ? amount : amount.multiply(BigDecimal.valueOf(capacity))));
  }

  private void addCarried(long capacity) {
    BigDecimal days = plant.plant().terms().carriedDays();
    if (days.signum() == 0) {
      return;
    }
    Text what =
        days.signum() > 0
            ? Text.of("结转抵减", "carried in credit")
            : Text.of("结转补足", "owed from before");
    Sentence term =
        inDays
            ? Sentence.of("{days} 天（{what}）", "{days:day} ({what})")
            : Sentence.of("{days} 天 × {capacity}（{what}）", "{days:day} × {capacity} ({what})")
                .with("capacity", capacity(capacity));
    terms.add(
        new Term(
            term.with("days", Wording.plain(days.abs())).with("what", what).text(),
            (inDays ? days : days.multiply(BigDecimal.valueOf(capacity))).negate()));
  }

  private String capacity(long milli) {
    return Wording.milli(milli) + " " + plant.countable().getFirst().line().unit();
  }
}
