package lunting.data.grid;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** How the parts of an .xlsx file write texts, numbers and yes or no. */
final class XlsxXml {
  private XlsxXml() {}

  /** The text of an element, up to its end; how it is pronounced (rPh) is no part of it. */
  static String text(XMLStreamReader xml, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int spoken = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("rPh")) {
          spoken++;
        } else if (xml.getLocalName().equals("t") && spoken == 0) {
          text.append(xml.getElementText());
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (xml.getLocalName().equals("rPh")) {
          spoken--;
        } else if (xml.getLocalName().equals(element)) {
          break;
        }
      }
    }
    return GridText.unescape(text.toString());
  }

  /** An attribute by its local name, whatever its namespace; null where there is none. */
  static @Nullable String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** A whole number; -1 where it is none. */
  static int number(@Nullable String written) {
    try {
      return written == null ? -1 : Integer.parseInt(written.strip());
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  static boolean isTrue(@Nullable String value) {
    return "1".equals(value) || "true".equals(value) || "on".equals(value);
  }
}
