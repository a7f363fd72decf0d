package lunting.data.cells;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Which styles of a workbook show a number as a day or a percentage. */
public final class NumberFormats {
  /** The formats that every program knows by number; those of days as a Chinese one shows them. */
  private static final Map<Integer, String> KNOWN = known();

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");
  private static final Pattern WORDS = Pattern.compile("(?i)general|am/pm|a/p");
  private static final Pattern DAY = Pattern.compile("(?i)[yed]|^[^hs]*m[^hs]*$");
  private static final Pattern FIGURE = Pattern.compile("[0#?]");

  private static final Shown PLAIN = new Shown(null, false);

  /** By the style's number. */
  private final List<Shown> styles = new ArrayList<>();

  /**
   * How numbers are shown.
   *
   * @param day the format of days; null where they are shown as numbers
   */
  public record Shown(@Nullable String day, boolean percent) {}

  private NumberFormats() {}

  static NumberFormats of(WorkbookParts parts, @Nullable String name)
      throws IOException, XMLStreamException {
    NumberFormats formats = new NumberFormats();
    try (InputStream part = name == null ? null : parts.find(name)) {
      if (part != null) {
        formats.read(XmlPart.open(part));
      }
    }
    return formats;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    Map<Integer, String> own = new HashMap<>(KNOWN);
    boolean ofCells = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
        ofCells = false;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "numFmt" -> {
          String code = xml.getAttributeValue(null, "formatCode");
          if (code != null) {
            own.put(number(xml.getAttributeValue(null, "numFmtId")), code);
          }
        }
        case "cellXfs" -> ofCells = true;
        case "xf" -> {
          if (ofCells) {
            styles.add(shownBy(own.get(number(xml.getAttributeValue(null, "numFmtId")))));
          }
        }
        default -> {}
      }
    }
  }

  /** How a style shows numbers; one that there is not shows them as they are. */
  Shown shown(@Nullable String style) {
    int index = number(style);
    return index >= 0 && index < styles.size() ? styles.get(index) : PLAIN;
  }

  /**
   * How a format shows numbers.
   *
   * @param id its number, by which programs know some whatever their code
   */
  public static Shown shownBy(int id, @Nullable String code) {
    return shownBy(KNOWN.getOrDefault(id, code));
  }

  private static Shown shownBy(@Nullable String code) {
    if (code == null) {
      return PLAIN;
    }
    boolean percent = QUOTED.matcher(code).replaceAll("").contains("%");
    return new Shown(isDay(code) ? code : null, percent);
  }

  /** Whether a number is shown as a day by this format: it has letters of a day, and no figures. */
  static boolean isDay(String code) {
    String letters = QUOTED.matcher(code).replaceAll("").split(";", 2)[0];
    String plain = WORDS.matcher(letters).replaceAll("");
    return DAY.matcher(plain).find() && !FIGURE.matcher(plain).find();
  }

  /** A whole number; -1 where it is none. */
  static int number(@Nullable String written) {
    try {
      return written == null ? -1 : Integer.parseInt(written);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static Map<Integer, String> known() {
    Map<Integer, String> known = new HashMap<>();
    for (int id : new int[] {14, 22, 30}) {
      known.put(id, "yyyy/m/d");
    }
    known.put(9, "0%");
    known.put(10, "0.00%");
    known.put(15, "d-mmm-yy");
    known.put(16, "d-mmm");
    known.put(17, "mmm-yy");
    for (int id : new int[] {27, 36, 50, 52, 57}) {
      known.put(id, "yyyy年m月");
    }
    for (int id : new int[] {28, 29, 51, 53, 54, 58}) {
      known.put(id, "m月d日");
    }
    known.put(31, "yyyy年m月d日");
    return known;
  }
}
