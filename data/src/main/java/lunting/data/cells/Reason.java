package lunting.data.cells;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import lunting.data.text.Text;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;

/**
 * Why a file cannot be read, by kind and in both languages. What the libraries say about it is left
 * out: it is in English, and more about their own work than about the file.
 */
public final class Reason {
  private static final Text LOCKED =
      Text.of("内部文件已加密，或压缩方式不受支持", "its parts are encrypted, or packed in an unknown way");

  private static final Text PACKED = Text.of("压缩内容已损坏", "its packed content is damaged");
  private static final Text XML = Text.of("内部的 XML 格式有误", "a part of it is no well-formed XML");
  private static final Text ENCODING = Text.of("文字编码有误", "its text is in another encoding");
  private static final Text OTHER = Text.of("内容无法读取", "unreadable");

  private Reason() {}

  /** In one line, as part of a sentence. */
  public static Text of(Exception e) {
    if (e instanceof XMLStreamException xml) {
      return xml.getNestedException() instanceof IOException inside ? of(inside) : XML;
    }
    if (e instanceof DamagedException damaged) {
      return damaged.reason();
    }
    if (e instanceof UnsupportedZipFeatureException) {
      return LOCKED;
    }
    if (e instanceof CharacterCodingException) {
      return ENCODING;
    }
    return e instanceof ZipException ? PACKED : OTHER;
  }
}
