/** Routes of working copies: plan versions that people change by hand. */
@NullMarked
package lunting.web.api.desk;

import org.jspecify.annotations.NullMarked;
