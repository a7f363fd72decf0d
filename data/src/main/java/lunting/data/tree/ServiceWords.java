package lunting.data.tree;

import java.util.Locale;

/** The kinds of services as a planner may write them. */
public final class ServiceWords {
  private ServiceWords() {}

  /** The name of the kind that is meant; a word that means none stays as it is. */
  public static String kind(String word) {
    return switch (word) {
      case "供热", "供暖", "民生供暖" -> "HEATING";
      case "处置", "固废", "固废处置", "危废处置", "垃圾处置", "污泥处置" -> "WASTE";
      case "物资", "原料", "民生物资", "原料供应" -> "MATERIAL";
      case "医疗", "医药", "医疗物资" -> "MEDICAL";
      default -> word.toUpperCase(Locale.ROOT);
    };
  }
}
