package lunting.web.database;

import lunting.data.finding.Fault;
import org.jdbi.v3.core.Jdbi;

/**
 * Sees to it that one server at a time uses a database: two would each believe that a run which the
 * other executes was interrupted. The operating system, or the database server, lets go of it when
 * the process ends, however it ends.
 */
interface Sole extends AutoCloseable {
  /**
   * Begins to use the database, so that whoever had it before cannot take it again unaware.
   *
   * <p>Fails: {@link StoreUnusable}.
   */
  void begin();

  /** Whether it is still held, or could be taken again before anybody else had it. */
  boolean holds();

  /** Where everything is written, so that nothing is once it is no longer held. */
  Jdbi writing(Jdbi usual);

  @Override
  void close();

  /** Another server has it. */
  static StoreUnusable taken(StoreAddress address) {
    return new StoreUnusable(
        Fault.error(
                "store-unusable",
                "另一个服务正在使用 {place}；请先停止它，或用 --db 另指一个。",
                "Another server uses {place}. Maybe stop it, or name another place with --db.")
            .with("place", address.shown()));
  }
}
