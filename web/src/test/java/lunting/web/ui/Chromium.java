package lunting.web.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Chromium of this machine; the tests never download one. */
final class Chromium {
  static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** The one without windows comes first: it draws the same pages for half the work. */
  private static final List<String> NAMES =
      List.of(
          "chromium-headless-shell",
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable");

  private Chromium() {}

  /** Where it is, or null where there is none. */
  static @Nullable Path find() {
    String path = System.getenv().getOrDefault("PATH", "");
    return NAMES.stream()
        .flatMap(
            name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  /** Whether a machine without it must fail instead of skipping the browser tests. */
  static boolean required() {
    return "true".equals(System.getenv("CI")) || Boolean.getBoolean("lunting.browser.required");
  }
}
