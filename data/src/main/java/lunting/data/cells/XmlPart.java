package lunting.data.cells;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens the XML of a workbook's part. Elements are told by their local names, as one workbook is
 * written in the namespaces of 2006, another in those of Strict Open XML.
 */
final class XmlPart {
  private static final int LOOKED_AT = 256;
  private static final Pattern DECLARED = Pattern.compile("encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

  private XmlPart() {}

  /**
   * Steps through a part; nothing outside it is fetched.
   *
   * <p>Fails: {@link XMLStreamException} for what is no XML, which may wrap what the stream threw.
   */
  static XMLStreamReader open(InputStream part) throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(begun(decoded(part)));
  }

  /** Decoded here, as programs write marks and encodings that the parser stumbles over. */
  private static Reader decoded(InputStream part) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(part);
    bytes.mark(LOOKED_AT);
    byte[] first = bytes.readNBytes(LOOKED_AT);
    bytes.reset();
    return new BufferedReader(
        new InputStreamReader(
            bytes,
            charset(first)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  private static Charset charset(byte[] first) {
    int one = first.length > 0 ? first[0] & 0xFF : 0;
    int two = first.length > 1 ? first[1] & 0xFF : 0;
    if ((one == 0xFE && two == 0xFF) || (one == 0 && two == '<')) {
      return UTF_16BE;
    }
    if ((one == 0xFF && two == 0xFE) || (one == '<' && two == 0)) {
      return UTF_16LE;
    }
    Matcher declared = DECLARED.matcher(new String(first, US_ASCII));
    // A part that says UTF-16 in single bytes was written from a text in memory, as UTF-8.
    return declared.find()
            && !declared.group(1).toUpperCase(Locale.ROOT).startsWith("UTF-16")
            && Charset.isSupported(declared.group(1))
        ? Charset.forName(declared.group(1))
        : UTF_8;
  }

  /** Without the byte order mark or blanks that may stand before the first bracket. */
  private static Reader begun(Reader reader) throws IOException {
    PushbackReader text = new PushbackReader(reader);
    int c = text.read();
    while (c == '\ufeff' || Character.isWhitespace(c)) {
      c = text.read();
    }
    if (c >= 0) {
      text.unread(c);
    }
    return text;
  }
}
