package lunting.data.policy;

import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/** A kiln profile: how a kind of kiln may be stopped. Every figure may be replaced per line. */
public record Kiln(String id, @Nullable Text name, KilnLimits limits, @Nullable Text source) {}
