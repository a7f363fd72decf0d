package lunting.data.registry;

import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An exemption (豁免) of a plant (clause 3.1) or of a livelihood line (clause 3.3d).
 *
 * @param basis why; null where the list does not say
 */
public record Exemption(@Nullable Text basis) {}
