package lunting.web.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * A town in which five plants have all that can be fixed for single plants, small enough to read.
 */
final class SmallTown {
  /** An orange warning by hours, which counts from 11 to 20 January, for the whole town. */
  static final String WARNED =
      """
      {"format": "lunting-events/1", "events": [
        {"id": "W1", "kind": "WARNING", "level": "ORANGE", "issued": "2021-01-10T16:00:00+08:00",
         "start": "2021-01-10T18:00:00+08:00", "end": "2021-01-20T20:00:00+08:00"}]}\
      """;

  private SmallTown() {}

  /** A file of the town: {@code policy} or {@code registry}. */
  static String file(String name) {
    try (InputStream file =
        Objects.requireNonNull(
            SmallTown.class.getResourceAsStream("/lunting/web/town/" + name + ".json"))) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The season plan of the town. */
  static String seasonPlan(Screen screen) {
    String policy = screen.uploaded("policies", file("policy"));
    String registry = screen.uploaded("registries?policy=" + policy, file("registry"));
    return screen.solved(
        """
        {"config": {"run": {"name": "town", "termination": {"stepCountLimit": 200}}},
         "policy": "%s", "registry": "%s"}\
        """
            .formatted(policy, registry));
  }

  /** The plan of the town with its warning answered. */
  static String warnedPlan(Screen screen) {
    return warnedPlan(screen, seasonPlan(screen));
  }

  /** This plan of the town with its warning answered. */
  static String warnedPlan(Screen screen, String season) {
    return screen.solved(
        """
        {"config": {"run": {"name": "warned", "termination": {"stepCountLimit": 200}}},
         "baseline": "plan-versions/%s", "events": %s}\
        """
            .formatted(season, WARNED));
  }
}
