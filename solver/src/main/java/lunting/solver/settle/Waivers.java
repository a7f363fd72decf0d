package lunting.solver.settle;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which duties are given up, and how far; all others are asked in full. Immutable. */
public final class Waivers {
  /** Nothing is given up. */
  public static final Waivers NONE = new Waivers(Map.of());

  private final Map<Duty, Waiver> byDuty;

  private Waivers(Map<Duty, Waiver> byDuty) {
    this.byDuty = byDuty;
  }

  /** These and others given up altogether. */
  public Waivers with(Collection<Duty> duties) {
    Map<Duty, Waiver> more = new LinkedHashMap<>(byDuty);
    duties.forEach(duty -> more.put(duty, Waiver.WHOLE));
    return new Waivers(more);
  }

  /** These and one more. */
  public Waivers with(Duty duty, Waiver waiver) {
    Map<Duty, Waiver> more = new LinkedHashMap<>(byDuty);
    more.put(duty, waiver);
    return new Waivers(more);
  }

  /** By how much less a duty asks on a day. */
  public long amount(Duty duty, int day) {
    Waiver waiver = byDuty.get(duty);
    return waiver == null ? 0 : waiver.on(day);
  }

  /** By how much less a duty asks that has no days. */
  public long amount(Duty duty) {
    return amount(duty, 0);
  }

  /** Whether a duty asks for nothing on a day. */
  public boolean waive(Duty duty, int day) {
    return amount(duty, day) == Waiver.ALL;
  }

  /** Whether a duty that has no days asks for nothing. */
  public boolean waive(Duty duty) {
    return waive(duty, 0);
  }
}
