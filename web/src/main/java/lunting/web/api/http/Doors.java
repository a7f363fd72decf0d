package lunting.web.api.http;

import org.jspecify.annotations.Nullable;

/**
 * How others come to the server.
 *
 * @param loopbackOnly whether it listens on this machine alone
 * @param publicUrl the address of the proxy before it; null where there is none
 * @param trustsProxy whether {@code Forwarded} and {@code X-Forwarded-…} say the truth
 */
public record Doors(boolean loopbackOnly, @Nullable PublicUrl publicUrl, boolean trustsProxy) {}
