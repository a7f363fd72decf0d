package lunting.data.grid;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * The XML parts of an .xlsx archive, streamed within a limit: a workbook of a million empty rows
 * has more bytes than the memory should hold.
 */
final class XlsxParts implements AutoCloseable {
  /**
   * More bytes than this, unpacked, are no list of enterprises, whatever sizes the archive claims.
   */
  private static final long MAX_UNPACKED_BYTES = 600_000_000;

  private static final int MAX_PARTS = 2_000;

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
  private final XMLInputFactory factory = new InputFactoryImpl();
  private long left = MAX_UNPACKED_BYTES;

  XlsxParts(byte[] archive) throws IOException {
    zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(archive)).get();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    Enumeration<ZipArchiveEntry> all = zip.getEntries();
    while (all.hasMoreElements()) {
      ZipArchiveEntry entry = all.nextElement();
      if (entries.size() == MAX_PARTS) {
        throw new TooLargeException("more than " + MAX_PARTS + " parts");
      }
      entries.putIfAbsent(key(entry.getName()), entry);
    }
  }

  /** What reads one part. */
  interface Reading {
    /** Reads it from its first event. */
    void read(XMLStreamReader xml) throws XMLStreamException, IOException;
  }

  boolean has(String name) {
    return entries.containsKey(key(name));
  }

  /** Reads a part; one that is missing has nothing to read. */
  void read(@Nullable String name, Reading reading) throws IOException {
    ZipArchiveEntry entry = name == null ? null : entries.get(key(name));
    if (entry == null) {
      return;
    }
    try (InputStream in = new Counted(zip.getInputStream(entry))) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      reading.read(xml);
      xml.close();
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException cause) {
        throw cause;
      }
      throw new IOException(name + ": " + e.getMessage(), e);
    }
  }

  /** Names differ in case and in their slashes between the programs that write them. */
  private static String key(String name) {
    String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return plain.startsWith("/") ? plain.substring(1) : plain;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

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

    private void count(int bytes) throws TooLargeException {
      left -= bytes;
      if (left < 0) {
        throw new TooLargeException("more than " + MAX_UNPACKED_BYTES + " bytes unpacked");
      }
    }
  }
}
