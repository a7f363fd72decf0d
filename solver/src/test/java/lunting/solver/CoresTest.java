package lunting.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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
    assertThat(first.has(1)).isTrue();
    assertThat(first.has(2)).isFalse();
    assertThat(second.cores()).isEqualTo(1);
  }

  @Test
  void theLastCoreOfAShareIsNeverTakenSoTheNextWaits() {
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
  void noCoreIsTooFew() {
    assertThatThrownBy(() -> Cores.of(0)).hasMessageContaining("must be a core");
  }
}
