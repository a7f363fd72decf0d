/** The enterprise list (名录): towns, plants, lines and the services that lines supply. */
@NullMarked
package lunting.data.registry;

import org.jspecify.annotations.NullMarked;
