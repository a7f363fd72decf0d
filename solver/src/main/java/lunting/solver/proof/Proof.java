package lunting.solver.proof;

import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is known of a problem before it is solved, with a way out.
 *
 * @param code {@code duty-cut}, {@code need-unreachable}, {@code must-run-waived}, {@code
 *     service-short}, {@code service-stopped}, {@code line-both-ways}, {@code
 *     order-against-service}, {@code reserve-unreachable} or {@code reserve-capped}
 * @param impossible whether no plan at all keeps the duty, see {@link #forbidsEveryPlan}; false: it
 *     is only told
 * @param clause the clause of the duty; null where the policy and the rule book name none
 * @param subject id of the plant, line or service, or {@code industry/group} of a sector
 * @param name the subject by its name, then its id
 * @param message what was found, with its figures
 * @param wayOut what may be done about it
 */
public record Proof(
    String code,
    boolean impossible,
    @Nullable String clause,
    String subject,
    Text name,
    Text message,
    Text wayOut) {
  static final String RESERVE_UNREACHABLE = "reserve-unreachable";

  /** Whether no plan is legal because of it: a reserve out of reach lacks, but forbids no plan. */
  public boolean forbidsEveryPlan() {
    return impossible && !code.equals(RESERVE_UNREACHABLE);
  }
}
