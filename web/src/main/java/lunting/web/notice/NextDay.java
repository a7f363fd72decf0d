package lunting.web.notice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lunting.data.outline.StopDates;
import lunting.data.plan.Plan;
import lunting.data.plan.Stretch;
import lunting.data.policy.Kiln;
import lunting.data.policy.KilnLimits;
import lunting.data.policy.Policy;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A day on which somebody must act by a plan.
 *
 * @param coolDown lines that begin to cool down
 * @param fire lines whose fire is lit
 * @param full lines that produce in full again
 */
public record NextDay(LocalDate day, int coolDown, int fire, int full) {
  /** The first such day from one on; null where there is none. */
  public static @Nullable NextDay of(Policy policy, Registry registry, Plan plan, LocalDate today) {
    Map<String, KilnLimits> kilns = new HashMap<>();
    for (Kiln kiln : policy.kilns()) {
      kilns.put(kiln.id(), kiln.limits());
    }
    Map<String, List<Stretch>> stretches = Stretch.byLine(plan.reductions());
    TreeMap<LocalDate, NextDay> days = new TreeMap<>();
    for (Plant plant : registry.plants()) {
      for (Line line : plant.lines()) {
        KilnLimits kiln = kilns.get(line.kiln());
        if (kiln != null) {
          count(days, policy, line.limits(kiln), stretches.getOrDefault(line.id(), List.of()));
        }
      }
    }
    Map.Entry<LocalDate, NextDay> next = days.ceilingEntry(today);
    return next == null ? null : next.getValue();
  }

  /** What is to be done on the day. */
  public Text text() {
    return Sentence.of(
            "{day}：{coolDown} 条线开始降温，{fire} 条线点火，{full} 条线复产。",
            "{day}: {coolDown:line begins|lines begin} to cool down, {fire:fire is|fires are} lit,"
                + " {full:line is|lines are} back in full production.")
        .with("day", day)
        .with("coolDown", coolDown)
        .with("fire", fire)
        .with("full", full)
        .text();
  }

  private static void count(
      Map<LocalDate, NextDay> days, Policy policy, KilnLimits kiln, List<Stretch> ofLine) {
    for (int i = 0; i < ofLine.size(); i++) {
      Stretch stretch = ofLine.get(i);
      Stretch next = i + 1 < ofLine.size() ? ofLine.get(i + 1) : null;
      if (stretch.isStop() && stretch.span().overlaps(policy.season().span())) {
        StopDates dates = StopDates.of(policy, kiln, stretch, next);
        add(days, new NextDay(dates.coolDown(), 1, 0, 0));
        if (dates.fire() != null) {
          add(days, new NextDay(dates.fire(), 0, 1, 0));
        }
        if (dates.full() != null) {
          add(days, new NextDay(dates.full(), 0, 0, 1));
        }
      }
    }
  }

  private static void add(Map<LocalDate, NextDay> days, NextDay one) {
    days.merge(
        one.day(),
        one,
        (known, more) ->
            new NextDay(
                known.day(),
                known.coolDown() + more.coolDown(),
                known.fire() + more.fire(),
                known.full() + more.full()));
  }
}
