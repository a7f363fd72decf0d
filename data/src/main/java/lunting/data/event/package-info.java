/** What happens during the season: warnings, orders, revoked exemptions. */
@NullMarked
package lunting.data.event;

import org.jspecify.annotations.NullMarked;
