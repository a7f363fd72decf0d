/** What a request is about: policy, list, events and published plan, read and checked. */
@NullMarked
package lunting.web.api.ask;

import org.jspecify.annotations.NullMarked;
