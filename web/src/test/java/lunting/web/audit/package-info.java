/** Tests of the chain of acts. */
@NullMarked
package lunting.web.audit;

import org.jspecify.annotations.NullMarked;
