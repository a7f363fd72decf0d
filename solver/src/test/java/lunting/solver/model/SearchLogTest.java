package lunting.solver.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class SearchLogTest {
  @Test
  void atFirstEachStepIsABeat() {
    AtomicInteger beats = new AtomicInteger();
    SearchLog log = new SearchLog(beats::incrementAndGet);

    log.step();
    log.step();

    assertThat(beats).hasValue(2);
  }

  @Test
  void atFirstAStepThatFindsNothingHasBeatsToo() {
    AtomicInteger beats = new AtomicInteger();
    SearchLog log = new SearchLog(beats::incrementAndGet);

    moves(log, 1_000);

    assertThat(beats.get()).isGreaterThan(10);
  }

  @Test
  void codeThatIsCompiledBeatsNowAndThen() {
    AtomicInteger beats = new AtomicInteger();
    SearchLog log = new SearchLog(beats::incrementAndGet);
    moves(log, 10_000);
    beats.set(0);

    for (int step = 0; step < 64; step++) {
      log.step();
    }

    assertThat(beats).hasValue(1);
  }

  private static void moves(SearchLog log, int number) {
    for (int move = 0; move < number; move++) {
      log.move();
    }
  }
}
