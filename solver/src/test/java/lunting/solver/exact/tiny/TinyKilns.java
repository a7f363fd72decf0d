package lunting.solver.exact.tiny;

import java.util.List;
import lunting.data.policy.Kiln;
import lunting.data.policy.KilnLimits;

/** Kilns of every temper, with days that fit into a season of a few weeks. */
final class TinyKilns {
  static final String TUNNEL = "tunnel";
  static final String SHUTTLE = "shuttle";
  static final String ROTARY = "rotary";
  static final String ROASTER = "roaster";
  static final String CEMENT = "cement-kiln";
  static final String GLOVE = "glove-line";
  static final String PHARMA = "pharma-line";
  static final String TANK = "tank";

  private TinyKilns() {}

  static List<Kiln> all() {
    return List.of(
        kiln(TUNNEL, new KilnLimits(1, 2, 6, 6, 2, 2, true, 0, null, null)),
        kiln(SHUTTLE, new KilnLimits(1, 1, 4, 4, 2, 1, true, 0, null, null)),
        kiln(ROTARY, new KilnLimits(2, 2, 6, 7, 1, 3, true, 0, null, null)),
        kiln(ROASTER, new KilnLimits(1, 1, 3, 3, 2, 1, true, 0, null, null)),
        kiln(CEMENT, new KilnLimits(1, 2, 5, 5, 2, 1, true, 0, null, null)),
        kiln(GLOVE, new KilnLimits(0, 1, 1, 1, 20, 0, true, 0, null, null)),
        kiln(PHARMA, new KilnLimits(0, 1, 1, 1, 20, 1, true, 30, null, null)),
        kiln(TANK, new KilnLimits(0, 0, 0, 0, KilnLimits.NO_LIMIT, 0, false, 70, null, null)));
  }

  private static Kiln kiln(String id, KilnLimits limits) {
    return new Kiln(id, null, limits, null);
  }
}
