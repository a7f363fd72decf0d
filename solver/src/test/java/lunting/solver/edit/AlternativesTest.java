package lunting.solver.edit;

import static lunting.solver.edit.Desk.pin;
import static lunting.solver.edit.Desk.stop;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import lunting.data.plan.Edit;
import lunting.solver.Sketch;
import lunting.solver.edit.Alternatives.Alternative;
import lunting.solver.edit.Alternatives.Kind;
import org.junit.jupiter.api.Test;

/** Why a bar stands on just these days: what the changes that people ask for would do. */
final class AlternativesTest {
  private final Desk desk =
      new Desk(
          Sketch.rotating(2_000)
              .terms("P1", own -> own.wish(10, 14))
              .plant(
                  "P1",
                  """
                  K1 .....#########......
                  K2 ....................
                  """));

  @Test
  void everyChangeThatSomebodyAsksForIsAnswered() {
    List<Alternative> found = of(stop("K1", 5, 13));

    assertThat(found)
        .extracting(Alternative::kind)
        .containsExactly(
            Kind.EARLIER,
            Kind.LATER,
            Kind.SHORTER,
            Kind.SISTER,
            Kind.SPLIT,
            Kind.WISHED,
            Kind.WITHOUT);
    assertThat(found).allSatisfy(each -> assertThat(each.judgement().said().zh()).isNotEmpty());
  }

  @Test
  void fiveDaysEarlierAreOfferedOnlyWhereTheSeasonHasThem() {
    desk.edit(Desk.move(stop("K1", 5, 13), stop("K1", 4, 12)));

    assertThat(of(stop("K1", 4, 12))).extracting(Alternative::kind).doesNotContain(Kind.EARLIER);
  }

  @Test
  void withoutItTheDutyIsBrokenAndTheClauseIsNamed() {
    Alternative without = of(stop("K1", 5, 13)).getLast();

    assertThat(without.judgement().legal()).isFalse();
    assertThat(without.judgement().said().zh()).startsWith("不行：").contains("3.3a");
  }

  @Test
  void theLineRunsInBetweenForAsLongAsItsKilnMust() {
    Alternative split = find(of(stop("K1", 5, 13)), Kind.SPLIT);

    assertThat(split.edits()).containsExactly(new Edit.Split(stop("K1", 5, 13), Desk.span(8, 9)));
  }

  @Test
  void aSisterThatIsReducedOnTheseDaysIsNotAsked() {
    desk.edit(Desk.add(stop("K2", 12, 15)));

    assertThat(of(stop("K1", 5, 13))).extracting(Alternative::kind).doesNotContain(Kind.SISTER);
  }

  @Test
  void whatIsPinnedHasNoAlternative() {
    desk.edit(pin("K1", 5, 13, "王海"));

    assertThat(of(stop("K1", 5, 13))).isEmpty();
  }

  @Test
  void aBarThatThePlanDoesNotHaveHasNone() {
    assertThat(
            new Alternatives(desk.problem(), desk.edited(), desk.counted()).of(stop("K1", 6, 12)))
        .isNull();
    assertThat(
            new Alternatives(desk.problem(), desk.edited(), desk.counted()).of(stop("K9", 6, 12)))
        .isNull();
  }

  private List<Alternative> of(Edit.Bar bar) {
    return Objects.requireNonNull(
        new Alternatives(desk.problem(), desk.edited(), desk.counted()).of(bar));
  }

  private static Alternative find(List<Alternative> found, Kind kind) {
    return found.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
  }
}
