package lunting.web.command.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.web.command.io.Console;
import org.jspecify.annotations.Nullable;

/** Takes in what could not be put in its place, so that no plan is lost that was found. */
final class Shelter {
  private static final Sentence KEPT =
      Sentence.of(
          "{file} 无法写入：{reason}。内容已存到 {kept}。",
          "{file} could not be written: {reason}. What belongs there is kept in {kept}.");
  private static final Sentence SAID =
      Sentence.of(
          "{file} 无法写入：{reason}。别处也存不下，内容输出到标准输出。",
          "{file} could not be written: {reason}. No other place took it either; it follows on"
              + " standard output.");

  private static final Sentence NOT_KEPT =
      Sentence.of("{file} 无法写入：{reason}。", "{file} could not be written: {reason}.");

  private final Console console;

  Shelter(Console console) {
    this.console = console;
  }

  /**
   * Keeps the content beside its place, here, or where temporary files go.
   *
   * @param content null: it can be made anew
   */
  void takeIn(Path named, byte @Nullable [] content, IOException failure) {
    String file = named.toString();
    Text reason = Reasons.of(failure);
    if (content == null) {
      console.tell(NOT_KEPT.with("file", file).with("reason", reason));
      return;
    }
    for (Path folder : folders(named)) {
      Path kept = keep(folder, named, content);
      if (kept != null) {
        console.tell(KEPT.with("file", file).with("reason", reason).with("kept", kept.toString()));
        return;
      }
    }
    console.tell(SAID.with("file", file).with("reason", reason));
    console.out().println(new String(content, StandardCharsets.UTF_8));
    console.out().flush();
  }

  private static List<Path> folders(Path named) {
    List<Path> folders = new ArrayList<>();
    Path beside = named.toAbsolutePath().getParent();
    if (beside != null) {
      folders.add(beside);
    }
    folders.add(Path.of("").toAbsolutePath());
    folders.add(Path.of(System.getProperty("java.io.tmpdir")));
    // In memory: where every disk is full.
    folders.add(Path.of("/dev/shm"));
    return folders;
  }

  private static @Nullable Path keep(Path folder, Path named, byte[] content) {
    Path kept = null;
    try {
      kept = Files.createTempFile(folder, "lunting-", suffix(named));
      Files.write(kept, content);
      return kept;
    } catch (IOException e) {
      discard(kept);
      return null;
    }
  }

  private static void discard(@Nullable Path half) {
    try {
      if (half != null) {
        Files.deleteIfExists(half);
      }
    } catch (IOException e) {
      // Half a plan stays, beside the whole one that the next folder takes.
    }
  }

  /** What the file is called, as far as it is sure to fit. */
  private static String suffix(Path named) {
    String name = String.valueOf(named.getFileName());
    return "-" + name.substring(Math.max(0, name.length() - 40));
  }
}
