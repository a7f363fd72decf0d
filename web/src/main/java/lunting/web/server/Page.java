package lunting.web.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is sent as the page, and its content security policy: it loads only what this server sends,
 * and of inline scripts runs only the import map, known by its hash.
 */
public final class Page {
  /** Where the page lies. */
  static final String ROOT = "/ui";

  private static final Pattern IMPORT_MAP =
      Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

  private Page() {}

  /**
   * Whether a path of the page names a folder inside a jar. Nothing is sent of one; read from a
   * jar, it looks like an empty file.
   *
   * @param path as it was asked for
   */
  static boolean isFolderInJar(String path) {
    URL folder = Page.class.getResource(ROOT + decoded(path) + "/");
    return folder != null && folder.getProtocol().equals("jar");
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path; // and then nothing is found by it
    }
  }

  /** The Content-Security-Policy for the page that is shipped. */
  public static String contentSecurityPolicy() {
    return contentSecurityPolicy(read());
  }

  public static String contentSecurityPolicy(@Nullable String page) {
    Matcher importMap = IMPORT_MAP.matcher(page == null ? "" : page);
    String scripts = importMap.find() ? "'self' '" + hash(importMap.group(1)) + "'" : "'self'";
    return "default-src 'none'; script-src "
        + scripts
        + "; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self';"
        + " manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  }

  private static String hash(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  private static @Nullable String read() {
    try (InputStream in = Page.class.getResourceAsStream(ROOT + "/index.html")) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("The page's index.html cannot be read.", e);
    }
  }
}
