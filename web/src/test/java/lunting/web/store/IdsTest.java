package lunting.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ids, which no two servers have in common. */
final class IdsTest {
  private static final Instant START = Instant.parse("2026-11-29T04:50:44Z");

  @Test
  void anIdSaysItsKindItsServerAndItsNumber() {
    Ids ids = Ids.startingAt(START, new Random(0));

    assertThat(ids.next("plan")).isEqualTo("plan-2qkbn4jm9r-1");
    assertThat(ids.next("plan")).isEqualTo("plan-2qkbn4jm9r-2");
    assertThat(ids.next("run")).isEqualTo("run-2qkbn4jm9r-1");
  }

  @Test
  void serversThatStartInTheSameSecondDiffer() {
    long different =
        IntStream.range(0, 20)
            .mapToObj(server -> Ids.startingAt(START).next("plan"))
            .distinct()
            .count();

    assertThat(different).isGreaterThan(18);
  }

  @Test
  void theIdsOfALaterServerSortBehind() {
    String now = Ids.startingAt(START).next("plan");
    String second = Ids.startingAt(START.plusSeconds(1)).next("plan");
    String year = Ids.startingAt(START.plusSeconds(365L * 86_400)).next("plan");

    assertThat(now).isLessThan(second);
    assertThat(second).isLessThan(year);
  }
}
