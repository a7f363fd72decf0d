package lunting.web.api.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** What every reply says of itself to a browser, whichever layer gives it. */
public final class SecurityHeaders {
  private SecurityHeaders() {}

  /** The headers by name, with this content security policy. */
  static Map<String, String> of(String contentSecurityPolicy) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Security-Policy", contentSecurityPolicy);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    headers.put("Cache-Control", "no-cache");
    return headers;
  }
}
