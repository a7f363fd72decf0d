package lunting.web.api.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import lunting.data.text.Sentence;

/**
 * The bodies of the requests that are under way, held within one limit for all of them. A body that
 * arrives slowly takes only what has arrived.
 *
 * <p>Threads: any.
 */
final class Bodies {
  /** All bodies together: a part of the memory, and enough for several of the largest. */
  static final long MAX_HELD_BYTES =
      Math.max(4L * Body.MAX_BYTES, Runtime.getRuntime().maxMemory() / 16);

  private static final int CHUNK = 64 * 1024;

  /** What is too large is let pass for so long, so that its sender hears why it is refused. */
  private static final Duration PASSING = Duration.ofMillis(500);

  private final Semaphore room;

  /** What may fail in any way. */
  interface Step {
    void take() throws Exception;
  }

  Bodies() {
    this(MAX_HELD_BYTES);
  }

  Bodies(long heldBytes) {
    this.room = new Semaphore(Math.toIntExact(heldBytes / CHUNK));
  }

  /** Takes a step while the request's body is there, whole. */
  void during(Context ctx, Step step) throws Exception {
    if (!mayHaveBody(ctx)) {
      step.take();
      return;
    }
    List<byte[]> chunks = new ArrayList<>();
    try {
      ctx.attribute(Body.ARRIVED, arrive(ctx, chunks));
      step.take();
    } finally {
      ctx.attribute(Body.ARRIVED, null);
      room.release(chunks.size());
    }
  }

  private static boolean mayHaveBody(Context ctx) {
    return ctx.req().getContentLengthLong() > 0 || ctx.header("Transfer-Encoding") != null;
  }

  /** The chunks stay in the list, each of which holds its part of the room. */
  private byte[] arrive(Context ctx, List<byte[]> chunks) {
    try {
      if (ctx.req().getContentLengthLong() > Body.MAX_BYTES) {
        throw tooLarge(ctx);
      }
      InputStream arriving = ctx.req().getInputStream();
      int length = 0;
      for (boolean more = true; more; ) {
        if (!room.tryAcquire()) {
          throw Refusal.busy();
        }
        byte[] chunk = new byte[0];
        try {
          chunk = arriving.readNBytes(CHUNK);
        } finally {
          chunks.add(chunk);
        }
        length += chunk.length;
        more = chunk.length == CHUNK;
        if (length > Body.MAX_BYTES) {
          throw tooLarge(ctx);
        }
      }
      return joined(chunks, length);
    } catch (IOException e) {
      throw Refusal.badRequest(Sentence.of("请求内容没有完整到达。", "The body did not arrive whole."));
    }
  }

  private static byte[] joined(List<byte[]> chunks, int length) {
    byte[] body = new byte[length];
    int at = 0;
    for (int i = 0; i < chunks.size(); i++) {
      byte[] chunk = chunks.set(i, new byte[0]);
      System.arraycopy(chunk, 0, body, at, chunk.length);
      at += chunk.length;
    }
    return body;
  }

  /**
   * Reads a little of what still comes: a client that is cut off while it sends hears of a broken
   * connection in place of the reason. One that waits to be told to go on has sent nothing yet.
   */
  private static Refusal tooLarge(Context ctx) throws IOException {
    if (ctx.header("Expect") == null) {
      InputStream arriving = ctx.req().getInputStream();
      byte[] passing = new byte[CHUNK];
      long end = System.nanoTime() + PASSING.toNanos();
      long left = 2L * Body.MAX_BYTES;
      while (left > 0 && System.nanoTime() - end < 0) {
        int read = arriving.read(passing);
        left = read < 0 ? 0 : left - read;
      }
    }
    ctx.header("Connection", "close");
    return Refusal.of(
        413,
        "too-large",
        Sentence.of("请求内容超过 32 MB 的上限。", "The body is larger than the limit of 32 MB."));
  }
}
