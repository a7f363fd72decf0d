package lunting.web.command.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import lunting.data.finding.Fault;
import org.jspecify.annotations.Nullable;

/** A device, a pipe or a stream of this process: it is written to and cannot be replaced. */
record OpenEnd(Path place) implements Destination {
  private static final Fault NO_FILES =
      Fault.error(
          "unwritable-output",
          "这个设备不能存放文件；请改为文件、管道或终端。",
          "This device takes no files. Maybe name a file, a pipe or a terminal.");

  private static final Path STREAMS = Path.of("/proc/self/fd");
  private static final int KIND = 0xF000;
  private static final int PIPE = 0x1000;
  private static final int CHARACTERS = 0x2000;
  private static final int REGULAR = 0x8000;
  private static final int SOCKET = 0xC000;

  /** Whether a symbolic link stands for a stream of this process, such as {@code /dev/stdout}. */
  static boolean isStream(Path link) {
    Path folder = link.getParent();
    try {
      return folder != null
          && Files.exists(STREAMS)
          && folder.toRealPath().equals(STREAMS.toRealPath());
    } catch (IOException e) {
      // What has no real path is no folder of streams.
      return false;
    }
  }

  @Override
  public @Nullable Fault refusal() {
    try {
      if (!takesFiles()) {
        return NO_FILES;
      }
      return stream() != null || Files.isWritable(place)
          ? null
          : Reasons.REFUSED.with("reason", Reasons.NO_PERMISSION);
    } catch (IOException e) {
      return Reasons.REFUSED.with("reason", Reasons.of(e));
    }
  }

  /** Of devices only terminals and the bin: a disk would be overwritten, others never take all. */
  private boolean takesFiles() throws IOException {
    if (!place.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return true;
    }
    return switch ((int) Files.getAttribute(place, "unix:mode") & KIND) {
      case PIPE, REGULAR -> true;
      case SOCKET -> stream() != null;
      case CHARACTERS -> place.toRealPath().toString().matches("/dev/(null|console|tty.*|pts/.*)");
      default -> false;
    };
  }

  @Override
  public boolean replaces() {
    return false;
  }

  @Override
  public void prepare(Content content) {
    // Nothing can be taken back that was once written to it.
  }

  @Override
  public void put(Content content) throws IOException {
    FileDescriptor stream = stream();
    if (stream != null) {
      // Opened anew it would begin at its start, under what else is said there.
      content.writeTo(new FileOutputStream(stream));
      return;
    }
    try (OutputStream out = Files.newOutputStream(place, StandardOpenOption.WRITE)) {
      content.writeTo(out);
    }
  }

  @Override
  public void close() {
    // Opened and closed where it is written to.
  }

  private @Nullable FileDescriptor stream() {
    if (!isStream(place)) {
      return null;
    }
    return switch (String.valueOf(place.getFileName())) {
      case "1" -> FileDescriptor.out;
      case "2" -> FileDescriptor.err;
      default -> null;
    };
  }
}
