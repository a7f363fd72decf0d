package lunting.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import lunting.data.event.Events;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import lunting.data.fit.EventsFit;
import lunting.data.fit.PlanFit;
import lunting.data.fit.RegistryFit;
import lunting.data.json.JsonWriting;
import lunting.data.plan.Plan;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * Whether a value fits is told as reading its JSON would tell it: word for word, place for place.
 */
final class FitProperties {
  private static final int SEEDS = 300;

  /** The same said twice: of a value, and of its JSON. */
  private record Twice<T>(Parsed<T> fit, Parsed<T> read) {}

  @Property(tries = 500)
  void aRegistryFitsAsItsJsonDoes(@ForAll long seed) {
    Twice<Registry> told = registry(seed);

    assertThat(told.fit()).isEqualTo(told.read());
  }

  @Property(tries = 500)
  void eventsFitAsTheirJsonDoes(@ForAll long seed) {
    Twice<Events> told = events(seed);

    assertThat(told.fit()).isEqualTo(told.read());
  }

  @Property(tries = 500)
  void aPublishedPlanFitsAsItsJsonDoes(@ForAll long seed) {
    Twice<Plan> told = plan(seed);

    assertThat(told.fit()).isEqualTo(told.read());
  }

  @Test
  void theTangledFilesHaveEveryFaultThatAFitCanFind() {
    assertThat(codes(FitProperties::registry))
        .containsExactly(
            "below-min-load",
            "demand-overlap",
            "duplicate-id",
            "duplicate-level",
            "duplicate-line",
            "many-days",
            "measure-not-counted",
            "missing-min-load",
            "misspelt-grade",
            "must-run-overlap",
            "needs-rotation",
            "no-reduction",
            "shared-id",
            "supplies-twice",
            "unit-differs",
            "unknown-grade",
            "unknown-industry",
            "unknown-kiln",
            "unknown-line",
            "unknown-town",
            "unusual-capacity",
            "window-overlap");
    assertThat(codes(FitProperties::events))
        .containsExactly(
            "duplicate-id",
            "end-before-start",
            "to-before-from",
            "unknown-group",
            "unknown-industry",
            "unknown-plant");
    assertThat(codes(FitProperties::plan))
        .containsExactly(
            "line-gone",
            "no-reduction",
            "other-policy",
            "other-registry",
            "outside-season",
            "reduction-overlap");
  }

  private static Set<String> codes(LongFunction<Twice<?>> files) {
    Set<String> codes = new TreeSet<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      files.apply(seed).fit().findings().forEach(finding -> codes.add(finding.code()));
    }
    return codes;
  }

  private static Twice<Registry> registry(long seed) {
    Drawn drawn = new Drawn(seed);
    Policy policy = drawn.policy();
    Registry tangled = new Tangled(seed).registry(new DrawnFiles(drawn).registry(policy));
    return new Twice<>(
        RegistryFit.of(tangled, policy, "file"),
        RegistryReader.read(file(JsonWriting.registry(tangled)), policy));
  }

  private static Twice<Events> events(long seed) {
    Drawn drawn = new Drawn(seed);
    DrawnFiles files = new DrawnFiles(drawn);
    Policy policy = drawn.policy();
    Registry registry = files.registry(policy);
    Events tangled = new Tangled(seed).events(files.events(registry));
    return new Twice<>(
        EventsFit.of(tangled, policy, registry, "file"),
        EventsReader.read(file(JsonWriting.events(tangled)), policy, registry));
  }

  private static Twice<Plan> plan(long seed) {
    Drawn drawn = new Drawn(seed);
    DrawnFiles files = new DrawnFiles(drawn);
    Policy policy = drawn.policy();
    Registry registry = files.registry(policy);
    Plan tangled = new Tangled(seed).plan(files.plan(policy, registry));
    return new Twice<>(
        PlanFit.baseline(tangled, policy, registry, "file"),
        PlanReader.baseline(file(JsonWriting.plan(tangled)), policy, registry));
  }

  private static InputFile file(byte[] json) {
    return InputFile.of("file", json);
  }
}
