package lunting.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import lunting.data.event.Events;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import lunting.data.json.JsonWriting;
import lunting.data.plan.Plan;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is written is read as the same value, and written again as the same bytes. */
final class RoundTripProperties {
  @Property(tries = 200)
  void policiesSurvive(@ForAll long seed) {
    Policy policy = new Drawn(seed).policy();

    survives(policy, JsonWriting::policy, PolicyReader::read);
  }

  @Property(tries = 200)
  void registriesEventsAndPlansSurvive(@ForAll long seed) {
    Drawn drawn = new Drawn(seed);
    DrawnFiles files = new DrawnFiles(drawn);
    Policy policy = drawn.policy();
    Registry registry = files.registry(policy);
    Events events = files.events(registry);
    Plan plan = files.plan(policy, registry);

    survives(registry, JsonWriting::registry, file -> RegistryReader.read(file, policy));
    survives(events, JsonWriting::events, file -> EventsReader.read(file, policy, registry));
    survives(plan, JsonWriting::plan, file -> PlanReader.read(file, policy, registry));
  }

  private static <T> void survives(
      T value, Function<T, byte[]> writer, Function<InputFile, Parsed<T>> reader) {
    byte[] written = writer.apply(value);

    Parsed<T> parsed = reader.apply(InputFile.of("written", written));

    // Capacities are drawn over all sizes that there are, so some are asked about.
    assertThat(parsed.findings()).allMatch(each -> each.code().equals("unusual-capacity"));
    assertThat(parsed.get()).isEqualTo(value);
    assertThat(writer.apply(parsed.get())).isEqualTo(written);
  }
}
