package lunting.web.command.io;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/** Standard output, which remembers why something could not be written to it. */
public final class StandardOutput extends PrintWriter {
  /** What the system says of a pipe that nobody reads any more. */
  static final String NO_READER = "Broken pipe";

  private final Noting noting;

  /** The standard output of this process. */
  static StandardOutput ofProcess(Charset charset) {
    return new StandardOutput(new FileOutputStream(FileDescriptor.out), charset);
  }

  /** One that goes somewhere else. */
  public StandardOutput(OutputStream target, Charset charset) {
    this(new Noting(target), charset);
  }

  private StandardOutput(Noting noting, Charset charset) {
    super(new BufferedOutputStream(noting), true, charset);
    this.noting = noting;
  }

  /** The system's words; empty where nothing failed. */
  String failure() {
    return noting.failure;
  }

  private static final class Noting extends OutputStream {
    private final OutputStream target;
    private String failure = "";

    Noting(OutputStream target) {
      this.target = target;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        target.write(bytes, from, length);
      } catch (IOException e) {
        failure = String.valueOf(e.getMessage());
        throw e;
      }
    }
  }
}
