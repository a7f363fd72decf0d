package lunting.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PreparationTest {
  @Test
  void itGoesAllTheWayFromALegalStartThroughASearchToTheEnd() {
    List<Snapshot> told = new ArrayList<>();

    Preparation.run(told::add);

    assertThat(told.getFirst().phase()).isEqualTo(Snapshot.Phase.STARTING);
    assertThat(told.getFirst().score().hard()).isZero();
    assertThat(told.getLast().phase()).isEqualTo(Snapshot.Phase.DONE);
    assertThat(told.getLast().steps()).isPositive();
  }
}
