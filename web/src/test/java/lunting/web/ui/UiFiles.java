package lunting.web.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The page's files as they stand in the repository. */
final class UiFiles {
  static final Path ROOT = Path.of("src/main/resources/ui");

  private UiFiles() {}

  /** Every script of the page. */
  static List<Path> scripts() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files.filter(file -> file.toString().endsWith(".js")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a language, by key. */
  static Map<String, String> words(String language) {
    return JsonMapper.shared()
        .readValue(read(ROOT.resolve(language + ".json")), new TypeReference<>() {});
  }
}
