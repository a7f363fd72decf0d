package lunting.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Followers of runs: as many as there are places, and no more, however fast they come. */
final class FollowerTest {
  private static final int PLACES = 200;
  private static final int TOO_MANY = 40;

  private final RunningServer server = new RunningServer();
  private final HttpClient client = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    server.close();
    // A close would wait until somebody has read what the followers were sent.
    client.shutdownNow();
  }

  @Test
  void thoseWhoComeAtOnceForTheLastPlaceAreRefusedButOne() {
    String run = server.run(RunningServer.LONG_RUN);
    assertThat(follow(run, PLACES - 1)).containsOnly(200);

    List<Integer> answers = follow(run, TOO_MANY);

    assertThat(answers.stream().filter(status -> status == 200)).hasSize(1);
    assertThat(answers.stream().filter(status -> status == 503)).hasSize(TOO_MANY - 1);
  }

  @Test
  void whoeverLeavesMakesRoom() throws InterruptedException {
    String run = server.run(RunningServer.LONG_RUN);
    follow(run, PLACES);
    assertThat(follow(run, 1)).containsExactly(503);

    server.delete("/solve-runs/" + run);
    server.ended(run);

    assertThat(follow(run, 1)).containsExactly(200);
  }

  @Test
  void anotherServerHasPlacesOfItsOwn() {
    String run = server.run(RunningServer.LONG_RUN);
    follow(run, PLACES);

    try (RunningServer other = new RunningServer()) {
      String theirs = other.run(RunningServer.LONG_RUN);

      assertThat(follow(other, theirs, 1)).containsExactly(200);
    }
  }

  @Test
  void aClientThatGoesLeavesNothingBehindThatGoesRoundForEver() throws Exception {
    ListAppender<ILoggingEvent> told = new ListAppender<>();
    Logger ofServer = (Logger) LoggerFactory.getLogger("io.javalin.Javalin");
    told.start();
    ofServer.addAppender(told);
    String run = server.run(RunningServer.LONG_RUN);

    for (int i = 0; i < 5; i++) {
      followAndGo(run);
    }
    // The run tells its progress several times a second, so that each going is noticed.
    Thread.sleep(3_000);

    ofServer.detachAppender(told);
    assertThat(told.list).isEmpty();
  }

  /** Reads the beginning of the events, then cuts the connection. */
  private void followAndGo(String run) throws IOException {
    String request =
        "GET /api/v1/solve-runs/%s/events HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n"
            .formatted(run);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.uri("/").getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      assertThat(socket.getInputStream().read()).isEqualTo('H');
      socket.setSoLinger(true, 0);
    }
  }

  private List<Integer> follow(String run, int followers) {
    return follow(server, run, followers);
  }

  /** So many at once; their statuses, as soon as all of them are answered. */
  private List<Integer> follow(RunningServer of, String run, int followers) {
    var request =
        of.request("/solve-runs/" + run + "/events")
            .header("Accept", "text/event-stream")
            .GET()
            .build();
    List<CompletableFuture<HttpResponse<InputStream>>> sent =
        IntStream.range(0, followers)
            .mapToObj(each -> client.sendAsync(request, BodyHandlers.ofInputStream()))
            .toList();
    return sent.stream().map(reply -> reply.join().statusCode()).toList();
  }
}
