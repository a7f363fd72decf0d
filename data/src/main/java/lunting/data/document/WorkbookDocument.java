package lunting.data.document;

import java.util.Locale;
import java.util.regex.Pattern;
import lunting.data.cells.WorkbookFaults;
import lunting.data.cells.WorkbookFile;
import lunting.data.finding.FileFaults;
import lunting.data.finding.Findings;
import lunting.data.finding.InputFile;
import lunting.data.finding.Place;
import lunting.data.text.Text;
import lunting.data.tree.FileForm;
import lunting.data.tree.JsonText;
import org.jspecify.annotations.Nullable;

/** A file of ours in its spreadsheet form: tells it from the same as JSON, and opens it. */
final class WorkbookDocument {
  private static final Pattern WORKBOOK_NAME = Pattern.compile(".*\\.(xls[xmb]?|xltx|et)");

  private WorkbookDocument() {}

  /** Whether a file is meant to be a workbook: by its content, and only for text by its name. */
  static boolean isMeant(InputFile file) {
    return switch (FileForm.of(file.content())) {
      case ZIP, OLE2, MARKUP -> true;
      case OTHER ->
          WORKBOOK_NAME.matcher(file.name().toLowerCase(Locale.ROOT)).matches()
              && !isJson(file.content());
    };
  }

  /** The workbook; null where the file is none, with the finding reported. */
  static @Nullable WorkbookFile open(InputFile file, Findings findings) {
    byte[] content = file.content();
    if (content.length > JsonText.MAX_BYTES) {
      findings.report(
          FileFaults.TOO_LARGE.with("size", content.length).with("limit", JsonText.MAX_BYTES),
          Place.root(),
          null);
      return null;
    }
    switch (FileForm.of(content)) {
      case ZIP -> {
        return WorkbookFile.read(file, findings);
      }
      case OLE2 -> findings.report(FileFaults.OLD_WORKBOOK, Place.root(), null);
      case MARKUP -> findings.report(FileFaults.MARKUP, Place.root(), null);
      case OTHER -> {
        if (content.length == 0) {
          findings.report(
              WorkbookFaults.NOT_A_WORKBOOK.with("reason", Text.of("0 字节", "0 bytes")),
              Place.root(),
              null);
        } else {
          findings.report(FileFaults.TEXT.with("name", file.name()), Place.root(), null);
        }
      }
    }
    return null;
  }

  private static boolean isJson(byte[] content) {
    for (byte each : content) {
      if (each > 0 && !Character.isWhitespace(each)) { // past a byte order mark and blanks
        return each == '{' || each == '[';
      }
    }
    return false;
  }
}
