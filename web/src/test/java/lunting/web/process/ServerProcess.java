package lunting.web.process;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one executable jar, serving from a store, until it is killed. */
final class ServerProcess {
  private static final JsonMapper JSON = new JsonMapper();

  /** What a request came back with. */
  record Reply(int status, String type, @Nullable String tag, String body) {
    JsonNode json() {
      return JSON.readTree(body);
    }
  }

  private final Process process;
  private final String address;
  private final HttpClient client;

  private ServerProcess(Process process, String address, HttpClient client) {
    this.process = process;
    this.address = address;
    this.client = client;
  }

  /** Starts it with these options of Java's and waits until it listens. */
  static ServerProcess start(String db, HttpClient client, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.add("-jar");
    command.add(Objects.requireNonNull(System.getProperty("lunting.jar")));
    command.addAll(List.of("serve", "--port", "0", "--db", db));
    Process process =
        new ProcessBuilder(command)
            .redirectError(new File(System.getProperty("java.io.tmpdir"), "lunting-crash.log"))
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String address = out.readLine();
    if (address == null) {
      throw new IllegalStateException("The server has not started; see lunting-crash.log.");
    }
    return new ServerProcess(process, address + "api/v1", client);
  }

  /** How long it has worked, all its threads together. */
  Duration cpu() throws IOException {
    return cpu(process.toHandle());
  }

  /** How long a process has worked. */
  static Duration cpu(ProcessHandle process) throws IOException {
    return process
        .info()
        .totalCpuDuration()
        .orElseThrow(() -> new IOException("The process has ended."));
  }

  /** The address of a path of the API. */
  URI uri(String path) {
    return URI.create(address + path);
  }

  /** As {@code kill -9}: nothing of the process runs on. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /**
   * Asks it to end (SIGTERM) and waits until it has.
   *
   * @return its exit code; null where it goes on for longer than that
   */
  @Nullable Integer terminate(Duration most) throws InterruptedException {
    process.destroy();
    boolean ended = process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS);
    return ended ? process.exitValue() : null;
  }

  /** Bytes of all objects that are in use after a collection of the heap. */
  long heap() throws IOException, InterruptedException {
    Process jcmd =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(process.pid()),
                "GC.class_histogram")
            .start();
    String told = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    jcmd.waitFor();
    String total = told.strip().lines().reduce("", (before, line) -> line);
    if (!total.startsWith("Total")) {
      throw new IOException("The server does not tell its heap: " + total);
    }
    return Long.parseLong(total.split("\\s+", -1)[2]);
  }

  Reply get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  Reply post(String path, String body, String... headers) throws IOException, InterruptedException {
    return send(with(request(path), headers).POST(BodyPublishers.ofString(body)));
  }

  Reply post(String path, byte[] body) throws IOException, InterruptedException {
    return send(request(path).POST(BodyPublishers.ofByteArray(body)));
  }

  Reply delete(String path) throws IOException, InterruptedException {
    return send(request(path).DELETE());
  }

  Reply put(String path, String body, String... headers) throws IOException, InterruptedException {
    return send(with(request(path), headers).PUT(BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(uri(path))
        .header("Lunting-Actor", "tester")
        .header("Content-Type", "application/json")
        .timeout(Duration.ofSeconds(60));
  }

  /** Sets headers, each a name and then its value, in place of those that are there. */
  private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    return request;
  }

  private Reply send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> reply = client.send(request.build(), BodyHandlers.ofString());
    return new Reply(
        reply.statusCode(),
        reply.headers().firstValue("Content-Type").orElse(""),
        reply.headers().firstValue("ETag").orElse(null),
        reply.body());
  }
}
