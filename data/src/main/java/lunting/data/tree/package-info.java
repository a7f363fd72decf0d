/**
 * A file as a tree of values that know their places, JSON and workbook alike, and the fields read
 * from it.
 */
@NullMarked
package lunting.data.tree;

import org.jspecify.annotations.NullMarked;
