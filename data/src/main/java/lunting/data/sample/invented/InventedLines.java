package lunting.data.sample.invented;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lunting.data.policy.Kiln;
import lunting.data.policy.KilnLimits;
import lunting.data.policy.Policy;
import lunting.data.registry.Emissions;
import lunting.data.registry.Exemption;
import lunting.data.registry.KilnOverrides;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Draws lines: each is a line of the shipped list in another size, so that kilns, capacities and
 * emissions keep the shipped list's mix.
 */
final class InventedLines {
  private static final int LEAST_LOAD_PERCENT = 50;

  private static final Exemption LIVELIHOOD =
      new Exemption(Text.of("承担民生供应任务（虚构）", "serves a livelihood task (invented)"));

  private final Map<String, KilnLimits> kilns;
  private final Map<String, List<Line>> stock;
  private final Dice dice;

  InventedLines(Policy policy, Registry shipped, Dice dice) {
    this.kilns = policy.kilns().stream().collect(Collectors.toMap(Kiln::id, Kiln::limits));
    this.stock =
        shipped.plants().stream()
            .collect(
                Collectors.groupingBy(
                    Plant::industry,
                    Collectors.flatMapping(plant -> plant.lines().stream(), Collectors.toList())));
    this.dice = dice;
  }

  /** Lines of one plant; the first one is always neither idle nor exempt. */
  List<Line> draw(String plant, String industry, int count) {
    List<Line> models = stock.getOrDefault(industry, List.of());
    List<Line> lines = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      lines.add(draw(plant, number, dice.pick(models)));
    }
    return lines;
  }

  private Line draw(String plant, int number, Line model) {
    int percent = dice.between(80, 125);
    boolean idle = dice.chance(6) && number > 1;
    boolean exempt = dice.chance(2) && number > 1 && !idle;
    return new Line(
        plant + "-" + number,
        Text.of(number + "号线", "Line " + number),
        model.kiln(),
        scaled(model.capacityMilli(), percent, model.capacityMilli() < 10_000 ? 100 : 500),
        model.unit(),
        idle,
        exempt ? LIVELIHOOD : null,
        overrides(model),
        model.process(),
        model.equipment(),
        emissions(model.emissions(), percent),
        scaledOrNull(model.kwhPerDayMilli(), percent, 100_000));
  }

  /**
   * Below half its load no kiln holds its fire, should it serve people and be limited; and a few
   * kilns are older than their profile: they heat up and stay off two days longer.
   */
  private KilnOverrides overrides(Line model) {
    KilnLimits kiln = kilns.get(model.kiln());
    boolean old = dice.chance(6);
    if (kiln == null || !kiln.canStop()) {
      return KilnOverrides.NONE;
    }
    return new KilnOverrides(
        null,
        old ? (Integer) (kiln.heatUpDays() + 2) : null,
        old ? (Integer) (kiln.minStopDays() + 2) : null,
        null,
        null,
        null,
        null,
        kiln.minLoadPercent() == 0 ? (Integer) LEAST_LOAD_PERCENT : null,
        null,
        null);
  }

  private static @Nullable Emissions emissions(@Nullable Emissions model, int percent) {
    if (model == null) {
      return null;
    }
    return new Emissions(
        scaledOrNull(model.pmMilli(), percent, 100),
        scaledOrNull(model.so2Milli(), percent, 100),
        scaledOrNull(model.noxMilli(), percent, 100),
        scaledOrNull(model.vocMilli(), percent, 100));
  }

  private static @Nullable Long scaledOrNull(@Nullable Long milli, int percent, long step) {
    return milli == null ? null : scaled(milli, percent, step);
  }

  /** So many percent of an amount, to the nearest step. */
  private static long scaled(long milli, int percent, long step) {
    return (milli * percent / 100 + step / 2) / step * step;
  }
}
