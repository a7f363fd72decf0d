package lunting.web.command.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.UUID;

/**
 * A hidden file beside the place that it is to take. Whoever writes it holds a lock on it, which
 * the system lets go of with the process: a draft that can be locked was left behind.
 */
final class Draft implements Closeable {
  private static final String PREFIX = ".lunting-";
  private static final String SUFFIX = ".tmp";

  private final Path path;
  private final FileChannel channel;

  private Draft(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** Begins a draft, and clears away those that were left behind in its folder. */
  static Draft beside(Path place) throws IOException {
    clear(place.resolveSibling(""));
    while (true) {
      Path path = place.resolveSibling(PREFIX + UUID.randomUUID() + SUFFIX);
      Draft draft =
          new Draft(
              path,
              FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
      draft.lock();
      if (Files.exists(path)) {
        return draft;
      }
      // Another process has taken it for left behind, in the moment before it was locked.
      draft.close();
    }
  }

  /** Writes all of it, so that the disk has it. */
  void write(Content content) throws IOException {
    // The stream is not closed: with it the channel, and the lock, would be.
    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
    content.writeTo(out);
    out.flush();
    channel.force(true);
  }

  /**
   * Takes the owner, the group and the mode of the file that it is to replace.
   *
   * <p>Fails: where only the administrator may give a file to that owner.
   */
  void takeAfter(Path replaced) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(replaced, PosixFileAttributeView.class);
    PosixFileAttributeView own = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (old == null || own == null) {
      // Where there are no modes, a file has those of its folder.
      return;
    }
    PosixFileAttributes was = old.readAttributes();
    PosixFileAttributes is = own.readAttributes();
    if (!was.owner().equals(is.owner())) {
      own.setOwner(was.owner());
    }
    if (!was.group().equals(is.group())) {
      own.setGroup(was.group());
    }
    own.setPermissions(was.permissions());
  }

  /** Puts it in its place, in one step where the file system can. */
  void moveTo(Path place) throws IOException {
    try {
      Files.move(path, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(path, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes it, unless it has taken its place. */
  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(path);
    }
  }

  private void lock() {
    try {
      channel.lock();
    } catch (IOException e) {
      // Without locks nobody can tell who writes, so nothing is taken for left behind.
    }
  }

  private static void clear(Path folder) throws IOException {
    try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
      for (Path draft : drafts) {
        clearLeftBehind(draft);
      }
    }
  }

  private static void clearLeftBehind(Path draft) {
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock != null) {
        Files.deleteIfExists(draft);
      }
    } catch (IOException | OverlappingFileLockException e) {
      // Somebody is writing it, or it belongs to somebody else; it does no harm.
    }
  }
}
