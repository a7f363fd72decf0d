/** What is told of plans: verdicts, changes, drills, readings side by side. */
@NullMarked
package lunting.data.report;

import org.jspecify.annotations.NullMarked;
