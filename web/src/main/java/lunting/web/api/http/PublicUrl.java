package lunting.web.api.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The address by which others reach the server through a proxy, such as {@code https://host/}.
 *
 * @param scheme {@code https} or {@code http}
 * @param authority host, and port where it is not the scheme's usual one
 */
public record PublicUrl(String scheme, String authority) {
  /** The address that somebody writes; null where it is none, or has more than a host and port. */
  public static @Nullable PublicUrl parse(String written) {
    try {
      URI uri = new URI(written);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      String path = uri.getRawPath();
      boolean plain =
          uri.getUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
      if (uri.getHost() == null
          || !(scheme.equals("https") || scheme.equals("http"))
          || !(path.isEmpty() || path.equals("/"))
          || !plain) {
        return null;
      }
      return new PublicUrl(
          scheme, authority(scheme, uri.getHost().toLowerCase(Locale.ROOT), uri.getPort()));
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** Host and port as a browser writes them. */
  static String authority(String scheme, String host, int port) {
    int usual = scheme.equals("https") ? 443 : 80;
    return port < 0 || port == usual ? host : host + ":" + port;
  }

  /** As browsers name the origin of a page. */
  public String origin() {
    return scheme + "://" + authority;
  }
}
