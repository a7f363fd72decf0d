package lunting.web.api.list;

import java.util.ArrayList;
import java.util.List;
import lunting.data.document.RegistryReader;
import lunting.data.finding.Corrections;
import lunting.data.finding.Findings;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import lunting.data.grid.Grid;
import lunting.data.grid.GridReader;
import lunting.data.grid.GridSheet;
import lunting.data.list.ListForm;
import lunting.data.list.ListImport;
import lunting.data.list.Understood;
import lunting.data.registry.Registry;
import lunting.data.sheet.RegistrySheet;
import org.jspecify.annotations.Nullable;

/**
 * A list that was read: its cells and what was understood of them.
 *
 * @param isOwn whether it is the registry's own JSON or workbook, where nothing is to be understood
 * @param asSent its cells as the file has them; null where it has none or they cannot be read
 * @param grid its cells with what was corrected in them
 */
record ReadList(boolean isOwn, @Nullable Grid asSent, @Nullable Grid grid, Understood understood) {
  /**
   * Whether it has cells or fields that can be shown and mended; else what is found concerns the
   * file as a whole, which is too large, damaged or of another kind.
   */
  boolean hasContent() {
    Parsed<Registry> list = understood.list();
    boolean hasFields =
        list.value() != null
            || list.findings().stream().anyMatch(finding -> !finding.place().isEmpty());
    return grid != null || (isOwn && hasFields);
  }

  static ReadList of(SentList list) {
    InputFile file = list.file();
    SentList.Reading how = list.how();
    if (ListForm.isJson(file.content())) {
      return new ReadList(true, null, null, own(list, List.of()));
    }
    Findings findings = new Findings(file.name());
    Grid asSent = GridReader.read(file, findings);
    if (asSent == null) {
      Understood nothing =
          new Understood(findings.parsed(null), List.of(), List.of(), how.mapping());
      return new ReadList(false, null, null, nothing);
    }
    Grid grid = asSent.corrected(how.corrections());
    if (ListForm.isRegistry(asSent)) {
      return new ReadList(true, asSent, grid, own(list, sheets(grid)));
    }
    return new ReadList(
        false,
        asSent,
        grid,
        ListImport.read(grid, list.policy(), how.mapping(), how.terms(), file.name()));
  }

  /** Our own form: nothing is to be understood, only to be judged. */
  private static Understood own(SentList list, List<Understood.Sheet> sheets) {
    Corrections corrections = list.how().corrections();
    Parsed<Registry> read = RegistryReader.read(list.file(), list.policy(), corrections);
    return new Understood(read, sheets, List.of(), list.how().mapping());
  }

  /** The sheets of our own workbook; the first row of each is its head. */
  private static List<Understood.Sheet> sheets(Grid grid) {
    List<Understood.Sheet> sheets = new ArrayList<>();
    for (GridSheet sheet : grid.sheets()) {
      boolean read = RegistrySheet.find(sheet.name()) != null && !sheet.rows().isEmpty();
      int head = read ? sheet.rows().getFirst().number() : 0;
      List<Understood.Table> tables =
          read ? List.of(new Understood.Table(head, head, true, List.of())) : List.of();
      sheets.add(new Understood.Sheet(sheet.name(), sheet.hidden(), read, tables));
    }
    return sheets;
  }
}
