package lunting.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lunting.web.command.io.ExitCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Commands that start from a published plan. */
final class BaselineTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private static Path shared = Path.of("");
  @TempDir private Path folder = Path.of("");

  private Path policy = Path.of("");
  private Path registry = Path.of("");
  private Path published = Path.of("");
  private Path plan = Path.of("");

  @BeforeAll
  static void aPlanIsPublished() {
    CommandRun.english("sample", "zhoucun-2020", "--out", shared);
    CommandRun solved =
        CommandRun.english(
            "solve",
            "--policy",
            shared.resolve("policy.json"),
            "--registry",
            shared.resolve("registry.json"),
            "--steps",
            "30",
            "--out",
            shared.resolve("published.json"));
    assertThat(solved.exitCode()).as(solved.err()).isEqualTo(ExitCode.DONE);
  }

  @BeforeEach
  void eachTestHasItsOwnCopy() throws IOException {
    policy = copied("policy.json");
    registry = copied("registry.json");
    published = copied("published.json");
    plan = folder.resolve("plan.json");
  }

  @Test
  void aDayOrAWishWithoutABaselineIsUnusable() {
    CommandRun day = run("solve", "--as-of", "2020-12-05", "--out", plan);
    CommandRun wish = run("solve", "--improve", "--out", plan);
    CommandRun aim = run("solve", "--answer", "most-even", "--out", plan);
    CommandRun unknown = run("solve", "--answer", "nicest", "--baseline", published, "--out", plan);
    CommandRun checked = run("check", published, "--as-of", "2020-12-05");

    assertThat(day.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(day.err()).contains("--as-of::", "needs --baseline");
    assertThat(wish.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(wish.err()).contains("--improve::");
    assertThat(aim.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(aim.err()).contains("--answer::");
    assertThat(unknown.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(unknown.err()).contains("nicest", "fewest-plants, most-even, least-stopping");
    assertThat(checked.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(plan).doesNotExist();
  }

  @Test
  void aSolveFromABaselineNeedsADay() {
    CommandRun dayless = run("solve", "--baseline", published, "--out", plan);
    CommandRun misspelt =
        run("solve", "--baseline", published, "--as-of", "5 December", "--out", plan);

    assertThat(dayless.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(dayless.err()).contains("--as-of::", "first day that can still change");
    assertThat(misspelt.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(plan).doesNotExist();
  }

  @Test
  void aPlanThatKeepsEveryDutyIsAnsweredUnchanged() throws IOException {
    CommandRun resolved =
        run("solve", "--baseline", published, "--as-of", "2020-12-05", "--out", plan);
    JsonNode answer = JSON.readTree(plan);

    assertThat(resolved.exitCode()).as(resolved.err()).isEqualTo(ExitCode.DONE);
    assertThat(answer.get("reductions")).isEqualTo(JSON.readTree(published).get("reductions"));
    assertThat(answer.get("asOf").asString()).isEqualTo("2020-12-05");
    assertThat(resolved.out()).contains("Plants disturbed: 0");
  }

  @Test
  void aWarningIsAnsweredFromTheDayOnAndTheCheckAgrees() throws IOException {
    Path events = folder.resolve("events.json");
    Path verdict = folder.resolve("verdict.json");
    Path checked = folder.resolve("checked.json");
    Files.writeString(
        events,
        """
        {"format": "lunting-events/1", "events": [
          {"id": "W1", "kind": "WARNING", "level": "RED", "issued": "2020-12-18T10:00:00+08:00",
           "from": "2020-12-20", "to": "2020-12-26"}]}
        """);

    CommandRun resolved =
        run(
            "solve",
            "--events",
            events,
            "--baseline",
            published,
            "--as-of",
            "2020-12-19",
            "--answer",
            "least-stopping",
            "--steps",
            "1000",
            "--out",
            plan,
            "--verdict",
            verdict);
    CommandRun again =
        run("check", "--events", events, "--baseline", published, plan, "--out", checked);
    CommandRun diff = run("diff", "--events", events, published, plan);
    CommandRun forgetful = run("diff", published, plan);

    assertThat(resolved.exitCode()).as(resolved.err()).isNotEqualTo(ExitCode.UNUSABLE);
    assertThat(JSON.readTree(plan).at("/events/0").asString()).isEqualTo("W1");
    assertThat(again.exitCode()).isEqualTo(resolved.exitCode());
    assertThat(checked).hasSameTextualContentAs(verdict);
    assertThat(resolved.out())
        .doesNotContain("Plants disturbed: 0")
        .contains("What the warnings ask for is reached from 2020-12-2");
    assertThat(diff.out()).contains("red warning W1");
    assertThat(diff.err()).doesNotContain("not given");
    assertThat(forgetful.exitCode()).isNotEqualTo(ExitCode.UNUSABLE);
    assertThat(forgetful.err()).contains(plan + ":/events: ", "not given: W1");
  }

  @Test
  void theBaselinesPinsAreKept() throws IOException {
    ObjectNode document = (ObjectNode) JSON.readTree(published);
    ObjectNode pinned = ((ObjectNode) document.at("/reductions/0")).deepCopy();
    pinned.retain("line", "from", "to");
    document.withArray("/pins").add(pinned);
    Path old = Files.write(folder.resolve("old.json"), JSON.writeValueAsBytes(document));

    run(
        "solve",
        "--baseline",
        old,
        "--as-of",
        "2020-12-05",
        "--improve",
        "--steps",
        "5",
        "--out",
        plan);

    assertThat(JSON.readTree(plan).get("pins")).isEqualTo(document.get("pins"));
  }

  @Test
  void aWeightThatOnlyAReSolveUsesIsRefusedBeforeAnythingIsPublished() throws IOException {
    ObjectNode heavy = (ObjectNode) JSON.readTree(policy);
    ((ObjectNode) heavy.get("weights")).put("changedDay", 1_000_000_000);
    Files.write(policy, JSON.writeValueAsBytes(heavy));

    CommandRun afresh = run("solve", "--steps", "5", "--out", plan);
    CommandRun changed =
        run("solve", "--baseline", published, "--as-of", "2020-12-05", "--out", plan);
    CommandRun drilled = run("drill", published, "--steps", "5", "--out", plan);
    CommandRun checked = run("check", published);

    for (CommandRun refused : List.of(afresh, changed, drilled)) {
      assertThat(refused.exitCode()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(refused.err()).contains(policy + ":/weights/changedDay: The weight changedDay");
    }
    assertThat(checked.exitCode()).as(checked.err()).isEqualTo(ExitCode.DONE);
    assertThat(plan).doesNotExist();
  }

  @Test
  void aPlanIsNotWrittenOverTheBaseline() {
    CommandRun run =
        run("solve", "--baseline", published, "--as-of", "2020-12-05", "--out", published);

    assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err()).contains("must not be an input");
  }

  @Test
  void aCheckTakesThePlansOwnDayAndIsUnusableWithoutOne() throws IOException {
    Path dated = copy("/asOf", "2020-12-05");

    CommandRun dayless = run("check", published, "--baseline", published);
    CommandRun own = run("check", dated, "--baseline", published);
    CommandRun given = run("check", published, "--baseline", published, "--as-of", "2021-01-05");

    assertThat(dayless.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(dayless.err()).contains("--as-of::");
    assertThat(own.exitCode()).as(own.err()).isEqualTo(ExitCode.DONE);
    assertThat(given.exitCode()).as(given.err()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aLineThatIsGoneFromTheListIsLeftOutOfTheBaselineWithAWarning() throws IOException {
    ObjectNode document = (ObjectNode) JSON.readTree(published);
    ((ObjectNode) document.at("/reductions/0")).put("line", "GONE-1");
    Path old = folder.resolve("old.json");
    Files.write(old, JSON.writeValueAsBytes(document));

    CommandRun asBaseline = run("check", published, "--baseline", old, "--as-of", "2020-12-05");
    CommandRun asPlan = run("check", old);

    assertThat(asBaseline.exitCode()).as(asBaseline.err()).isNotEqualTo(ExitCode.UNUSABLE);
    assertThat(asBaseline.err()).contains(old + ":/reductions/0/line: ", "left out");
    assertThat(asPlan.exitCode()).isEqualTo(ExitCode.UNUSABLE);
  }

  @Test
  void aRegradedPlantIsReplannedFromItsBlendedRatio() throws IOException {
    Path regraded = folder.resolve("regraded.json");
    CommandRun regrade =
        run(
            "regrade",
            "--plant",
            "WC-003",
            "--grade",
            "C",
            "--from",
            "2021-01-10",
            "--out",
            regraded);
    assertThat(regrade.exitCode()).as(regrade.err()).isEqualTo(ExitCode.DONE);
    assertThat(regrade.out()).contains("WC-003: grade B on 40 days", "grade C on 65 days × 50%");
    registry = regraded;

    CommandRun resolved =
        run(
            "solve",
            "--baseline",
            published,
            "--as-of",
            "2021-01-10",
            "--steps",
            "1000",
            "--out",
            plan);
    CommandRun checked = run("check", "--baseline", published, plan);

    assertThat(resolved.exitCode()).as(resolved.err()).isEqualTo(ExitCode.DONE);
    assertThat(checked.exitCode()).as(checked.out()).isEqualTo(ExitCode.DONE);
    assertThat(JSON.readTree(plan).get("reductions"))
        .isNotEqualTo(JSON.readTree(published).get("reductions"));
  }

  @Test
  void aRegradeThatCannotBeTellsEveryFindingAndWritesNothing() {
    Path regraded = folder.resolve("regraded.json");

    CommandRun late =
        run(
            "regrade",
            "--plant",
            "WC-005",
            "--grade",
            "A",
            "--from",
            "2021-04-01",
            "--out",
            regraded);
    CommandRun dateless = run("regrade", "--plant", "WC-005", "--grade", "B", "--out", regraded);

    assertThat(late.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(late.err()).contains("regrade:/changes/0/from:", "regrade:/changes/0/grade:");
    assertThat(dateless.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(regraded).doesNotExist();
  }

  @Test
  void aLineThatIsGoneAndACorrectedCapacityAreReplannedTheSameWay() throws IOException {
    ObjectNode list = (ObjectNode) JSON.readTree(registry);
    ObjectNode first = (ObjectNode) list.at("/plants/1");
    String gone = first.at("/lines/0/id").asString();
    ((ArrayNode) first.get("lines")).remove(0);
    ObjectNode other = (ObjectNode) list.at("/plants/4/lines/0");
    other.put("capacity", other.get("capacity").asDouble() + 40);
    dropSupplier(list, gone);
    Files.write(registry, JSON.writeValueAsBytes(list));

    CommandRun resolved =
        run(
            "solve",
            "--baseline",
            published,
            "--as-of",
            "2020-12-20",
            "--steps",
            "2000",
            "--out",
            plan);
    CommandRun checked = run("check", "--baseline", published, plan);

    assertThat(resolved.err()).contains(gone);
    assertThat(resolved.exitCode()).as(resolved.err()).isEqualTo(ExitCode.DONE);
    assertThat(checked.exitCode()).as(checked.out()).isEqualTo(ExitCode.DONE);
    assertThat(JSON.readTree(plan).get("reductions").toString()).doesNotContain("\"" + gone + "\"");
  }

  @Test
  void aLongerSeasonIsReplannedTheSameWay() throws IOException {
    ObjectNode longer = (ObjectNode) JSON.readTree(policy);
    ((ObjectNode) longer.get("season")).put("to", "2021-03-31");
    Files.write(policy, JSON.writeValueAsBytes(longer));

    CommandRun resolved =
        run(
            "solve",
            "--baseline",
            published,
            "--as-of",
            "2020-12-05",
            "--steps",
            "1000",
            "--out",
            plan);
    CommandRun checked = run("check", "--baseline", published, plan);

    assertThat(resolved.exitCode()).as(resolved.err()).isEqualTo(ExitCode.DONE);
    assertThat(checked.exitCode()).as(checked.out()).isEqualTo(ExitCode.DONE);
  }

  private static void dropSupplier(ObjectNode list, String line) {
    for (JsonNode service : list.get("services")) {
      ArrayNode suppliers = (ArrayNode) service.get("suppliers");
      for (int place = suppliers.size() - 1; place >= 0; place--) {
        if (suppliers.get(place).get("line").asString().equals(line)) {
          suppliers.remove(place);
        }
      }
    }
  }

  private Path copied(String file) throws IOException {
    return Files.copy(shared.resolve(file), folder.resolve(file));
  }

  private CommandRun run(String command, Object... more) {
    return CommandRun.english(
        Stream.concat(
                Stream.of(command, "--policy", policy, "--registry", registry), Stream.of(more))
            .toArray());
  }

  private Path copy(String key, String value) throws IOException {
    ObjectNode document = (ObjectNode) JSON.readTree(published);
    document.put(key.substring(1), value);
    return Files.write(folder.resolve("copy.json"), JSON.writeValueAsBytes(document));
  }
}
