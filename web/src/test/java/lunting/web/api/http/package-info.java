/** Tests of how the API speaks HTTP. */
@NullMarked
package lunting.web.api.http;

import org.jspecify.annotations.NullMarked;
