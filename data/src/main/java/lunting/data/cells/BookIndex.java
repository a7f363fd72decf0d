package lunting.data.cells;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lunting.data.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a workbook holds what.
 *
 * @param since1904 whether dates are counted from 1904, as old programs for the Macintosh did
 * @param texts the part of the texts that cells share; null where there is none
 * @param styles the part that says how numbers are shown; null where there is none
 */
record BookIndex(
    List<Sheet> sheets, boolean since1904, @Nullable String texts, @Nullable String styles) {
  private static final String USUAL_BOOK = "xl/workbook.xml";

  /**
   * A sheet of cells.
   *
   * @param hidden whether its program hides it
   */
  record Sheet(String name, boolean hidden, String part) {}

  /** Where one part refers to another: the last step of the relation's type, and the part. */
  private record Relation(String kind, String part) {}

  /** Fails: {@link IOException} where the archive is no workbook of cells in XML. */
  static BookIndex of(WorkbookParts parts) throws IOException, XMLStreamException {
    String book = USUAL_BOOK;
    for (Relation relation : relations(parts, "").values()) {
      if (relation.kind().equals("officeDocument")) {
        book = relation.part();
      }
    }
    try (InputStream part = parts.find(book)) {
      if (part == null || !book.toLowerCase(Locale.ROOT).endsWith(".xml")) {
        throw new DamagedException(otherForm(parts));
      }
      return read(XmlPart.open(part), relations(parts, book));
    }
  }

  private static BookIndex read(XMLStreamReader xml, Map<String, Relation> relations)
      throws XMLStreamException {
    List<Sheet> sheets = new ArrayList<>();
    boolean since1904 = false;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "workbookPr" -> since1904 = isTrue(xml.getAttributeValue(null, "date1904"));
        case "sheet" -> {
          String name = xml.getAttributeValue(null, "name");
          String state = xml.getAttributeValue(null, "state");
          Relation relation = relations.get(relationId(xml));
          if (relation == null || relation.kind().equals("worksheet")) { // not a chart alone
            sheets.add(
                new Sheet(
                    name == null ? "" : name,
                    state != null && !state.equals("visible"),
                    relation == null ? usualSheet(sheets.size() + 1) : relation.part()));
          }
        }
        default -> {}
      }
    }
    String texts = null;
    String styles = null;
    for (Relation relation : relations.values()) {
      texts = relation.kind().equals("sharedStrings") ? relation.part() : texts;
      styles = relation.kind().equals("styles") ? relation.part() : styles;
    }
    return new BookIndex(sheets, since1904, texts, styles);
  }

  /** Where the sheet of a program stands that does not say it. */
  private static String usualSheet(int number) {
    return "xl/worksheets/sheet" + number + ".xml";
  }

  /** The relations of a part by their ids. */
  private static Map<String, Relation> relations(WorkbookParts parts, String part)
      throws IOException, XMLStreamException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    Map<String, Relation> relations = new HashMap<>();
    try (InputStream in = parts.find(folder + "_rels/" + part.substring(slash) + ".rels")) {
      if (in == null) {
        return relations;
      }
      XMLStreamReader xml = XmlPart.open(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("Relationship")) {
          String type = String.valueOf(xml.getAttributeValue(null, "Type"));
          relations.put(
              String.valueOf(xml.getAttributeValue(null, "Id")),
              new Relation(
                  type.substring(type.lastIndexOf('/') + 1),
                  resolved(folder, String.valueOf(xml.getAttributeValue(null, "Target")))));
        }
      }
    }
    return relations;
  }

  /** The part that a target names, from the folder of the part that refers to it. */
  private static String resolved(String folder, String target) {
    try {
      String path = new URI("/" + folder).resolve(target.replace('\\', '/')).normalize().getPath();
      return path == null ? target : path.substring(1);
    } catch (URISyntaxException | IllegalArgumentException e) {
      return folder + target;
    }
  }

  /** The id that a sheet refers to its part by, whatever the namespace of the attribute. */
  private static @Nullable String relationId(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("id")) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** What else an archive without a workbook in XML is. */
  private static Sentence otherForm(WorkbookParts parts) {
    if (parts.has("xl/workbook.bin")) {
      return Sentence.of("这是 .xlsb 文件", "it is an .xlsb file");
    }
    if (parts.has("word/document.xml")) {
      return Sentence.of("这是 .docx 文件", "it is a .docx file");
    }
    return parts.has("content.xml")
        ? Sentence.of("这是 .ods 文件", "it is an .ods file")
        : Sentence.of("压缩包里没有工作簿", "no workbook in the archive");
  }

  static boolean isTrue(@Nullable String value) {
    return "1".equals(value) || "true".equals(value);
  }
}
