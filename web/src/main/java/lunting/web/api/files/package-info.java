/** Routes of policies, lists, schemas and demo data. */
@NullMarked
package lunting.web.api.files;

import org.jspecify.annotations.NullMarked;
