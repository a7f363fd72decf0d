/**
 * Whether files fit each other: list to policy, events and plans to both; from values, unparsed.
 */
@NullMarked
package lunting.data.fit;

import org.jspecify.annotations.NullMarked;
