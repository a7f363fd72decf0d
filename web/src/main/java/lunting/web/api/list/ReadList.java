package lunting.web.api.list;

import java.util.List;
import lunting.data.document.RegistryReader;
import lunting.data.finding.Findings;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import lunting.data.grid.Grid;
import lunting.data.grid.GridReader;
import lunting.data.list.ListForm;
import lunting.data.list.ListImport;
import lunting.data.list.Understood;
import lunting.data.registry.Registry;
import org.jspecify.annotations.Nullable;

/**
 * A list that was read: its cells and what was understood of them.
 *
 * @param isOwn whether it is the registry's own JSON or workbook, where nothing is to be understood
 * @param grid its cells; null where it has none or they cannot be read
 */
record ReadList(boolean isOwn, @Nullable Grid grid, Understood understood) {
  static ReadList of(SentList list) {
    InputFile file = list.file();
    if (ListForm.isJson(file.content())) {
      return own(list, null);
    }
    Findings findings = new Findings(file.name());
    Grid grid = GridReader.read(file.content(), findings);
    if (grid == null) {
      return new ReadList(false, null, without(findings.parsed(null), list));
    }
    if (ListForm.isRegistry(grid)) {
      return own(list, grid);
    }
    SentList.Reading how = list.how();
    return new ReadList(
        false, grid, ListImport.read(grid, list.policy(), how.mapping(), how.terms(), file.name()));
  }

  private static ReadList own(SentList list, @Nullable Grid grid) {
    return new ReadList(true, grid, without(RegistryReader.read(list.file(), list.policy()), list));
  }

  /** Nothing but the list itself, or why there is none. */
  private static Understood without(Parsed<Registry> read, SentList list) {
    return new Understood(read, List.of(), List.of(), list.how().mapping());
  }
}
