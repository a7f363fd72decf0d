package lunting.data.tree;

import java.util.Locale;

/** The levels of warnings as a planner may write them. */
public final class LevelWords {
  private LevelWords() {}

  /** The name of the level that is meant; a word that means none stays as it is. */
  public static String level(String word) {
    return switch (word) {
      case "黄", "黄色", "黄色预警" -> "YELLOW";
      case "橙", "橙色", "橙色预警" -> "ORANGE";
      case "红", "红色", "红色预警" -> "RED";
      default -> word.toUpperCase(Locale.ROOT);
    };
  }
}
