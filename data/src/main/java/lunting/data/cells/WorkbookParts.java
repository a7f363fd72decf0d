package lunting.data.cells;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lunting.data.finding.Limits;
import lunting.data.text.Sentence;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * The archive around a workbook, opened within limits and closed without a clock.
 *
 * <p>Shape: a part is found whatever the case and the slashes of its name, as the programs that
 * write workbooks do not agree on them.
 */
public final class WorkbookParts implements AutoCloseable {
  /** A workbook has a part for each sheet and about ten others. */
  public static final int MAX_PARTS = 1_000;

  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2020, 11, 26, 0, 0);

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> parts = new LinkedHashMap<>();
  private final int limit;
  private long left;

  private WorkbookParts(ZipFile zip, int limit) throws IOException {
    this.zip = zip;
    this.limit = limit;
    this.left = limit;
    long claimed = 0;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      claimed += Math.max(0, entry.getSize());
      if (claimed > limit) {
        throw tooManyBytes();
      }
      if (parts.size() == MAX_PARTS) {
        throw new TooLargeException(
            Sentence.of("文件内部的组成部分多于 {limit} 个", "more than {limit} parts")
                .with("limit", MAX_PARTS));
      }
      parts.putIfAbsent(plain(entry.getName()), entry);
    }
  }

  /**
   * Opens an archive.
   *
   * <p>Fails: {@link TooLargeException} past a limit, at once where the archive itself says so,
   * else while a part is read; {@link IOException} where it is broken.
   *
   * @param limit so many bytes may come out of it
   */
  static WorkbookParts open(byte[] archive, int limit) throws IOException {
    return new WorkbookParts(opened(archive), limit);
  }

  private static ZipFile opened(byte[] archive) throws DamagedException {
    try {
      return ZipFile.builder()
          .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
          .get();
    } catch (IOException | RuntimeException e) {
      // The list of the parts stands at the end, so it is missing where a file was cut off.
      throw new DamagedException(
          Sentence.of("文件不完整或已损坏，可能没有传完", "it is damaged or cut off, maybe while it was sent"), e);
    }
  }

  /** The content of a part; null where there is none of this name. */
  @Nullable InputStream find(String name) throws IOException {
    ZipArchiveEntry entry = parts.get(plain(name));
    return entry == null ? null : new Counted(zip.getInputStream(entry));
  }

  /** Whether there is a part of this name. */
  boolean has(String name) {
    return parts.containsKey(plain(name));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** The parts of an archive by their names, in its order; fails as {@link #open} does. */
  public static Map<String, byte[]> unpack(byte[] archive) throws IOException {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    try (WorkbookParts opened = open(archive, Limits.AT_HAND.unpackedBytes())) {
      for (ZipArchiveEntry entry : opened.parts.values()) {
        try (InputStream in = opened.new Counted(opened.zip.getInputStream(entry))) {
          contents.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return contents;
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

  private TooLargeException tooManyBytes() {
    return new TooLargeException(
        Sentence.of("解压后多于 {limit} 字节", "more than {limit} bytes unpacked").with("limit", limit));
  }

  private static String plain(String name) {
    String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return slashed.startsWith("/") ? slashed.substring(1) : slashed;
  }

  /** A part's bytes, each of which counts towards the limit of the whole archive. */
  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) throws TooLargeException {
      left -= read;
      if (left < 0) {
        throw tooManyBytes();
      }
    }
  }
}
