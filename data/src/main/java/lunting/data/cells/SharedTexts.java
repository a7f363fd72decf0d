package lunting.data.cells;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lunting.data.finding.Findings;
import lunting.data.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The texts of a workbook that cells refer to by their number. */
final class SharedTexts {
  private final List<@Nullable SheetCell> texts = new ArrayList<>();

  private SharedTexts() {}

  /**
   * The texts of a workbook.
   *
   * @param name of their part; null where the workbook has none
   * @param limit so many are read
   */
  static SharedTexts of(WorkbookParts parts, @Nullable String name, int limit)
      throws IOException, XMLStreamException {
    SharedTexts shared = new SharedTexts();
    try (InputStream part = name == null ? null : parts.find(name)) {
      if (part == null) {
        return shared;
      }
      XMLStreamReader xml = XmlPart.open(part);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
          if (shared.texts.size() == limit) {
            throw CellLimits.tooManyCells(limit);
          }
          shared.texts.add(words(richText(xml)));
        }
      }
    }
    return shared;
  }

  /** The text of this number; null where it is blank. */
  @Nullable SheetCell get(String number) throws IOException {
    try {
      return texts.get(Integer.parseInt(number.strip()));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new DamagedException(
          Sentence.of("共享文字表中没有编号为“{number}”的文字", "no text number {number}")
              .with("number", Findings.shortened(number)),
          e);
    }
  }

  /**
   * The text of the element that the reader stands at, its runs joined; how a text is pronounced
   * ({@code rPh}) is none of it.
   */
  static String richText(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int pronounced = 0;
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (xml.getLocalName().equals("rPh")) {
            pronounced = depth;
          } else if (pronounced == 0 && xml.getLocalName().equals("t")) {
            text.append(plainText(xml));
            depth--;
            if (text.length() > CellLimits.MAX_TEXT) {
              throw new XMLStreamException(CellLimits.textTooLong());
            }
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          pronounced = pronounced == depth ? 0 : pronounced;
          depth--;
        }
        default -> {}
      }
    }
    return text.toString();
  }

  /** The text of the element that the reader stands at, which has no elements inside. */
  static String plainText(XMLStreamReader xml) throws XMLStreamException {
    String only = null;
    StringBuilder joined = null;
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        throw new XMLStreamException(
            new DamagedException(Sentence.of("文字之中有别的内容", "an element inside a text")));
      }
      if (!xml.isCharacters() && xml.getEventType() != XMLStreamConstants.ENTITY_REFERENCE) {
        continue;
      }
      if (only == null) {
        only = xml.getText();
      } else {
        joined = joined == null ? new StringBuilder(only) : joined;
        joined.append(xml.getText());
      }
      if ((joined == null ? only.length() : joined.length()) > CellLimits.MAX_TEXT) {
        throw new XMLStreamException(CellLimits.textTooLong());
      }
    }
    return joined == null ? (only == null ? "" : only) : joined.toString();
  }

  /** The cell of a text; null where it is blank. */
  static @Nullable SheetCell words(String text) {
    String read = CellText.unescape(text);
    return CellText.isBlank(read) ? null : new SheetCell.Words(read);
  }
}
