package lunting.data.cells;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import lunting.data.finding.Corrections;
import lunting.data.finding.Findings;
import lunting.data.finding.InputFile;
import lunting.data.finding.Limits;
import lunting.data.finding.Place;
import lunting.data.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of any .xlsx file, opened within limits.
 *
 * @param since1904 whether its dates are counted from 1904
 */
public record WorkbookFile(List<SheetRows> sheets, boolean since1904) {
  /** Copies the list. */
  public WorkbookFile {
    sheets = List.copyOf(sheets);
  }

  /** The file with what was written into its cells. */
  public WorkbookFile corrected(Corrections corrections) {
    return corrections.isEmpty()
        ? this
        : new WorkbookFile(
            sheets.stream().map(sheet -> sheet.corrected(corrections)).toList(), since1904);
  }

  /** The file's sheets; null where it is no workbook, with the finding reported. */
  public static @Nullable WorkbookFile read(InputFile file, Findings findings) {
    Limits limits = file.limits();
    try (WorkbookParts parts = WorkbookParts.open(file.content(), limits.unpackedBytes())) {
      return read(parts, limits, findings);
    } catch (TooLargeException e) {
      reportTooLarge(e, findings);
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof TooLargeException limit) {
        reportTooLarge(limit, findings);
      } else {
        reportNone(e, findings);
      }
    } catch (IOException | RuntimeException e) {
      // The libraries answer a damaged file with exceptions of every kind.
      reportNone(e, findings);
    }
    return null;
  }

  private static WorkbookFile read(WorkbookParts parts, Limits limits, Findings findings)
      throws IOException, XMLStreamException {
    BookIndex index = BookIndex.of(parts);
    if (index.sheets().size() > CellLimits.MAX_SHEETS) {
      throw CellLimits.tooManySheets();
    }
    SharedTexts texts = SharedTexts.of(parts, index.texts(), limits.cells());
    NumberFormats formats = NumberFormats.of(parts, index.styles());
    List<SheetRows> sheets = new ArrayList<>();
    int left = limits.cells();
    for (BookIndex.Sheet sheet : index.sheets()) {
      SheetReader reader = new SheetReader(texts, formats, index.since1904(), limits);
      try (InputStream part = parts.find(sheet.part())) {
        if (part == null) {
          throw new DamagedException(
              Sentence.of("工作表 {sheet} 没有内容", "the sheet {sheet} has no content")
                  .with("sheet", Findings.shortened(sheet.name())));
        }
        reader.read(XmlPart.open(part), left);
      }
      left -= reader.cells();
      SheetRows rows = reader.rows(sheet);
      if (reader.tooFar() > 0) {
        findings.report(
            WorkbookFaults.TOO_MANY_ROWS.with("sheet", sheet.name()).with("limit", limits.rows()),
            rows.place(reader.tooFar(), 0),
            null);
      }
      sheets.add(rows);
    }
    return new WorkbookFile(sheets, index.since1904());
  }

  private static void reportTooLarge(TooLargeException e, Findings findings) {
    findings.report(WorkbookFaults.TOO_LARGE.with("limit", e.limit()), Place.root(), null);
  }

  private static void reportNone(Exception e, Findings findings) {
    findings.report(WorkbookFaults.NOT_A_WORKBOOK.with("reason", Reason.of(e)), Place.root(), null);
  }
}
