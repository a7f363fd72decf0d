package lunting.data.registry;

import org.jspecify.annotations.Nullable;

/** Whom to call. */
public record Contact(@Nullable String person, @Nullable String phone) {}
