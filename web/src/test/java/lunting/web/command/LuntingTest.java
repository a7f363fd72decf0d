package lunting.web.command;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lunting.data.book.RegistryWorkbook;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.web.command.io.ExitCode;
import lunting.web.database.StoreAddress;
import lunting.web.store.Digests;
import lunting.web.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands, their exit codes, and that nothing is written where the input is unusable. */
final class LuntingTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder = Path.of("");

  private Path policy = Path.of("");
  private Path registry = Path.of("");
  private Path plan = Path.of("");

  @BeforeEach
  void aSampleIsThere() {
    policy = folder.resolve("policy.json");
    registry = folder.resolve("registry.json");
    plan = folder.resolve("plan.json");
    assertThat(CommandRun.english("sample", "zhoucun-2020", "--out", folder).exitCode())
        .isEqualTo(ExitCode.DONE);
  }

  @Test
  void aSolvedPlanPassesTheCheckAndNamesItsFiles() throws IOException {
    Path verdict = folder.resolve("verdict.json");
    Path again = folder.resolve("again.json");

    CommandRun solved = solve("--steps", "30", "--seed", "7", "--verdict", verdict);
    CommandRun checked = check(plan, "--out", again);
    JsonNode written = JSON.readTree(plan);

    assertThat(solved.exitCode()).as(solved.err()).isEqualTo(ExitCode.DONE);
    assertThat(checked.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(checked.out()).contains("The plan is legal: hard 0");
    assertThat(again).hasSameTextualContentAs(verdict);
    assertThat(written.at("/provenance/inputs/policy").asString())
        .isEqualTo(Digests.of(Files.readAllBytes(policy)));
    assertThat(written.at("/provenance/inputs/registry").asString())
        .isEqualTo(Digests.of(Files.readAllBytes(registry)));
    assertThat(written.at("/provenance/seed").asLong()).isEqualTo(7);
    assertThat(solved.err()).contains("plants short");
  }

  @Test
  void aSeedChoosesTheSample() throws IOException {
    Path one = folder.resolve("one");
    Path other = folder.resolve("other");

    CommandRun.english("sample", "district", "--seed", "5", "--out", one);
    CommandRun.english("sample", "district", "--seed", "6", "--out", other);

    assertThat(JSON.readTree(one.resolve("registry.json")).get("plants").size()).isEqualTo(40);
    assertThat(Files.readString(one.resolve("registry.json")))
        .isNotEqualTo(Files.readString(other.resolve("registry.json")));
  }

  @Test
  void theSameSeedAndStepsGiveTheSameReductions() throws IOException {
    Path other = folder.resolve("other.json");

    solve("--steps", "200", "--seed", "7");
    CommandRun.english(
        "solve",
        "--policy",
        policy,
        "--registry",
        registry,
        "--steps",
        "200",
        "--seed",
        "7",
        "--out",
        other);

    assertThat(JSON.readTree(other).get("reductions"))
        .isEqualTo(JSON.readTree(plan).get("reductions"));
  }

  @Test
  void theTimeEndsASolve() {
    CommandRun solved = solve("--time", "1s");

    assertThat(solved.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(plan).exists();
  }

  @Test
  void aPlanThatBreaksARuleIsOneAndItsVerdictIsWritten() throws IOException {
    Path verdict = folder.resolve("verdict.json");
    Files.writeString(plan, "{\"format\": \"lunting-plan/1\", \"reductions\": []}");

    CommandRun checked = check(plan, "--out", verdict);

    assertThat(checked.exitCode()).isEqualTo(ExitCode.BREACHES);
    assertThat(checked.out()).contains("not legal", "season-ratio");
    assertThat(JSON.readTree(verdict).get("feasible").asBoolean()).isFalse();
  }

  @Test
  void everyFindingOfEveryFileIsToldAndNothingIsWritten() throws IOException {
    Files.writeString(policy, Files.readString(policy).replace("\"ROTATE\"", "\"RUN\""));
    Files.writeString(
        registry,
        Files.readString(registry).replaceFirst("\"capacity\": [0-9.]+", "\"capacity\": -1"));

    CommandRun english = solve();
    CommandRun chinese =
        CommandRun.chinese(
            "solve", "--policy", policy, "--registry", registry, "--out", plan, "--steps", "1");

    assertThat(english.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(english.err()).contains(policy + ":/industries/", registry + ":/plants/");
    assertThat(chinese.err())
        .contains(policy + ":/industries/")
        .containsPattern("[\\u4e00-\\u9fff]");
    assertThat(plan).doesNotExist();
    assertThat(leftovers()).isZero();
  }

  @Test
  void figuresTooLargeTogetherAreAFindingAndNoFailure() throws IOException {
    String list = Files.readString(registry);
    String rules = Files.readString(policy);
    Files.writeString(plan, "{\"format\": \"lunting-plan/1\", \"reductions\": []}");

    Files.writeString(
        registry, list.replaceAll("\"capacity\": [0-9.]+", "\"capacity\": 1000000000000"));
    CommandRun largeList = solve("--steps", "1");
    CommandRun exported =
        CommandRun.english(
            "export",
            "--policy",
            policy,
            "--registry",
            registry,
            plan,
            "--csv",
            folder.resolve("plan.csv"));
    Files.writeString(registry, list);
    Files.writeString(policy, rules.replaceFirst("\"restart\": [0-9]+", "\"restart\": 1000000000"));
    CommandRun largeWeight = solve("--steps", "1");
    CommandRun counted = check(plan);

    assertThat(largeList.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(largeList.err()).contains(registry + "::", "too large to be counted");
    assertThat(exported.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(exported.err()).contains("too large to be counted");
    assertThat(largeWeight.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(largeWeight.err()).contains(policy + ":/weights/restart:", "Maybe lower it");
    assertThat(counted.exitCode()).isEqualTo(ExitCode.BREACHES);
  }

  @Test
  void whatCannotBeReadOrWrittenIsToldBeforeAnyoneWaits() {
    Path nowhere = folder.resolve("nowhere").resolve("plan.json");

    CommandRun missing = check(nowhere);
    CommandRun noFolder =
        CommandRun.english(
            "solve", "--policy", policy, "--registry", registry, "--out", nowhere, "--time", "10m");
    CommandRun overInput =
        CommandRun.english(
            "solve",
            "--policy",
            policy,
            "--registry",
            registry,
            "--out",
            registry,
            "--time",
            "10m");

    assertThat(missing.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(missing.err()).contains(nowhere + "::", "no such file");
    assertThat(noFolder.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(noFolder.err()).contains(nowhere.toString());
    assertThat(overInput.exitCode()).isEqualTo(ExitCode.UNUSABLE);
  }

  @Test
  void argumentsThatAreNotUnderstoodAreUnusable() {
    assertThat(CommandRun.english().exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(CommandRun.english("dance").exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(CommandRun.english("solve").exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(solve("--time", "soon").exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(solve("--time", "0s").exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(solve("--steps", "-1").exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(solve("--as-of", "2020-12-05").exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(CommandRun.english("serve", "--port", "70000").exitCode())
        .isEqualTo(ExitCode.UNUSABLE);
    assertThat(CommandRun.english("serve", "--db", "jdbc:mysql:x").err())
        .contains("jdbc:postgresql");
    assertThat(CommandRun.english("sample", "kingdom", "--out", folder).err())
        .contains("zhoucun-2020", "district", "city", "province");
    assertThat(solve("--threads", "0").err()).contains("between 1 and");
    assertThat(plan).doesNotExist();
  }

  @Test
  void aSeasonPlanKnowsItsEvents() throws IOException {
    Path events = folder.resolve("events.json");
    String form = "{\"format\": \"lunting-events/1\", \"events\": [%s]}";
    String warning =
        "{\"id\": \"W1\", \"kind\": \"WARNING\", \"from\": \"2020-12-05\", \"level\": \"%s\"}";

    Files.writeString(events, form.formatted(warning.formatted("ORANGE")));
    CommandRun usable = solve("--steps", "1", "--events", events);
    JsonNode written = JSON.readTree(plan);
    Files.delete(plan);
    Files.writeString(events, form.formatted(warning.formatted("PINK")));
    CommandRun unusable = solve("--steps", "1", "--events", events);

    assertThat(usable.exitCode()).as(usable.err()).isNotEqualTo(ExitCode.UNUSABLE);
    assertThat(written.at("/events/0").asString()).isEqualTo("W1");
    assertThat(written.at("/provenance/inputs/events").asString()).startsWith("sha256:");
    assertThat(written.has("asOf")).isFalse();
    assertThat(unusable.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(unusable.err()).contains(events + ":/events/0/level: ");
    assertThat(plan).doesNotExist();
  }

  @Test
  void theSynopsisNamesEveryCommand() {
    CommandRun help = CommandRun.english("--help");

    String synopsis = help.out().lines().takeWhile(line -> !line.isBlank()).collect(joining(" "));
    List<String> commands =
        help.out()
            .lines()
            .dropWhile(line -> !line.startsWith("Commands:"))
            .filter(line -> line.matches(" {2}[a-z]+ .*"))
            .map(line -> line.strip().split(" ", 2)[0])
            .toList();
    assertThat(commands).hasSizeGreaterThan(9).contains("regrade");
    assertThat(List.of(synopsis.replaceAll("[^a-z]+", " ").split(" "))).containsAll(commands);
  }

  @Test
  void helpIsNoError() {
    CommandRun help = CommandRun.english("solve", "--help");

    assertThat(help.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(help.out()).contains("--registry", "--steps");
    assertThat(CommandRun.english("--version").out()).startsWith("lunting ");
  }

  @Test
  void aWorkbookImportsToTheSameRegistryAndServesAsOne() throws IOException {
    Sample sample = Objects.requireNonNull(Samples.find("zhoucun-2020", 0));
    Path workbook = folder.resolve("list.xlsx");
    Path imported = folder.resolve("imported.json");
    Files.write(workbook, RegistryWorkbook.write(sample.registry()));

    CommandRun run = CommandRun.english("import", workbook, "--out", imported);
    CommandRun solved =
        CommandRun.english(
            "solve", "--policy", policy, "--registry", workbook, "--steps", "1", "--out", plan);

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(imported).hasSameTextualContentAs(registry);
    assertThat(solved.exitCode()).as(solved.err()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aPlanIsExportedWholeAndForOnePlant() throws IOException {
    solve("--steps", "1");
    String plant = JSON.readTree(registry).at("/plants/0/id").asString();
    Path whole = folder.resolve("plan.csv");
    Path one = folder.resolve("one.csv");
    Path book = folder.resolve("plan.xlsx");
    Path calendar = folder.resolve("plan.ics");

    assertThat(export("--csv", whole).exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(export("--plant", plant, "--csv", one).exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(export("--xlsx", book).exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(export("--ics", calendar).exitCode()).isEqualTo(ExitCode.DONE);

    assertThat(Files.readString(whole)).startsWith("\ufeff");
    assertThat(Files.readAllLines(one).size()).isLessThan(Files.readAllLines(whole).size());
    assertThat(Files.readAllBytes(book)).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
    assertThat(Files.readString(calendar)).startsWith("BEGIN:VCALENDAR");
  }

  @Test
  void anExportOfNoPlantOrNoFormIsUnusable() {
    solve("--steps", "1");
    Path one = folder.resolve("one.csv");

    assertThat(export("--plant", "nowhere", "--csv", one).exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(export().exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(export("--csv", one, "--ics", folder.resolve("a.ics")).exitCode())
        .isEqualTo(ExitCode.UNUSABLE);
    assertThat(one).doesNotExist();
  }

  @Test
  void aTakenPortIsToldWithAWayOut() throws IOException {
    try (java.net.ServerSocket taken =
        new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      CommandRun run = CommandRun.english("serve", "--db", folder, "--port", taken.getLocalPort());

      assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(run.err()).contains("--port " + taken.getLocalPort(), "8081");
      assertThat(run.out()).isEmpty();
    }
  }

  @Test
  void aStoreInUseIsToldWithAWayOut() {
    Path data = folder.resolve("data");
    try (Store inUse = Store.open(StoreAddress.ofFolder(data), Clock.systemUTC())) {
      CommandRun run = CommandRun.english("serve", "--db", data, "--port", 0);

      assertThat(inUse.answers()).isTrue();
      assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(run.err()).contains("Another server uses", data.toString(), "--db");
      assertThat(run.out()).isEmpty();
    }
  }

  private CommandRun solve(Object... more) {
    return CommandRun.english(
        Stream.concat(
                Stream.of("solve", "--policy", policy, "--registry", registry, "--out", plan),
                Stream.of(more))
            .toArray());
  }

  private CommandRun check(Path checked, Object... more) {
    return CommandRun.english(
        Stream.concat(
                Stream.of("check", "--policy", policy, "--registry", registry, checked),
                Stream.of(more))
            .toArray());
  }

  private CommandRun export(Object... more) {
    return CommandRun.english(
        Stream.concat(
                Stream.of("export", "--policy", policy, "--registry", registry, plan),
                Stream.of(more))
            .toArray());
  }

  private long leftovers() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith(".lunting")).count();
    }
  }
}
