/** Where the runs of one line cost least, found exactly, while every other line stays as it is. */
@NullMarked
package lunting.solver.search.place;

import org.jspecify.annotations.NullMarked;
