/** How the API speaks HTTP: bodies, replies, refusals, errors. */
@NullMarked
package lunting.web.api.http;

import org.jspecify.annotations.NullMarked;
