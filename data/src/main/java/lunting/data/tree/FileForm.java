package lunting.data.tree;

/** What a file is, by its first bytes: its name may lie. */
public enum FileForm {
  /** A zip file, as every .xlsx is. */
  ZIP,
  /** The old compound file: .xls, .et, and every workbook with a password to open. */
  OLE2,
  /** Text, or anything else. */
  OTHER;

  private static final byte[] ZIP_START = {'P', 'K', 3, 4};
  private static final byte[] OLE2_START = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  /** The form of this content. */
  public static FileForm of(byte[] content) {
    if (startsWith(content, ZIP_START)) {
      return ZIP;
    }
    return startsWith(content, OLE2_START) ? OLE2 : OTHER;
  }

  private static boolean startsWith(byte[] content, byte[] start) {
    return content.length >= start.length
        && java.util.Arrays.equals(content, 0, start.length, start, 0, start.length);
  }
}
