package lunting.data.sheet;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lunting.data.finding.Findings;
import org.jspecify.annotations.Nullable;

/**
 * A first look through the XML of a workbook, before the library reads it: that it is XML at all,
 * that no cell claims a column which would cost memory, and which day counts as the first.
 *
 * @param since1904 whether dates are counted from 1904, as old programs for the Macintosh did
 */
record WorkbookScan(boolean since1904) {
  /** Columns have at most three letters. */
  private static final int MAX_LETTERS = 3;

  /**
   * Looks through every XML part.
   *
   * <p>Fails: {@link XMLStreamException} for what is no XML or claims an absurd column.
   */
  static WorkbookScan of(Map<String, byte[]> parts) throws XMLStreamException {
    boolean since1904 = false;
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      String name = part.getKey().toLowerCase(Locale.ROOT);
      if (name.endsWith(".xml") || name.endsWith(".rels")) {
        since1904 |= look(part.getValue());
      }
    }
    return new WorkbookScan(since1904);
  }

  private static boolean look(byte[] part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader xml = factory.createXMLStreamReader(decoded(part));
    boolean since1904 = false;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "c" -> checkColumn(xml.getAttributeValue(null, "r"));
        case "workbookPr" -> since1904 = isTrue(xml.getAttributeValue(null, "date1904"));
        default -> {}
      }
    }
    xml.close();
    return since1904;
  }

  /** Decoded here: the parser prints what it thinks of wrong bytes; the library judges them. */
  private static Reader decoded(byte[] part) {
    boolean marked16 =
        part.length > 1 && (part[0] == (byte) 0xFE || part[0] == (byte) 0xFF) && part[1] < 0;
    return new InputStreamReader(new ByteArrayInputStream(part), marked16 ? UTF_16 : UTF_8);
  }

  private static void checkColumn(@Nullable String reference) throws XMLStreamException {
    if (reference == null) {
      return;
    }
    int letters = 0;
    while (letters < reference.length() && !Character.isDigit(reference.charAt(letters))) {
      letters++;
    }
    if (letters > MAX_LETTERS) {
      throw new XMLStreamException("cell " + Findings.shortened(reference));
    }
  }

  private static boolean isTrue(@Nullable String value) {
    return "1".equals(value) || "true".equals(value);
  }
}
