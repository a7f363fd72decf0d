package lunting.web.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Digests of what a plan was made from.
 *
 * @param published the plan that it changes; null where its season was planned afresh
 * @param asOf the first day that could still change; null without a published plan
 * @param sameEvents whether the published plan was made for the very events that hold now
 */
public record Made(
    String policy,
    String registry,
    String events,
    @Nullable String published,
    @Nullable LocalDate asOf,
    boolean sameEvents) {}
