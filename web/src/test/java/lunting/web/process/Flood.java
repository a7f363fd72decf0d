package lunting.web.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A body of a gigabyte, sent megabyte by megabyte for as long as the server takes it. */
record Flood(String reply, int megabytes) {
  private static final int GIGABYTE = 1024;
  private static final byte[] MEGABYTE = new byte[1024 * 1024];
  private static final int PATIENCE_MILLIS = 20_000;

  /**
   * Sends it; ends where the server answers or closes the connection.
   *
   * @param chunked else its length is announced
   */
  static Flood send(URI to, boolean chunked) throws IOException {
    String length = chunked ? "Transfer-Encoding: chunked" : "Content-Length: 1073741824";
    byte[] before = (chunked ? "100000\r\n" : "").getBytes(StandardCharsets.US_ASCII);
    byte[] behind = (chunked ? "\r\n" : "").getBytes(StandardCharsets.US_ASCII);
    try (Socket socket = new Socket(to.getHost(), to.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      OutputStream out = socket.getOutputStream();
      String head =
          "POST %s HTTP/1.1\r\nHost: %s\r\n%s\r\n\r\n"
              .formatted(to.getPath(), to.getAuthority(), length);
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      int sent = 0;
      while (sent < GIGABYTE && in.available() == 0) {
        try {
          out.write(before);
          out.write(MEGABYTE);
          out.write(behind);
          sent++;
        } catch (IOException closed) {
          break;
        }
      }
      return new Flood(new String(in.readAllBytes(), StandardCharsets.UTF_8), sent);
    }
  }
}
