package lunting.solver.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lunting.data.report.Verdict;
import lunting.solver.Sketch;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import org.junit.jupiter.api.Test;

/** Each name offers the plan that keeps its promise best, whichever search found it. */
final class OfferTest {
  private static final String PUBLISHED = "K1 ...####.............\nK2 ...####.............";
  private static final Offer<String> AS_IS =
      offer(AnswerKind.MOST_EVEN, "K1 ...####.............", "K2 ...####.............");
  private static final Offer<String> MOVED =
      offer(AnswerKind.FEWEST_PLANTS, "K1 ...####.............", "K2 .............####...");
  private static final Offer<String> LONGER =
      offer(AnswerKind.LEAST_STOPPING, "K1 ...####.............", "K2 ...######...........");
  private static final Offer<String> LACKING =
      offer(AnswerKind.LEAST_STOPPING, "K1 ...####.............", "K2 ....................");

  @Test
  void eachKindOffersThePlanThatKeepsItsPromiseBest() {
    List<Offer<String>> found = List.of(MOVED, AS_IS, LONGER);

    assertThat(best(AnswerKind.FEWEST_PLANTS, found)).isEqualTo(AS_IS);
    assertThat(best(AnswerKind.MOST_EVEN, found)).isEqualTo(MOVED);
    assertThat(best(AnswerKind.LEAST_STOPPING, List.of(MOVED, LONGER))).isEqualTo(MOVED);
  }

  @Test
  void whatLacksADutyIsNoAnswerBesideWhatKeepsIt() {
    for (AnswerKind kind : AnswerKind.values()) {
      assertThat(best(kind, List.of(LACKING, LONGER))).isEqualTo(LONGER);
    }
  }

  @Test
  void toLackMoreIsNoWayToDisturbFewerHoweverLittleThatIsOfTheWhole() {
    Offer<String> more = lacking(AS_IS, 19_300);
    Offer<String> less = lacking(MOVED, 18_700);
    Offer<String> hardlyMore = lacking(AS_IS, 18_710);

    assertThat(best(AnswerKind.FEWEST_PLANTS, List.of(more, less))).isEqualTo(less);
    assertThat(best(AnswerKind.FEWEST_PLANTS, List.of(hardlyMore, less))).isEqualTo(hardlyMore);
  }

  @Test
  void ofEqualPlansEachKindOffersItsOwn() {
    Offer<String> other =
        new Offer<>(AS_IS.plan(), AnswerKind.LEAST_STOPPING, AS_IS.verdict(), AS_IS.figures());

    assertThat(best(AnswerKind.LEAST_STOPPING, List.of(AS_IS, other))).isSameAs(other);
  }

  private static Offer<String> best(AnswerKind kind, List<Offer<String>> found) {
    return Offer.best(kind, sketch("K1 .", "K2 .").problem().policy(), found);
  }

  private static Offer<String> offer(AnswerKind kind, String first, String second) {
    Sketch sketch = sketch(first, second);
    Problem problem = sketch.problem();
    Verdict verdict = Checker.check(problem, sketch.plan());
    return new Offer<>(
        first + second, kind, verdict, AnswerCount.of(problem, sketch.plan(), verdict));
  }

  /** The same plan in a season in which it lacks so many milli-line-days. */
  private static Offer<String> lacking(Offer<String> offer, long medium) {
    Verdict verdict = offer.verdict();
    Verdict.Totals score = verdict.score();
    return new Offer<>(
        offer.plan(),
        offer.foundFor(),
        new Verdict(
            verdict.feasible(),
            new Verdict.Totals(score.hard(), -medium, score.soft()),
            verdict.rules(),
            verdict.plants(),
            verdict.coverage()),
        offer.figures());
  }

  private static Sketch sketch(String first, String second) {
    return Sketch.rotating(1_500)
        .plant("P1", first)
        .plant("P2", second)
        .when(then -> then.published(0, PUBLISHED));
  }
}
