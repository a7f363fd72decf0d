package lunting.web.api.ask;

import java.util.List;
import lunting.data.finding.Finding;

/**
 * A policy, list, events or plan that a request carries or refers to.
 *
 * @param digest of its bytes as they came
 * @param warnings what its reader told
 */
public record Chosen<T>(T value, String digest, List<Finding> warnings) {}
