package lunting.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file that people write, with its text.
 *
 * @param path as seen from the top of the project, such as {@code data/pom.xml}
 */
record SourceFile(String path, String text) {
  /** The modules, in the order in which they may use one another. */
  static final List<String> MODULES = List.of("data", "solver", "web");

  /** The top of the project: the nearest folder above that has all modules. */
  static Path top() {
    @Nullable Path folder = Path.of("").toAbsolutePath();
    while (folder != null) {
      Path here = folder;
      if (MODULES.stream().allMatch(module -> Files.exists(here.resolve(module + "/pom.xml")))) {
        return here;
      }
      folder = folder.getParent();
    }
    throw new IllegalStateException("No folder above has the modules " + MODULES + ".");
  }

  /** All files of the modules whose name ends in one of these, in the order of their paths. */
  static List<SourceFile> endingIn(Set<String> endings) {
    Path top = top();
    List<SourceFile> files = new ArrayList<>();
    for (String module : MODULES) {
      try {
        Files.walkFileTree(top.resolve(module), collector(top, endings, files));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    files.sort((a, b) -> a.path.compareTo(b.path));
    return files;
  }

  /** All Java files of the modules. */
  static List<SourceFile> java() {
    return endingIn(Set.of(".java"));
  }

  /** The Java files that are shipped: all but the tests. */
  static List<SourceFile> mainJava() {
    return java().stream().filter(file -> file.path.contains("/src/main/")).toList();
  }

  /** Writes another text in its place. */
  void replace(String newText) throws IOException {
    Files.writeString(top().resolve(path), newText);
  }

  /** The line of a position in the text, from 1. */
  int line(long position) {
    return 1 + (int) text.substring(0, (int) position).chars().filter(c -> c == '\n').count();
  }

  private static SimpleFileVisitor<Path> collector(
      Path top, Set<String> endings, List<SourceFile> files) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean built = folder.endsWith("target") || folder.endsWith("node_modules");
        return built ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
          throws IOException {
        if (endings.stream().anyMatch(file.toString()::endsWith)) {
          String path = top.relativize(file).toString().replace('\\', '/');
          files.add(new SourceFile(path, Files.readString(file)));
        }
        return FileVisitResult.CONTINUE;
      }
    };
  }
}
