package lunting.web.command.io;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lunting.data.finding.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Writes the files of a command, all of them or none, and none half: each is written beside its
 * place and then moved there.
 */
public final class OutputFiles {
  private static final Fault UNWRITABLE =
      Fault.error(
          "unwritable-output",
          "无法写入：目标须是已有文件夹中的文件，且该文件夹可写。",
          "Nothing can be written there. Maybe its folder does not exist or is not yours.");
  private static final Fault SAME =
      Fault.error(
          "output-is-input",
          "输出文件不得与输入文件或另一输出文件相同。",
          "The output must not be an input or another output.");

  private final Map<Path, byte[]> contents = new LinkedHashMap<>();

  /** Whether a file can be put there; if not, that is reported before anyone waits. */
  public static boolean canWrite(InputFiles files, @Nullable Path target, Path... inputs) {
    if (target == null) {
      return true;
    }
    Path folder = folder(target);
    if (Files.isDirectory(target) || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
      files.report(UNWRITABLE, target.toString());
      return false;
    }
    for (Path input : inputs) {
      if (isSame(input, target)) {
        files.report(SAME, target.toString());
        return false;
      }
    }
    return true;
  }

  public OutputFiles add(Path target, byte[] content) {
    contents.put(target, content);
    return this;
  }

  public void write() throws IOException {
    List<Path> drafts = new ArrayList<>();
    try {
      for (Map.Entry<Path, byte[]> entry : contents.entrySet()) {
        Path draft = folder(entry.getKey()).resolve(".lunting-" + UUID.randomUUID() + ".tmp");
        drafts.add(draft);
        Files.write(draft, entry.getValue(), StandardOpenOption.CREATE_NEW);
      }
      int next = 0;
      for (Path target : contents.keySet()) {
        move(drafts.get(next++), target);
      }
    } finally {
      for (Path draft : drafts) {
        Files.deleteIfExists(draft);
      }
    }
  }

  private static void move(Path draft, Path target) throws IOException {
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      // A device or a named pipe is written to, not replaced.
      Files.write(target, Files.readAllBytes(draft));
      return;
    }
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())
          || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
    } catch (IOException e) {
      return false;
    }
  }

  private static Path folder(Path target) {
    Path parent = target.toAbsolutePath().getParent();
    return parent == null ? target.toAbsolutePath() : parent;
  }
}
