package lunting.web.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A lock on a file beside the database; nothing but the end of the process takes it away. */
record SoleOnFile(FileChannel file) implements Sole {
  /** Fails: {@link StoreUnusable} where another server has it. */
  static Sole take(StoreAddress address, Path folder) {
    try {
      FileChannel file =
          FileChannel.open(
              folder.resolve("lunting.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      @Nullable FileLock lock = null;
      try {
        lock = file.tryLock();
      } catch (OverlappingFileLockException e) {
        // A server in this very process has it.
      }
      if (lock == null) {
        file.close();
        throw Sole.taken(address);
      }
      return new SoleOnFile(file);
    } catch (IOException e) {
      throw StoreUnusable.because(address, e);
    }
  }

  @Override
  public void begin() {
    // Nobody can have lost it.
  }

  @Override
  public boolean holds() {
    return file.isOpen();
  }

  @Override
  public Jdbi writing(Jdbi usual) {
    return usual;
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new IllegalStateException("The database could not be let go.", e);
    }
  }
}
