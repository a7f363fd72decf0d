package lunting.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lunting.web.command.io.ExitCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code lunting bound} where a plant cannot reach what it owes. */
final class UnreachableBoundTest {
  private static final String POLICY =
      """
      {"format": "lunting-policy/1", "id": "p", "timeZone": "Asia/Shanghai",
       "season": {"from": "2020-12-01", "to": "2020-12-20"},
       "industries": [{"id": "brick", "season": {"duty": "ROTATE",
         "ratio": {"C": RATIO, "D": 0.5}}, "warning": {"duty": "NONE"}}],
       "kilns": [{"id": "k", "coolDownDays": 1, "heatUpDays": 1, "minStopDays": 3,
         "minRunDays": 3, "maxStops": 3, "noticeDays": 1}],
       "weights": {"evenCoverage": 0}}
      """;

  /** The only line of P heats with all it has; Q owes half the season, and can. */
  private static final String REGISTRY =
      """
      {"format": "lunting-registry/1", "id": "r", "towns": [{"id": "t"}],
       "plants": [
         {"id": "P", "name": {"zh": "P"}, "town": "t", "industry": "brick", "grade": "C",
          "lines": [{"id": "L", "kiln": "k", "capacity": 100, "unit": "t/d"}]},
         {"id": "Q", "name": {"zh": "Q"}, "town": "t", "industry": "brick", "grade": "D",
          "lines": [{"id": "M", "kiln": "k", "capacity": 100, "unit": "t/d"}]}],
       "services": [{"id": "h", "name": {"zh": "h"}, "kind": "HEATING", "unit": "MW",
         "demand": [{"from": "2020-12-01", "to": "2020-12-20", "amount": 5}],
         "suppliers": [{"line": "L", "amount": 5}]}]}
      """;

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"0.05", "0.5", "0.95"})
  void whatAPlantCannotReachSaysNothingOfTheOthers(String ratio) throws IOException {
    Path policy = Files.writeString(folder.resolve("policy.json"), POLICY.replace("RATIO", ratio));
    Path registry = Files.writeString(folder.resolve("registry.json"), REGISTRY);
    Path bound = folder.resolve("bound.json");

    CommandRun found =
        CommandRun.english(
            "bound", "--steps", "20", "--policy", policy, "--registry", registry, "--out", bound);

    // A stop of Q costs 40,000 for the visits, 20,000 for the kiln, 15,000 for the eleventh day.
    assertThat(found.exitCode()).as(found.err()).isEqualTo(ExitCode.DONE);
    assertThat(found.out()).containsPattern("costs less than 7\\d{4}\\.");
  }
}
