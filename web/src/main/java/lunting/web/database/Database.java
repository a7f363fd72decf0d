package lunting.web.database;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;

/**
 * A database with the schema of this program. What one {@link #write} changes is there as a whole
 * or not at all, and once it has returned no crash takes it back.
 *
 * <p>Times are microseconds since 1970 (BIGINT), everything else is TEXT or BIGINT, so that one SQL
 * text holds for both kinds of database. Writes follow one another; reads go on beside them.
 *
 * <p>Threads: any.
 */
public final class Database implements AutoCloseable {
  private final StoreAddress address;
  private final ReentrantLock writing = new ReentrantLock(true);
  private volatile @Nullable Connected connected;

  private Database(StoreAddress address, @Nullable Connected connected) {
    this.address = address;
    this.connected = connected;
  }

  /** A database that is still to be opened; until then nothing can be read or written. */
  public static Database at(StoreAddress address) {
    return new Database(address, null);
  }

  /**
   * Opens a database and brings its schema up to date.
   *
   * <p>Fails: {@link StoreUnusable} where it cannot be reached, is of a later program, or another
   * server uses it.
   */
  public static Database open(StoreAddress address) {
    return new Database(address, Connected.to(address));
  }

  /**
   * Opens a database and brings its schema up to a version, but never back to one.
   *
   * @param schema number of the last migration
   */
  public static Database open(StoreAddress address, String schema) {
    return new Database(address, Connected.to(address, schema));
  }

  /**
   * Opens a database as it is, to read from it, also beside the server that uses it.
   *
   * <p>Fails: {@link StoreUnusable} where there is none, or it cannot be reached.
   */
  public static Database openToRead(StoreAddress address) {
    return new Database(address, Connected.toRead(address));
  }

  /**
   * Opens it where it was still to be opened, and brings its schema up to date. Once.
   *
   * <p>Fails: as {@link #open(StoreAddress)}.
   */
  public void open() {
    connected = Connected.to(address);
  }

  private Connected connected() {
    Connected now = connected;
    if (now == null) {
      throw new IllegalStateException("The database is not open yet.");
    }
    return now;
  }

  /** The number of the last migration that it has. */
  public String schema() {
    return connected().schema();
  }

  /** Whether that is this program's own; a store that is only read may be of an earlier one. */
  public boolean upToDate() {
    return connected().upToDate();
  }

  /** Reads; several at a time. */
  public <T extends @Nullable Object> T read(Function<Handle, T> work) {
    return connected().reading().withHandle(work::apply);
  }

  /** Reads several things as they are at one moment; whoever writes does not wait for it. */
  public <T, X extends Exception> T snapshot(HandleCallback<T, X> work) throws X {
    return connected().reading().inTransaction(TransactionIsolationLevel.REPEATABLE_READ, work);
  }

  /** Whether no other server can be using it: what is written now meets nobody else's writes. */
  public boolean isSole() {
    writing.lock();
    try {
      Sole sole = connected().sole();
      return sole == null || sole.holds();
    } finally {
      writing.unlock();
    }
  }

  /**
   * Changes something, all of it or nothing; one at a time.
   *
   * @throws StoreTaken where another server uses the database now, or has used it since this one
   *     lost its lock
   */
  public <T extends @Nullable Object> T write(Function<Handle, T> work) {
    writing.lock();
    try {
      Connected now = connected();
      Sole sole = now.sole();
      if (sole != null && !sole.holds()) {
        throw new StoreTaken();
      }
      return now.writing().inTransaction(work::apply);
    } finally {
      writing.unlock();
    }
  }

  /** Closes every connection; what was written is there. */
  @Override
  public void close() {
    Connected now = connected;
    if (now != null) {
      now.close();
    }
  }
}
