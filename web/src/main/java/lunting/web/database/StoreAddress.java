package lunting.web.database;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is.
 *
 * @param jdbc its JDBC URL; it may hold a password and is never shown
 * @param folder the folder of a SQLite file; null for a database server
 */
public record StoreAddress(String jdbc, @Nullable Path folder) {
  /** Names the database to every command. */
  public static final String VARIABLE = "LUNTING_DB";

  /** The folder that is taken where nobody names one. */
  public static final String USUAL = "lunting-data";

  static final String FILE = "lunting.db";
  private static final String POSTGRES = "jdbc:postgresql:";
  private static final String SQLITE = "jdbc:sqlite:";

  /**
   * Reads an address: a JDBC URL of PostgreSQL, or the folder that holds the SQLite file.
   *
   * @return null where it is neither
   */
  public static @Nullable StoreAddress parse(String written) {
    if (written.startsWith(POSTGRES)) {
      return new StoreAddress(written, null);
    }
    if (written.isBlank() || written.toLowerCase(Locale.ROOT).startsWith("jdbc:")) {
      return null;
    }
    try {
      return ofFolder(Path.of(written));
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** The SQLite file in a folder. */
  public static StoreAddress ofFolder(Path folder) {
    Path whole = folder.toAbsolutePath().normalize();
    return new StoreAddress(SQLITE + whole.resolve(FILE), whole);
  }

  /** What people are told of it, without a password. */
  public String shown() {
    if (folder != null) {
      return folder.toString();
    }
    int question = jdbc.indexOf('?');
    return question < 0 ? jdbc : jdbc.substring(0, question);
  }
}
