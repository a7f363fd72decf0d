package lunting.solver.search;

import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;

final class PreparedSearchTest {
  @Test
  void whatASearchNeedsIsLoadedBeforeThereIsAProblem() {
    assertThatNoException().isThrownBy(Search::prepare);
  }
}
