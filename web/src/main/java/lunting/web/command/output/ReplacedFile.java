package lunting.web.command.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import lunting.data.finding.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A file, there or not: a draft beside it takes its place, with its owner and its mode. Only where
 * there can be no such draft (its folder belongs to somebody else) is the file itself rewritten.
 */
final class ReplacedFile implements Destination {
  private static final Fault IS_FOLDER =
      Fault.error(
          "unwritable-output",
          "这是文件夹；请写明文件名。",
          "This is a folder. Maybe add the name of a file to it.");
  private static final Fault NO_FOLDER =
      Fault.error(
          "unwritable-output",
          "没有文件夹 {folder}；请先建立。",
          "There is no folder {folder}. Maybe make it first.");

  /** A disk that takes these takes a small plan; a larger one may still have to go elsewhere. */
  private static final byte[] TRIAL = new byte[64 * 1024];

  private final Path place;
  private @Nullable Draft draft;

  ReplacedFile(Path place) {
    this.place = place;
  }

  @Override
  public @Nullable Fault refusal() {
    Path folder = place.getParent();
    if (Files.isDirectory(place)) {
      return IS_FOLDER;
    }
    if (folder == null || !Files.isDirectory(folder)) {
      return NO_FOLDER.with("folder", String.valueOf(folder));
    }
    if (Files.exists(place) && !Files.isWritable(place)) {
      return Reasons.REFUSED.with("reason", Reasons.NO_PERMISSION);
    }
    try (Draft trial = begin()) {
      if (trial != null) {
        trial.write(out -> out.write(TRIAL));
      }
      return null;
    } catch (IOException e) {
      return Reasons.REFUSED.with("reason", Reasons.of(e));
    }
  }

  @Override
  public boolean replaces() {
    return true;
  }

  @Override
  public void prepare(Content content) throws IOException {
    Draft begun = begin();
    draft = begun;
    if (begun != null) {
      begun.write(content);
    }
  }

  @Override
  public void put(Content content) throws IOException {
    if (draft == null) {
      rewrite(content);
      return;
    }
    try {
      draft.moveTo(place);
    } catch (IOException e) {
      if (!rewritable()) {
        throw e;
      }
      // A file that is mounted by itself, as into a container, can only be rewritten.
      rewrite(content);
    }
  }

  @Override
  public void close() throws IOException {
    if (draft != null) {
      draft.close();
    }
  }

  /** A draft like the file that is there; null where that one has to be rewritten. */
  private @Nullable Draft begin() throws IOException {
    Draft begun = null;
    try {
      begun = Draft.beside(place);
      if (Files.exists(place)) {
        begun.takeAfter(place);
      }
      return begun;
    } catch (IOException e) {
      if (begun != null) {
        begun.close();
      }
      if (!rewritable()) {
        throw e;
      }
      return null;
    }
  }

  private void rewrite(Content content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(place))) {
      content.writeTo(out);
    }
  }

  private boolean rewritable() {
    return Files.isRegularFile(place) && Files.isWritable(place);
  }
}
