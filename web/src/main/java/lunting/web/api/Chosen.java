package lunting.web.api;

import java.util.List;
import lunting.data.reading.Finding;

/**
 * An input that a request named or carried.
 *
 * @param digest of its bytes as they came
 * @param warnings what its reader told
 */
record Chosen<T>(T value, String digest, List<Finding> warnings) {}
