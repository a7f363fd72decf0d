package lunting.web.database;

import org.jdbi.v3.core.Handle;

/** Numbers that are given once and never again, in the order in which they are asked for. */
public final class Counters {
  private Counters() {}

  /** The last number that was given of a name; 0 where none was. */
  public static long last(Handle handle, String name) {
    return handle
        .createQuery("SELECT last FROM counter WHERE name = :name")
        .bind("name", name)
        .mapTo(Long.class)
        .findOne()
        .orElse(0L);
  }

  /** The next number of a name, from 1 on; within a transaction that is given up it is not used. */
  public static long next(Handle handle, String name) {
    return handle
        .createQuery(
            """
            INSERT INTO counter (name, last) VALUES (:name, 1)
            ON CONFLICT (name) DO UPDATE SET last = counter.last + 1
            RETURNING last\
            """)
        .bind("name", name)
        .mapTo(Long.class)
        .one();
  }
}
