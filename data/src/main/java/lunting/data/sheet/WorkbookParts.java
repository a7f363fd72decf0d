package lunting.data.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The archive around a workbook, opened within limits and closed without a clock. */
public final class WorkbookParts {
  /** More bytes than this, unpacked, are no enterprise list: a city has about 3 million. */
  public static final int MAX_UNPACKED_BYTES = 100_000_000;

  /** A workbook has a part for each sheet and about ten others. */
  public static final int MAX_PARTS = 1_000;

  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2020, 11, 26, 0, 0);

  private WorkbookParts() {}

  /** An archive that goes past a limit. */
  public static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Names the limit. */
    public TooLargeException(String message) {
      super(message);
    }
  }

  /**
   * The parts of an archive by their names, in its order.
   *
   * <p>Fails: {@link TooLargeException} past a limit, whatever sizes the archive claims; {@link
   * IOException} where it is broken.
   */
  public static Map<String, byte[]> unpack(byte[] archive) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    int left = MAX_UNPACKED_BYTES;
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(archive)).get()) {
      Enumeration<ZipArchiveEntry> entries = zip.getEntries();
      while (entries.hasMoreElements()) {
        ZipArchiveEntry entry = entries.nextElement();
        if (parts.size() == MAX_PARTS) {
          throw new TooLargeException("more than " + MAX_PARTS + " parts");
        }
        byte[] content = content(zip, entry, left);
        left -= content.length;
        parts.put(entry.getName(), content);
      }
    }
    return parts;
  }

  /** The archive of these parts, in their order; the same parts give the same bytes. */
  public static byte[] pack(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(archive)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(ENTRY_TIME);
        out.putNextEntry(entry);
        out.write(part.getValue());
        out.closeEntry();
      }
    }
    return archive.toByteArray();
  }

  private static byte[] content(ZipFile zip, ZipArchiveEntry entry, int limit) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] content = in.readNBytes(limit + 1);
      if (content.length > limit) {
        throw new TooLargeException("more than " + MAX_UNPACKED_BYTES + " bytes unpacked");
      }
      return content;
    }
  }
}
