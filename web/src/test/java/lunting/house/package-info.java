/** The habits of the house, held by tests: format, direction, names, words of explanation. */
@NullMarked
package lunting.house;

import org.jspecify.annotations.NullMarked;
