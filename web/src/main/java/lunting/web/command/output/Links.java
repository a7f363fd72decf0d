package lunting.web.command.output;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Follows the name of an output through symbolic links, the last of which may lead to nothing. */
final class Links {
  /** The system follows no more either. */
  private static final int MOST = 40;

  private Links() {}

  /**
   * Where a name leads.
   *
   * <p>Fails: where the system does not take such a name, or the links lead in a circle.
   */
  static Destination follow(Path named) throws IOException {
    Path place = named.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(place); links++) {
      if (OpenEnd.isStream(place)) {
        return new OpenEnd(place);
      }
      if (links == MOST) {
        throw new FileSystemLoopException(named.toString());
      }
      place = place.resolveSibling(Files.readSymbolicLink(place));
    }
    return isOpen(place) ? new OpenEnd(place) : new ReplacedFile(place);
  }

  private static boolean isOpen(Path place) throws IOException {
    try {
      return Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
          .isOther();
    } catch (NoSuchFileException e) {
      return false;
    }
  }
}
