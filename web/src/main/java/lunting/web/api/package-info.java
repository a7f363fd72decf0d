/** The API under {@code /api/v1}, as {@code openapi.yaml} has it. */
@NullMarked
package lunting.web.api;

import org.jspecify.annotations.NullMarked;
