/** Who did what, as the API answers it. */
@NullMarked
package lunting.web.api.audit;

import org.jspecify.annotations.NullMarked;
