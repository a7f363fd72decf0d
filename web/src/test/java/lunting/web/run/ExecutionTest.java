package lunting.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lunting.data.event.Events;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.solver.Cores;
import lunting.solver.Snapshot;
import lunting.solver.conflict.Legality;
import lunting.solver.conflict.Outcome;
import lunting.web.audit.Actor;
import lunting.web.database.Databases;
import lunting.web.database.Slice;
import lunting.web.store.NewPlan;
import lunting.web.store.PlanVersion;
import lunting.web.store.Store;
import lunting.web.store.VersionBound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a run has found stands, whatever becomes of the proof of how good it is. */
final class ExecutionTest {
  private static final Sample SAMPLE =
      Objects.requireNonNull(Samples.find("zhengzhou-carbon-2021", 0));
  private static final RunOrder ORDER =
      new RunOrder(
          "样例",
          Actor.SERVER,
          SAMPLE.policy(),
          SAMPLE.registry(),
          Events.NONE,
          null,
          Map.of("policy", "sha256:1"),
          List.of(),
          Duration.ofMinutes(20),
          20L,
          3,
          null);

  /** A run for whose proof the memory does not suffice. */
  private record Cramped(Store store) implements Recipient {
    @Override
    public String id() {
      return "run-1";
    }

    @Override
    public RunState state() {
      return RunState.scheduled(store.clock().instant(), null);
    }

    @Override
    public void progressed(Snapshot snapshot) {}

    @Override
    public PlanVersion keep(NewPlan found, @Nullable Legality legality) {
      return store.versions().add(found);
    }

    @Override
    public void proved(PlanVersion version, VersionBound bound) {
      throw new OutOfMemoryError("The heap is full.");
    }
  }

  @Test
  void aProofThatRunsOutOfMemoryTakesNothingFromThePlan() {
    try (Store store = Store.open(Databases.empty(), Clock.systemUTC());
        Cores.Share share = Cores.of(1).take()) {
      new Execution(new Cramped(store), ORDER, store).run(share);

      PlanVersion found = store.versions().list(Slice.FROM_NEWEST, 10).items().getFirst();
      assertThat(found.isFinal()).isTrue();
      assertThat(found.headings().outcome()).isEqualTo(Outcome.LEGAL);
    }
  }
}
