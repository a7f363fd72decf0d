package lunting.web.archive;

import java.time.Instant;
import java.util.List;

/**
 * What an archive says of itself.
 *
 * @param format {@link #FORMAT}
 * @param version of the program that wrote it
 * @param schema of the store, the number of its last migration
 * @param made when it was read from the store
 * @param acts how many of the audit follow each other without a fault
 * @param head hash of the last of them
 * @param whole whether these are all acts
 * @param documents how many there are
 */
public record Manifest(
    String format,
    String version,
    String schema,
    Instant made,
    long acts,
    String head,
    boolean whole,
    List<Part> tables,
    long documents) {
  static final String FORMAT = "lunting-archive/1";

  /** Copies the list. */
  public Manifest {
    tables = List.copyOf(tables);
  }

  /** How many rows all tables have. */
  public long rows() {
    return tables.stream().mapToLong(Part::rows).sum();
  }

  /**
   * A table.
   *
   * @param sha256 of its lines, 64 hex digits
   */
  public record Part(String name, long rows, String sha256) {}
}
