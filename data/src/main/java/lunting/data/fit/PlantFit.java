package lunting.data.fit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lunting.data.finding.Place;
import lunting.data.finding.Spot;
import lunting.data.policy.Industry;
import lunting.data.policy.Kiln;
import lunting.data.policy.KilnLimits;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.registry.Line;
import lunting.data.registry.PlantTerms;
import lunting.data.text.Wording;
import lunting.data.tree.Days;
import org.jspecify.annotations.Nullable;

/**
 * Checks what is fixed for one plant alone against its lines and its industry's duty, while a file
 * is read or a value is walked through: first its lines, then the rest.
 */
public final class PlantFit {
  private static final int FULL_LOAD_PERCENT = 100;

  private final @Nullable Industry industry;
  private final Map<String, Kiln> kilns;
  private final Map<String, @Nullable Line> lines = new LinkedHashMap<>();
  private final List<Spot> ratios = new ArrayList<>();

  /**
   * Checks a plant.
   *
   * @param industry that of the policy; null where there is none to check against
   */
  PlantFit(@Nullable Industry industry, Map<String, Kiln> kilns) {
    this.industry = industry;
    this.kilns = kilns;
  }

  /**
   * Takes a line of the plant down.
   *
   * @param line null where it could not be read
   * @param ratio the spot of its own ratio; null where it has none
   */
  public void line(@Nullable String id, @Nullable Line line, @Nullable Spot ratio) {
    if (id != null) {
      lines.putIfAbsent(id, line);
    }
    if (ratio != null) {
      ratios.add(ratio);
    }
  }

  /** Reports the lines' own ratios where the duty counts no days of single lines. */
  public void ratios() {
    ratios.forEach(this::rotates);
  }

  /** Reports days carried where the duty counts no days. */
  public void carried(Spot spot) {
    rotates(spot);
  }

  private void rotates(Spot spot) {
    if (industry == null) {
      return;
    }
    SeasonDuty.Kind duty = industry.season().kind();
    long countable = lines.values().stream().filter(PlantFit::isCountable).count();
    if (duty != SeasonDuty.Kind.ROTATE && (duty != SeasonDuty.Kind.STOP_LINES || countable > 1)) {
      spot.report(
          PlantFaults.NEEDS_ROTATION.with("industry", industry.id()).with("duty", duty.name()));
    }
  }

  private static boolean isCountable(@Nullable Line line) {
    return line != null && !line.idle() && line.exempt() == null;
  }

  /** Reports windows of the plant that share a day. */
  public static void windows(List<Days.Placed<PlantTerms.Window>> windows) {
    Days.report(windows, PlantTerms.Window::span, PlantFaults.WINDOW_OVERLAP);
  }

  /** Reports must-run ranges of the plant that share a day. */
  public static void mustRun(List<Days.Placed<PlantTerms.MustRun>> ranges) {
    Days.report(ranges, PlantTerms.MustRun::span, PlantFaults.MUST_RUN_OVERLAP);
  }

  /** The levels that the plant has measures for, to find those given twice. */
  public static final class Levels {
    private final Map<Level, Place> places = new EnumMap<>(Level.class);

    /** Takes a level down; a second use is reported. */
    public void add(Level level, Place measure, Spot spot) {
      Place first = places.putIfAbsent(level, measure);
      if (first != null) {
        spot.report(PlantFaults.LEVEL_TWICE.with("first", first.printed()));
      }
    }
  }

  /**
   * The id of a line of the plant that a measure names, once a level; null where it is none.
   *
   * @param measured where it stands
   * @param seen the lines that the level names so far
   */
  public @Nullable String measured(
      @Nullable String id, Place measured, Map<String, Place> seen, Spot spot) {
    String line = References.find(id, known(), PlantFaults.LINE, spot);
    if (line == null) {
      return null;
    }
    Place first = seen.putIfAbsent(line, measured);
    if (first != null) {
      spot.report(PlantFaults.LINE_TWICE.with("first", first.printed()));
    }
    Line own = lines.get(line);
    if (own != null && !isCountable(own)) {
      spot.report(PlantFaults.NOT_COUNTED);
    }
    return line;
  }

  private Set<String> known() {
    return lines.keySet();
  }

  /** Reports a load that a measure cannot leave to a line, or that only a stop obeys. */
  public void load(@Nullable String id, @Nullable Integer loadPercent, Spot spot) {
    if (loadPercent == null) {
      return;
    }
    if (loadPercent >= FULL_LOAD_PERCENT) {
      spot.report(PlantFaults.FULL_LOAD);
      return;
    }
    KilnLimits limits = limits(id == null ? null : lines.get(id));
    if (limits != null
        && limits.canStop()
        && loadPercent > 0
        && loadPercent < limits.minLoadPercent()) {
      BigDecimal limit = BigDecimal.valueOf(limits.minLoadPercent(), 2);
      spot.report(PlantFaults.BELOW_MIN_LOAD.with("limit", Wording.plain(limit)));
    }
  }

  private @Nullable KilnLimits limits(@Nullable Line line) {
    Kiln kiln = line == null ? null : kilns.get(line.kiln());
    return line == null || kiln == null ? null : line.limits(kiln.limits());
  }
}
