package lunting.data.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads an .xlsx file as a stream. Merged areas, hidden rows and columns and the form of numbers
 * stand in the XML alone, whoever opens the archive, so the XML is read here; both its dialects
 * (transitional and strict) are, as only local names are looked at.
 */
final class XlsxGrid {
  private static final String USUAL_WORKBOOK = "xl/workbook.xml";

  private final XlsxParts parts;
  private final List<String> strings = new ArrayList<>();
  private final List<NumberForm> forms = new ArrayList<>();
  private final List<Listed> listed = new ArrayList<>();
  private boolean since1904;

  private XlsxGrid(XlsxParts parts) {
    this.parts = parts;
  }

  /** A sheet as the workbook lists it. */
  private record Listed(String name, boolean hidden, @Nullable String relation) {}

  /** What one part says of another. */
  private record Relation(String kind, String target) {}

  static Grid read(byte[] content) throws IOException {
    try (XlsxParts parts = new XlsxParts(content)) {
      return new XlsxGrid(parts).grid();
    }
  }

  private Grid grid() throws IOException {
    String workbook = workbook();
    if (!parts.has(workbook)) {
      throw new IOException("no workbook in the archive");
    }
    parts.read(workbook, this::workbook);
    if (listed.isEmpty()) {
      throw new IOException("no sheet");
    }
    Map<String, Relation> relations = relations(workbook);
    for (Relation relation : relations.values()) {
      switch (relation.kind()) {
        case "sharedStrings" -> parts.read(relation.target(), this::strings);
        case "styles" -> parts.read(relation.target(), this::styles);
        default -> {}
      }
    }
    int[] kept = {0};
    List<GridSheet> sheets = new ArrayList<>();
    for (Listed each : listed) {
      Relation relation = each.relation() == null ? null : relations.get(each.relation());
      if (relation == null || relation.kind().equals("worksheet")) {
        String target = relation == null ? usualSheet(sheets.size() + 1) : relation.target();
        XlsxSheet sheet = new XlsxSheet(strings, forms, since1904, kept);
        parts.read(target, sheet::read);
        sheets.add(sheet.sheet(each.name(), each.hidden()));
      }
    }
    return new Grid(sheets, "");
  }

  private String workbook() throws IOException {
    for (Relation relation : relations("").values()) {
      if (relation.kind().equals("officeDocument")) {
        return relation.target();
      }
    }
    return USUAL_WORKBOOK;
  }

  private static String usualSheet(int number) {
    return "xl/worksheets/sheet" + number + ".xml";
  }

  /** What a part relates to, by id; of the archive itself where the part is empty. */
  private Map<String, Relation> relations(String part) throws IOException {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    Map<String, Relation> relations = new HashMap<>();
    parts.read(
        folder + "_rels/" + part.substring(slash + 1) + ".rels",
        xml -> {
          while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals("Relationship")) {
              String type = XlsxXml.attribute(xml, "Type");
              String target = XlsxXml.attribute(xml, "Target");
              String id = XlsxXml.attribute(xml, "Id");
              if (type != null && target != null && id != null) {
                String kind = type.substring(type.lastIndexOf('/') + 1);
                relations.put(id, new Relation(kind, resolved(folder, target)));
              }
            }
          }
        });
    return relations;
  }

  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String base = folder;
    String rest = target;
    while (rest.startsWith("../")) {
      base = base.replaceFirst("[^/]*/$", "");
      rest = rest.substring(3);
    }
    return base + (rest.startsWith("./") ? rest.substring(2) : rest);
  }

  private void workbook(XMLStreamReader xml) throws XMLStreamException, IOException {
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "sheet" -> {
          String name = XlsxXml.attribute(xml, "name");
          String state = XlsxXml.attribute(xml, "state");
          boolean hidden = state != null && !state.equals("visible");
          listed.add(new Listed(name == null ? "" : name, hidden, XlsxXml.attribute(xml, "id")));
          if (listed.size() > Grid.MAX_SHEETS) {
            throw new TooLargeException("more than " + Grid.MAX_SHEETS + " sheets");
          }
        }
        case "workbookPr" -> since1904 = XlsxXml.isTrue(XlsxXml.attribute(xml, "date1904"));
        default -> {}
      }
    }
  }

  private void strings(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
        strings.add(XlsxXml.text(xml, "si"));
      }
    }
  }

  private void styles(XMLStreamReader xml) throws XMLStreamException {
    Map<Integer, String> codes = new HashMap<>();
    boolean used = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
        used = false;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "numFmt" -> {
          String code = XlsxXml.attribute(xml, "formatCode");
          if (code != null) {
            codes.put(XlsxXml.number(XlsxXml.attribute(xml, "numFmtId")), code);
          }
        }
        case "cellXfs" -> used = true;
        case "xf" -> {
          if (used) {
            int id = XlsxXml.number(XlsxXml.attribute(xml, "numFmtId"));
            forms.add(NumberForm.of(id, codes.get(id)));
          }
        }
        default -> {}
      }
    }
  }
}
