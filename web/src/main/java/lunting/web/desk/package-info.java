/** Working copies: plan versions that people change by hand, step by step. */
@NullMarked
package lunting.web.desk;

import org.jspecify.annotations.NullMarked;
