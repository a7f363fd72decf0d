package lunting.data.registry;

import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A town, street office or development zone that answers for its plants (clause 5.1).
 *
 * @param inspectionsPerDay stops and restarts its inspectors can attend in a day; null: no limit
 * @param group the county it belongs to; sectors are formed inside it; null where none is named
 */
public record Town(
    String id,
    @Nullable Text name,
    @Nullable Integer inspectionsPerDay,
    @Nullable String group,
    @Nullable Contact contact) {}
