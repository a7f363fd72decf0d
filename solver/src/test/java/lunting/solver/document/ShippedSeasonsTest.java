package lunting.solver.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import lunting.data.event.Events;
import lunting.data.sample.Calendars;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped packs are such documents too: each is solved, and again with its own warnings. */
final class ShippedSeasonsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "zhoucun-2020",
        "zhengzhou-carbon-2021",
        "tangshan-steel-2021",
        "shandong-cement-2021"
      })
  void aShippedSeasonIsLegalWithAndWithoutItsWarnings(String name) {
    Sample sample = Objects.requireNonNull(Samples.find(name, 0));
    Events own = Calendars.ofSeason(sample.policy());

    for (Events known : own == null ? List.of(Events.NONE) : List.of(Events.NONE, own)) {
      ReadPlan plan = new DocumentPack(sample.policy(), sample.registry(), known).solve();

      assertThat(plan.brokenRules()).isEmpty();
    }
  }
}
