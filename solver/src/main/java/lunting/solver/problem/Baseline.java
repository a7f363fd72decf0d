package lunting.solver.problem;

import java.time.LocalDate;
import java.util.Objects;
import lunting.data.plan.Plan;
import lunting.data.plan.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * The published plan that a re-solve starts from.
 *
 * <p>Its days before {@code asOf} are what was carried out, even where something else had been
 * promised. Its days from {@code asOf} on are what plants were promised.
 *
 * @param asOf the first day that can still change; may lie outside the season
 * @param sameEvents whether the plan was made for the very events that hold now: then no reduction
 *     of it can have lost its cause
 */
public record Baseline(Plan plan, LocalDate asOf, boolean sameEvents) {
  /** The first day that can still change where nothing is published: before every season. */
  public static final int NONE_AS_OF_DAY = Integer.MIN_VALUE;

  /** A published plan of which is not known whether it was made for the events that hold now. */
  public Baseline(Plan plan, LocalDate asOf) {
    this(plan, asOf, false);
  }

  /**
   * A published plan, of which its provenance tells what events it was made for.
   *
   * @param events the digest of the events that hold now; null where none are given
   */
  public static Baseline of(Plan plan, LocalDate asOf, @Nullable String events) {
    Provenance provenance = plan.provenance();
    boolean same = provenance != null && Objects.equals(provenance.inputs().get("events"), events);
    return new Baseline(plan, asOf, same);
  }
}
