package lunting.solver.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import lunting.data.report.Certificate;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.solver.Budget;
import lunting.solver.Cores;
import lunting.solver.Planner;
import lunting.solver.Progress;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import org.junit.jupiter.api.Test;

/** The search for a bound: it rises, it ends when it should, and what it finds is proved anew. */
final class BoundSearchTest {
  private static final Sample DISTRICT = Objects.requireNonNull(Samples.find("district", 0));
  private static final Problem PROBLEM = Problem.of(DISTRICT.policy(), DISTRICT.registry());

  @Test
  void theBoundRisesAndStaysBelowAPlan() {
    List<Long> bounds = new ArrayList<>();

    Certificate found = search(40, 2, (bound, steps, spent) -> bounds.add(bound)).find();

    long cost =
        -Checker.score(
                PROBLEM, new Planner(PROBLEM, Budget.ofSteps(2_000, 0), Progress.SILENT).solve())
            .soft();
    assertThat(bounds).hasSizeGreaterThan(3).isSorted().endsWith(found.bound());
    assertThat(found.bound()).isBetween(cost / 3, cost);
  }

  @Test
  void itsPricesProveJustWhatItSays() {
    Certificate found = search(20, 2, BoundSearch.Listener.NONE).find();

    ProvedBound proved = Objects.requireNonNull(ProvedBound.of(PROBLEM, found, 1));

    assertThat(proved.lacking(0)).isEqualTo(found.bound());
    assertThat(proved.lacking(1_000)).isLessThan(found.bound());
  }

  @Test
  void theSameStepsGiveTheSamePricesOnAnyNumberOfThreads() {
    Certificate one = search(15, 1, BoundSearch.Listener.NONE).find();

    Certificate three = search(15, 3, BoundSearch.Listener.NONE).find();

    assertThat(three.bound()).isEqualTo(one.bound());
    assertThat(three.sectors()).isEqualTo(one.sectors());
    assertThat(three.towns()).isEqualTo(one.towns());
  }

  @Test
  void withoutTimeNothingIsProved() {
    BoundSearch search =
        new BoundSearch(PROBLEM, Budget.ofTime(Duration.ZERO), 1, BoundSearch.Listener.NONE);

    Certificate found = search.find();

    assertThat(found.bound()).isZero();
    assertThat(ProvedBound.of(PROBLEM, found, 1)).isNotNull();
  }

  @Test
  void aSearchThatIsStoppedAnswersWithWhatItHas() {
    List<Long> bounds = new ArrayList<>();
    BoundSearch[] search = new BoundSearch[1];
    search[0] =
        search(
            1_000_000,
            1,
            (bound, steps, spent) -> {
              bounds.add(bound);
              search[0].stop();
            });

    Certificate found = search[0].find();

    assertThat(bounds).containsExactly(found.bound());
    assertThat(found.bound()).isPositive();
  }

  @Test
  void aSearchRestsWhileWhatIsUrgentHasTheCores() {
    Cores cores = Cores.of(1);
    Cores.Share share = cores.take();
    Cores.Share warning = cores.queue(Cores.Urgency.URGENT);
    BoundSearch search =
        new BoundSearch(PROBLEM, Budget.ofSteps(3, 0), share, BoundSearch.Listener.NONE);

    CompletableFuture<Certificate> found = CompletableFuture.supplyAsync(search::find);
    boolean worked = found.copy().completeOnTimeout(null, 1, TimeUnit.SECONDS).join() != null;
    warning.close();

    assertThat(worked).isFalse();
    assertThat(found).succeedsWithin(Duration.ofSeconds(60));
  }

  private static BoundSearch search(long steps, int threads, BoundSearch.Listener listener) {
    return new BoundSearch(PROBLEM, Budget.ofSteps(steps, 0), threads, listener);
  }
}
