package lunting.data.registry;

import org.jspecify.annotations.Nullable;

/**
 * Emissions of a line at full load; null where the list does not say.
 *
 * <p>Unit: thousandths of a kilogram per day.
 */
public record Emissions(
    @Nullable Long pmMilli,
    @Nullable Long so2Milli,
    @Nullable Long noxMilli,
    @Nullable Long vocMilli) {}
