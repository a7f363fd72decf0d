package lunting.web.api.ask;

import java.util.List;
import lunting.data.finding.Finding;

/**
 * An input that a request named or carried.
 *
 * @param digest of its bytes as they came
 * @param warnings what its reader told
 */
public record Chosen<T>(T value, String digest, List<Finding> warnings) {}
