package lunting.data.tree;

/** What a file is, by its first bytes: its name may lie. */
public enum FileForm {
  /** A zip file, as every .xlsx is. */
  ZIP,
  /** The old compound file: .xls, .et, and every workbook with a password to open. */
  OLE2,
  /** HTML or XML, or a page saved as one file, as many systems write what they call a workbook. */
  MARKUP,
  /** Text, or anything else. */
  OTHER;

  /** Looked at for the first character that is no blank. */
  private static final int LOOKED_AT = 1_024;

  private static final String PAGE_START = "mime-version:";

  private static final byte[] ZIP_START = {'P', 'K', 3, 4};
  private static final byte[] OLE2_START = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  /** The form of this content. */
  public static FileForm of(byte[] content) {
    if (startsWith(content, ZIP_START)) {
      return ZIP;
    }
    if (startsWith(content, OLE2_START)) {
      return OLE2;
    }
    String start = start(content);
    return start.startsWith("<") || start.startsWith(PAGE_START) ? MARKUP : OTHER;
  }

  /** The first characters after marks and blanks; what is no ASCII does not matter. */
  private static String start(byte[] content) {
    StringBuilder start = new StringBuilder();
    for (int i = 0; i < Math.min(content.length, LOOKED_AT); i++) {
      char c = (char) (content[i] & 0xFF);
      boolean ascii = c > 0 && c < 0x80; // the zeros of UTF-16, the bytes of a mark
      if (ascii && (start.length() > 0 || !Character.isWhitespace(c))) {
        start.append(Character.toLowerCase(c));
      }
    }
    return start.toString();
  }

  private static boolean startsWith(byte[] content, byte[] start) {
    return content.length >= start.length
        && java.util.Arrays.equals(content, 0, start.length, start, 0, start.length);
  }
}
