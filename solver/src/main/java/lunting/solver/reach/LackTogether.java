package lunting.solver.reach;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import lunting.data.text.Sentence;
import lunting.data.text.Sentences;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.solver.bound.lack.LackBound;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.Sector;
import lunting.solver.problem.day.DaySet;
import lunting.solver.why.Names;

/**
 * What sectors lack together whose suppliers serve the same livelihood services, and how much of it
 * lacks in any legal plan: each of them alone may have what a service can spare, but not all.
 *
 * <p>Unit: milli-line-days.
 *
 * @param others the sectors beside the one that is told of
 */
record LackTogether(List<Sector> others, BigDecimal lacking, BigDecimal proved) {
  /** What is proved of a sector and those beside it on some days; nothing where it has none. */
  static LackTogether of(LoadTable loads, LackBound bound, Sector sector, DaySet days) {
    Map<Sector, long[]> lacking = new LinkedHashMap<>();
    long all = 0;
    for (Sector each : bound.sectorsBeside(sector)) {
      long[] some = loads.lacking(each, days);
      lacking.put(each, some);
      all += LongStream.of(some).sum();
    }
    List<Sector> others = new ArrayList<>(lacking.keySet());
    others.remove(sector);
    long proved = others.isEmpty() ? 0 : Math.min(all, bound.leastTogether(lacking, days));
    return new LackTogether(others, BigDecimal.valueOf(all, 2), BigDecimal.valueOf(proved, 2));
  }

  /** What is not proved of it. */
  BigDecimal open() {
    return lacking.subtract(proved);
  }

  /** Tells what is proved of them together. */
  void tell(boolean open, Sentences told) {
    List<Text> names = new ArrayList<>();
    others.forEach(each -> names.add(Names.of(each)));
    Sentence sentence =
        open
            ? Sentence.of(
                    "与（直接或经其他行业）共同承担民生供应的 {sectors} 合计缺 {all}，其中至少 {amount} 已证明任何合法方案都无法避免。",
                    "Together with {sectors}, whose lines have livelihood services to supply in"
                        + " common, {all} is lacking, of which at least {amount} is proved to lack"
                        + " in any legal plan.")
                .with("amount", Wording.milli(whole(proved)))
            : Sentence.of(
                "与（直接或经其他行业）共同承担民生供应的 {sectors} 合计缺 {all}，已证明任何合法方案都不能更少。",
                "Together with {sectors}, whose lines have livelihood services to supply in common,"
                    + " {all} is lacking; it is proved that no legal plan lacks less.");
    told.add(
        sentence.with("sectors", Wording.list(names)).with("all", Wording.milli(whole(lacking))));
  }

  private static BigDecimal whole(BigDecimal amount) {
    return amount.setScale(0, RoundingMode.HALF_UP);
  }
}
