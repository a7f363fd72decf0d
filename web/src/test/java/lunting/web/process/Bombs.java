package lunting.web.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files that become large where somebody reads them to their end. */
final class Bombs {
  private static final int MEGABYTE = 1024 * 1024;
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private Bombs() {}

  /** A workbook whose only part is 300 MB of blanks. */
  static byte[] blanks() throws IOException {
    byte[] blanks = new byte[MEGABYTE];
    Arrays.fill(blanks, (byte) ' ');
    return zipped(zip -> part(zip, "xl/workbook.xml", blanks, 300));
  }

  /** A workbook with a sheet of a million rows. */
  static byte[] millionRows() throws IOException {
    byte[] thousand =
        "<row><c><v>1</v></c></row>".repeat(1_000).getBytes(StandardCharsets.US_ASCII);
    return zipped(zip -> {
      part(
          zip,
          "xl/workbook.xml",
          """
          <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="s" sheetId="1" r:id="rId1"/>\
          </sheets></workbook>\
          """
              .formatted(MAIN, OFFICE));
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          """
          <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
          <Relationship Id="rId1" Type="%s/worksheet" Target="worksheets/sheet1.xml"/>\
          </Relationships>\
          """
              .formatted(OFFICE));
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < 1_000; i++) {
        zip.write(thousand);
      }
      zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.US_ASCII));
      zip.closeEntry();
    });
  }

  /** JSON that is as deep as it is long. */
  static byte[] deepJson() {
    return ("[".repeat(100_000) + "]".repeat(100_000)).getBytes(StandardCharsets.US_ASCII);
  }

  /** JSON of three million values, within the limit of a body. */
  static byte[] manyValues() {
    return ("{\"towns\": [" + "[],".repeat(3_000_000) + "[]]}").getBytes(StandardCharsets.US_ASCII);
  }

  private interface Parts {
    void write(ZipOutputStream zip) throws IOException;
  }

  private static byte[] zipped(Parts parts) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.setLevel(Deflater.BEST_SPEED);
      parts.write(zip);
    }
    return file.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    part(zip, name, text.getBytes(StandardCharsets.UTF_8), 1);
  }

  private static void part(ZipOutputStream zip, String name, byte[] content, int times)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    OutputStream out = zip;
    for (int i = 0; i < times; i++) {
      out.write(content);
    }
    zip.closeEntry();
  }
}
