package lunting.web.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What never changes is worked out and compressed once, and tagged in each of its forms. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FinishedTest {
  private static final String LONG = "\"轮停\" ".repeat(10_000);

  private final AtomicInteger made = new AtomicInteger();
  private final Javalin server =
      Javalin.create(config -> {
        config.startup.showJavalinBanner = false;
        config.appData(Finished.KEY, new Finished("1"));
        config.routes.get(
            "/{id}", ctx -> Replies.unchanging(ctx, Json.TYPE, ctx.pathParam("id"), this::make));
        config.routes.get(
            "/{id}/book",
            ctx ->
                Replies.unchanging(ctx, Formats.Form.XLSX.type(), ctx.pathParam("id"), this::make));
      });
  private final HttpClient client = HttpClient.newHttpClient();

  FinishedTest() {
    server.start("127.0.0.1", 0);
  }

  @AfterAll
  void close() {
    client.close();
    server.stop();
  }

  @Test
  void manyWhoAskAtOnceWaitForOnePieceOfWork() {
    int before = made.get();

    List<CompletableFuture<HttpResponse<byte[]>>> asked =
        IntStream.range(0, 20)
            .mapToObj(i -> client.sendAsync(request("/many").build(), BodyHandlers.ofByteArray()))
            .toList();

    assertThat(asked).allSatisfy(each -> assertThat(each.join().body()).hasSize(90_000));
    assertThat(made.get() - before).isEqualTo(1);
  }

  @Test
  void eachFormHasATagOfItsOwn() throws IOException, InterruptedException {
    HttpResponse<byte[]> plain = send(request("/one"));
    HttpResponse<byte[]> zipped = send(request("/one").header("Accept-Encoding", "br, gzip"));

    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(zipped.headers().firstValue("Vary").orElse("")).contains("Accept-Encoding");
    assertThat(zipped.body().length).isLessThan(1_000);
    assertThat(unzipped(zipped.body())).isEqualTo(plain.body()).isEqualTo(LONG.getBytes(UTF_8));
    assertThat(tag(zipped)).isNotEqualTo(tag(plain)).matches("\"[^\"]+\"");
    assertThat(known("/one", tag(plain), "identity").statusCode()).isEqualTo(304);
    assertThat(known("/one", tag(zipped), "gzip").statusCode()).isEqualTo(304);
    assertThat(known("/one", tag(zipped), "identity").statusCode()).isEqualTo(200);
    assertThat(known("/one", "*", "gzip").statusCode()).isEqualTo(304);
  }

  @Test
  void aWorkbookIsNotCompressedAgain() throws IOException, InterruptedException {
    HttpResponse<byte[]> book = send(request("/one/book").header("Accept-Encoding", "gzip"));

    assertThat(book.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(book.body()).isEqualTo(LONG.getBytes(UTF_8));
  }

  @Test
  void aClientSaysWhetherItTakesGzip() {
    assertThat(Finished.takesGzip("gzip")).isTrue();
    assertThat(Finished.takesGzip("deflate, GZIP; q=0.5, br")).isTrue();
    assertThat(Finished.takesGzip(null)).isFalse();
    assertThat(Finished.takesGzip("identity, x-gzip")).isFalse();
    assertThat(Finished.takesGzip("gzip;q=0, *")).isFalse();
  }

  private byte[] make() {
    made.incrementAndGet();
    return LONG.getBytes(UTF_8);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  private HttpResponse<byte[]> known(String path, String tag, String encoding)
      throws IOException, InterruptedException {
    return send(request(path).header("If-None-Match", tag).header("Accept-Encoding", encoding));
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  private static String tag(HttpResponse<byte[]> reply) {
    return reply.headers().firstValue("ETag").orElse("");
  }

  private static byte[] unzipped(byte[] content) throws IOException {
    try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(content))) {
      return zip.readAllBytes();
    }
  }
}
