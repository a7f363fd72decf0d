package lunting.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
final class CoresTest {
  @Test
  void theFirstTakesAllAndTheSecondGetsOneBack() {
    Cores cores = Cores.of(3);

    Cores.Share first = cores.take();
    int alone = first.cores();
    Cores.Share second = cores.take();

    assertThat(alone).isEqualTo(3);
    assertThat(first.cores()).isEqualTo(2);
    assertThat(second.cores()).isEqualTo(1);
  }

  @Test
  void coresAreSharedEvenlyAndComeBack() {
    Cores cores = Cores.of(8);
    Cores.Share first = cores.take();
    Cores.Share second = cores.take();
    Cores.Share third = cores.take();

    assertThat(List.of(first.cores(), second.cores(), third.cores())).containsExactly(3, 3, 2);
    second.close();
    third.close();

    assertThat(first.cores()).isEqualTo(8);
  }

  @Test
  void whatIsUrgentTakesEveryCoreAndGivesThemBack() {
    Cores cores = Cores.of(2);
    Cores.Share season = cores.take();

    Cores.Share warning = cores.queue(Cores.Urgency.URGENT);
    int meanwhile = season.cores();
    int urgent = warning.cores();
    warning.close();

    assertThat(urgent).isEqualTo(2);
    assertThat(meanwhile).isZero();
    assertThat(season.cores()).isEqualTo(2);
  }

  @Test
  void whatIsLeisurelyHasOnlyTheCoresThatNobodyElseWants() {
    Cores cores = Cores.of(2);
    Cores.Share bound = cores.queue(Cores.Urgency.LEISURELY);
    int alone = bound.cores();

    Cores.Share season = cores.take();
    int meanwhile = bound.cores();
    season.close();

    assertThat(alone).isEqualTo(2);
    assertThat(season.cores()).isEqualTo(2);
    assertThat(meanwhile).isZero();
    assertThat(bound.cores()).isEqualTo(2);
  }

  @Test
  void whatIsUrgentGoesBeforeWhatWaitedLonger() {
    Cores cores = Cores.of(1);
    Cores.Share running = cores.queue(Cores.Urgency.URGENT);
    Cores.Share season = cores.queue(Cores.Urgency.ORDINARY);
    Cores.Share warning = cores.queue(Cores.Urgency.URGENT);

    running.close();

    assertThat(warning.cores()).isEqualTo(1);
    assertThat(season.cores()).isZero();
  }

  @Test
  void aThreadRestsWhileItsCoreIsTakenAndGoesOnAfterwards() {
    Cores cores = Cores.of(1);
    Cores.Share season = cores.take();
    season.enter(CoresTest::never);
    Cores.Share warning = cores.queue(Cores.Urgency.URGENT);
    assertThat(season.isCrowded()).isTrue();

    CompletableFuture<Void> resting =
        CompletableFuture.runAsync(() -> season.rest(CoresTest::never));
    boolean restedOn = resting.completeOnTimeout(null, 50, TimeUnit.MILLISECONDS).isDone();
    warning.close();

    assertThat(restedOn).isFalse();
    assertThat(resting).succeedsWithin(Duration.ofSeconds(30));
    assertThat(season.isCrowded()).isFalse();
  }

  @Test
  void whatHasToEndRestsNoLonger() {
    Cores cores = Cores.of(1);
    Cores.Share season = cores.take();
    season.enter(CoresTest::never);
    cores.queue(Cores.Urgency.URGENT);
    AtomicBoolean stopped = new AtomicBoolean();

    CompletableFuture<Void> resting = CompletableFuture.runAsync(() -> season.rest(stopped::get));
    stopped.set(true);

    assertThat(resting).succeedsWithin(Duration.ofSeconds(30));
  }

  @Test
  void theLastCoreOfAShareIsNotTakenByItsLikeSoTheNextWaits() {
    Cores cores = Cores.of(2);
    Cores.Share first = cores.take();
    Cores.Share second = cores.take();

    CompletableFuture<Cores.Share> third = CompletableFuture.supplyAsync(cores::take);
    assertThat(third.completeOnTimeout(first, 50, TimeUnit.MILLISECONDS).join()).isSameAs(first);
    second.close();

    assertThat(first.cores()).isEqualTo(1);
  }

  @Test
  void whatIsGivenBackGoesToTheNext() {
    Cores cores = Cores.of(1);
    Cores.Share first = cores.take();
    CompletableFuture<Cores.Share> next = CompletableFuture.supplyAsync(cores::take);

    first.close();

    assertThat(next).succeedsWithin(Duration.ofSeconds(30));
    assertThat(next.join().cores()).isEqualTo(1);
  }

  @Test
  void thePartsOfAShareHaveItsCoresAndGetThoseOfWhatHasEnded() {
    Cores.Share answers = Cores.of(4).take();
    Cores.Share first = answers.part();
    Cores.Share second = answers.part();
    Cores.Share third = answers.part();

    assertThat(List.of(first.cores(), second.cores(), third.cores())).containsExactly(2, 1, 1);
    first.close();

    assertThat(List.of(second.cores(), third.cores())).containsExactly(2, 2);
  }

  @Test
  void thePartsOfWhatRestsRestToo() {
    Cores cores = Cores.of(2);
    Cores.Share answers = cores.take();
    Cores.Share part = answers.part();
    part.enter(CoresTest::never);

    Cores.Share warning = cores.queue(Cores.Urgency.URGENT);
    boolean crowded = part.isCrowded();
    warning.close();

    assertThat(crowded).isTrue();
    assertThat(part.isCrowded()).isFalse();
  }

  @Test
  void moreThanTheCoresTakeTurnsAndNeverWorkAtOnce() {
    Cores.Share answers = Cores.of(2).take();
    AtomicInteger working = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();

    List<CompletableFuture<Void>> all =
        Stream.generate(answers::part)
            .limit(3)
            .map(part ->
                CompletableFuture.runAsync(
                    () -> {
                      part.enter(CoresTest::never);
                      done.incrementAndGet();
                      // Nobody ends before all three have had a turn.
                      while (done.get() < 3) {
                        most.accumulateAndGet(working.incrementAndGet(), Math::max);
                        LockSupport.parkNanos(1_000_000);
                        working.decrementAndGet();
                        part.rest(CoresTest::never);
                      }
                      part.leave();
                    },
                    task -> Thread.ofPlatform().start(task)))
            .toList();

    assertThat(all).allSatisfy(each -> assertThat(each).succeedsWithin(Duration.ofSeconds(30)));
    assertThat(most.get()).isBetween(1, 2);
  }

  @Test
  void noCoreIsTooFew() {
    assertThatThrownBy(() -> Cores.of(0)).hasMessageContaining("must be a core");
  }

  private static boolean never() {
    return false;
  }
}
