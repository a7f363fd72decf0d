package lunting.web.store;

import java.time.Duration;

/**
 * What no legal plan costs less than that lacks no more of its reserve than a version does.
 *
 * @param bound in points of SOFT; 0 says nothing
 * @param steps how many prices were tried for it
 * @param spent the time that took
 */
public record VersionBound(long bound, long steps, Duration spent) {}
