package lunting.solver.why;

import lunting.data.plan.Reduction;
import lunting.data.text.Text;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.Problem;

/** Tells a plant what it owes, and why its lines are reduced, in both languages. */
public final class Explanations {
  private Explanations() {}

  /**
   * The arithmetic of a plant's duty over the season: "105 days × 50 % = 52.5, more than: 53 days".
   *
   * <p>Fails: {@link IllegalArgumentException} for a plant that the list does not have.
   */
  public static Text duty(Problem problem, String plantId) {
    return new DutyStory(problem, problem.getPlant(plantId), null).text();
  }

  /**
   * The same beside a plan: of each period, and of each line with a ratio of its own, what the plan
   * gives is told as well.
   *
   * <p>Fails: {@link IllegalArgumentException} for a plant that the list does not have.
   */
  public static Text duty(Problem problem, String plantId, LoadTable plan) {
    return new DutyStory(problem, problem.getPlant(plantId), plan).text();
  }

  /**
   * Why a line is reduced on these days: what asks for each part of them, with its clause.
   *
   * @param reduction a whole stop or load limit, which may consist of parts with several causes
   *     <p>Fails: {@link IllegalArgumentException} for a line that the list does not have.
   */
  public static Text reduction(Problem problem, Reduction reduction) {
    return new ReductionStory(problem, reduction).text();
  }
}
