/** The database that keeps what a server must not lose: a SQLite file, or PostgreSQL. */
@NullMarked
package lunting.web.database;

import org.jspecify.annotations.NullMarked;
