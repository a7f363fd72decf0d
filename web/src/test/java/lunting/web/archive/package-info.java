@NullMarked
package lunting.web.archive;

import org.jspecify.annotations.NullMarked;
