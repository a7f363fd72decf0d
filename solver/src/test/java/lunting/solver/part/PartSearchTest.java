package lunting.solver.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import lunting.data.report.Verdict;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.solver.Aim;
import lunting.solver.problem.Problem;
import lunting.solver.search.Rounds;
import org.junit.jupiter.api.Test;

final class PartSearchTest {
  private static final Rounds ROUNDS = new Rounds(100, 0);

  /** More than a round. */
  private static final long SHORT = 4_000;

  private static final long LONG = 12_000;

  @Test
  void aLongerSearchBeginsAsAShorterOne() {
    List<Verdict.Totals> shorter = course(SHORT);

    List<Verdict.Totals> longer = course(LONG);

    assertThat(new HashSet<>(shorter)).hasSizeGreaterThan(2);
    assertThat(longer).hasSizeGreaterThan(shorter.size()).startsWith(array(shorter));
  }

  private static Verdict.Totals[] array(List<Verdict.Totals> course) {
    // The last beat may come with the step that ends the search.
    return course.subList(0, course.size() - 1).toArray(Verdict.Totals[]::new);
  }

  /** How the best plan stands every few steps of a search. */
  private static List<Verdict.Totals> course(long steps) {
    Sample district = Objects.requireNonNull(Samples.find("district", 0));
    Problem problem = Problem.of(district.policy(), district.registry());
    PartSolve part = new PartSolve(problem, Aim.of(problem.policy()), steps, null);
    part.start(() -> false);
    List<Verdict.Totals> course = new ArrayList<>();
    Watch watch =
        new Watch() {
          @Override
          public boolean stops() {
            return false;
          }

          @Override
          public void beat() {
            course.add(part.standing());
          }

          @Override
          public void mended() {}
        };
    new PartSearch(new Turn(part, 0, Turn.NEVER), watch, ROUNDS).run(0);
    return course;
  }
}
