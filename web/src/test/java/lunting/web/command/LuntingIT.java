package lunting.web.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import lunting.web.command.io.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one executable jar as a real process. */
final class LuntingIT {
  private static final Path JAR =
      Path.of(Objects.requireNonNull(System.getProperty("lunting.jar")));

  private static final Path FULL = Path.of("/dev/full");

  private static final long SIGINT_BIT = 1L << (2 - 1);

  @TempDir private Path folder = Path.of("");

  @Test
  void interruptingASolveWritesTheBestPlanSoFar() throws Exception {
    assumeFalse(System.getProperty("os.name").startsWith("Windows"), "Windows has no SIGINT.");
    assertThat(start("sample", "zhoucun-2020", "--out", folder.toString()).waitFor()).isZero();
    Path plan = folder.resolve("plan.json");

    Process solve =
        start(
            "solve",
            "--policy",
            folder.resolve("policy.json").toString(),
            "--registry",
            folder.resolve("registry.json").toString(),
            "--time",
            "10m",
            "--out",
            plan.toString());
    BufferedReader err = solve.errorReader(StandardCharsets.UTF_8);
    String told = err.readLine();
    while (told != null && !told.contains("plants short")) {
      told = err.readLine();
    }
    interrupt(solve);

    assertThat(told).as("the first line of progress").isNotNull();
    assertThat(solve.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(solve.exitValue()).isEqualTo(ExitCode.DONE);
    assertThat(Files.readString(plan)).contains("\"lunting-plan/1\"", "\"reductions\"");
  }

  @Test
  void aCommandThatNobodyCouldReadDoesNotEndWithSuccess() throws Exception {
    assumeTrue(Files.exists(FULL), "There is no /dev/full.");

    Process closed = start("--help");
    closed.getInputStream().close();
    String quiet = new String(closed.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    Process full = builder("--help").redirectOutput(FULL.toFile()).start();
    String told = new String(full.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(closed.waitFor()).isEqualTo(ExitCode.FAILED);
    assertThat(quiet).isEmpty();
    assertThat(full.waitFor()).isEqualTo(ExitCode.FAILED);
    assertThat(told).contains("No space left on device");
  }

  @Test
  void standardOutputNamedAsAFileHasThePlanAndWhatIsSaidAfterIt() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/stdout")), "There is no /dev/stdout.");
    assertThat(start("sample", "district", "--out", folder.toString()).waitFor()).isZero();
    Path told = folder.resolve("told.txt");

    Process solve =
        builder(
                "solve",
                "--policy",
                folder.resolve("policy.json").toString(),
                "--registry",
                folder.resolve("registry.json").toString(),
                "--steps",
                "1",
                "--out",
                "/dev/stdout")
            .redirectOutput(told.toFile())
            .start();
    String failure = new String(solve.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(solve.waitFor()).as(failure).isEqualTo(ExitCode.DONE);
    assertThat(Files.readString(told)).startsWith("{").contains("}\nThe plan is legal: hard 0");
  }

  @Test
  void theServerOpensOnASolvedSampleAndEndsWithItsParent() throws Exception {
    Process server = start("serve", "--port", "0", "--db", folder.toString());
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
      String address = out.readLine();

      String versions = get(address + "api/v1/plan-versions");
      for (int i = 0; i < 300 && !versions.contains("\"id\""); i++) {
        Thread.sleep(100);
        versions = get(address + "api/v1/plan-versions");
      }

      assertThat(address).startsWith("http://127.0.0.1:");
      assertThat(versions).contains("\"feasible\":true", "zhoucun-2020");
      assertThat(get(address)).contains("importmap");
      assertThat(status(address + "vendor/lit/LICENSE")).isEqualTo(200);
      for (String folder : List.of("vendor/lit", "vendor/lit/", "vendor/l%69t")) {
        assertThat(status(address + folder)).as("a folder of the jar").isEqualTo(404);
      }
    } finally {
      server.destroy();
    }
    assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void theJarCarriesTheLicencesOfWhatIsInside() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
      assertThat(jar.getEntry("ui/vendor/lit/LICENSE")).isNotNull();
      assertThat(jar.getEntry("ui/vendor/echarts/LICENSE")).isNotNull();
      assertThat(jar.getManifest().getMainAttributes().getValue("Multi-Release")).isEqualTo("true");
    }
  }

  @Test
  void theJarNamesAllThatIsInside() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      JarEntry bill = jar.getJarEntry("META-INF/sbom/lunting.cdx.json");
      assumeFalse(
          bill == null && "offline: true".equals(System.getProperty("lunting.network")),
          "A build without a network (mvn -o) makes no bill of materials.");
      assertThat(bill).as("the bill of materials in the jar").isNotNull();

      JsonNode components = components(jar, bill);

      List<String> names = components.findValuesAsString("name");
      assertThat(names)
          .contains("lunting-solver", "javalin", "timefold-solver-core", "lit", "echarts")
          .doesNotContain("playwright", "assertj-core");
      assertThat(components).allMatch(component -> component.hasNonNull("licenses"));
    }
  }

  private static JsonNode components(JarFile jar, JarEntry bill) throws IOException {
    try (InputStream read = jar.getInputStream(bill)) {
      return new JsonMapper().readTree(read).get("components");
    }
  }

  private static Process start(String... arguments) throws IOException {
    return builder(arguments).start();
  }

  private static ProcessBuilder builder(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(JAR.toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder;
  }

  /** A shell that starts a build in its background has it ignore SIGINT; then SIGTERM must do. */
  private static void interrupt(Process process) throws IOException, InterruptedException {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    boolean ignored =
        Files.exists(status)
            && Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .mapToLong(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
                .anyMatch(mask -> (mask & SIGINT_BIT) != 0);
    String signal = ignored ? "-TERM" : "-INT";
    new ProcessBuilder("kill", signal, String.valueOf(process.pid())).start().waitFor();
  }

  private static String get(String address) throws IOException, InterruptedException {
    return answer(address).body();
  }

  private static int status(String address) throws IOException, InterruptedException {
    return answer(address).statusCode();
  }

  private static HttpResponse<String> answer(String address)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
  }
}
