package lunting.data.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lunting.data.cells.WorkbookParts;

/** A typed workbook as another program would have written it: its XML changed piece by piece. */
final class ForeignWorkbook {
  private final Map<String, byte[]> parts;
  private final List<String> sheets;

  private ForeignWorkbook(Map<String, byte[]> parts, List<String> sheets) {
    this.parts = parts;
    this.sheets = sheets;
  }

  static ForeignWorkbook of(TypedWorkbook typed) {
    return of(typed.bytes(), typed.names());
  }

  /** A workbook with the names of its sheets, in order. */
  static ForeignWorkbook of(byte[] workbook, List<String> sheets) {
    try {
      return new ForeignWorkbook(WorkbookParts.unpack(workbook), sheets);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the XML of a cell where something was typed. */
  ForeignWorkbook cell(String sheet, String reference, String xml) {
    String old = "<c r=\"" + reference + "\"[^>]*(/>|>.*?</c>)";
    return sheet(sheet, text -> text.replaceFirst(old, Matcher.quoteReplacement(xml)));
  }

  /** Merges a range of cells. */
  ForeignWorkbook merge(String sheet, String range) {
    String merge = "</sheetData><mergeCells><mergeCell ref=\"" + range + "\"/></mergeCells>";
    return sheet(sheet, text -> text.replace("</sheetData>", merge));
  }

  /** Changes the XML of a sheet. */
  ForeignWorkbook sheet(String sheet, UnaryOperator<String> change) {
    return part("xl/worksheets/sheet" + (1 + sheets.indexOf(sheet)) + ".xml", change);
  }

  /** Changes the XML of a part. */
  ForeignWorkbook part(String name, UnaryOperator<String> change) {
    String before = new String(parts.get(name), UTF_8);
    String after = change.apply(before);
    assertThat(after).as("changed %s", name).isNotEqualTo(before);
    parts.put(name, after.getBytes(UTF_8));
    return this;
  }

  /** Changes the XML of every part. */
  ForeignWorkbook everyPart(UnaryOperator<String> change) {
    parts.replaceAll((name, content) -> change.apply(new String(content, UTF_8)).getBytes(UTF_8));
    return this;
  }

  /** Writes every part in an encoding, with these bytes before it. */
  ForeignWorkbook encoded(Charset charset, byte... mark) {
    parts.replaceAll((name, content) -> {
      byte[] body = new String(content, UTF_8).getBytes(charset);
      byte[] whole = new byte[mark.length + body.length];
      System.arraycopy(mark, 0, whole, 0, mark.length);
      System.arraycopy(body, 0, whole, mark.length, body.length);
      return whole;
    });
    return this;
  }

  /** Gives every part another name. */
  ForeignWorkbook renamed(UnaryOperator<String> change) {
    Map<String, byte[]> old = new LinkedHashMap<>(parts);
    parts.clear();
    old.forEach((name, content) -> parts.put(change.apply(name), content));
    return this;
  }

  byte[] bytes() {
    try {
      return WorkbookParts.pack(parts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The XML with every element in a namespace of this prefix. */
  static String prefixed(String xml, String prefix) {
    return Pattern.compile("<(/?)([A-Za-z])")
        .matcher(xml.replaceFirst(" xmlns=", " xmlns:" + prefix + "="))
        .replaceAll("<$1" + prefix + ":$2");
  }
}
