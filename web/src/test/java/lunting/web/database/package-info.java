/** Tests of the database. */
@NullMarked
package lunting.web.database;

import org.jspecify.annotations.NullMarked;
