package lunting.web.api.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lunting.data.finding.Finding;
import lunting.data.grid.Grid;
import lunting.data.grid.GridSheet;
import lunting.data.json.JsonWriting;
import lunting.data.list.ListKey;
import lunting.data.list.Understood;
import lunting.data.policy.Policy;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.registry.Town;
import lunting.data.text.Text;
import lunting.web.api.http.FindingView;
import lunting.web.api.http.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.util.RawValue;

/**
 * What was understood of a list, as the page shows it.
 *
 * @param onto reference of the list before; null where the list stands alone
 * @param own whether it is the registry's own file
 * @param list how much came out; null where something is to be decided first
 * @param keys what a column can be taken for
 * @param mapping what was understood, as a mapping that would be understood the same way
 * @param changes against the list before; null where there is none
 * @param corrections what was written in place of what the file has
 * @param at the value that the request asked to be shown; null where it asked for none, or there is
 *     no single one
 * @param version reference of the list that it was opened from, or last taken over as; null for
 *     none yet
 * @param findings what cannot be decided first, then what was assumed
 */
record ListImportView(
    String id,
    String file,
    String policy,
    @Nullable String onto,
    int daysPerYear,
    boolean own,
    @Nullable Size list,
    List<Sheet> sheets,
    List<Key> keys,
    List<Choice> choices,
    RawValue mapping,
    @Nullable Changes changes,
    List<Correction> corrections,
    @Nullable Spotted at,
    @Nullable String version,
    List<FindingView> findings) {
  private static final List<Key> KEYS =
      Arrays.stream(ListKey.values()).map(key -> new Key(key.key(), key.title())).toList();

  private static final String NEW = "plant-new";
  private static final String GONE = "plant-gone";
  private static final Set<String> CHANGED =
      Set.of("plant-changed", "lines-gone", "suppliers-gone");

  record Size(@Nullable Text title, int towns, int plants, int lines) {}

  record Key(String key, Text title) {}

  record Sheet(String name, boolean hidden, boolean read, List<Table> tables, Picture picture) {}

  record Table(int headFirst, int headLast, boolean read, List<Column> columns) {}

  record Column(
      int column,
      int row,
      String caption,
      @Nullable String key,
      String why,
      @Nullable String unit) {}

  record Choice(String kind, String written, List<String> places, List<Option> options) {}

  record Option(String value, @Nullable Text title) {}

  /** What was written at a place, and what the file has there. */
  record Correction(String place, String before, String now) {}

  /** What a list brings to the one before it, each as it was told. */
  record Changes(List<FindingView> added, List<FindingView> changed, List<FindingView> gone) {}

  /** The view; with a place, the value there is shown. */
  static ListImportView of(SentList sent, ReadList read, @Nullable String place) {
    Spotted at = place == null ? null : Spotted.find(sent, read, place);
    Understood understood = read.understood();
    Registry list = understood.list().value();
    Registry before = sent.how().terms().onto();
    List<Finding> findings = new ArrayList<>(understood.list().findings());
    Changes changes = before == null ? null : changes(findings);
    findings.sort(Comparator.comparing(Finding::severity));
    return new ListImportView(
        sent.id(),
        sent.file().name(),
        sent.policyRef(),
        sent.how().ontoRef(),
        sent.how().terms().daysPerYear(),
        read.isOwn(),
        list == null ? null : size(list),
        sheets(read.grid(), understood, at),
        KEYS,
        choices(understood, sent.policy(), before),
        Json.raw(JsonWriting.mapping(understood.mapping())),
        changes,
        corrections(sent, read),
        at,
        sent.version(),
        FindingView.of(findings));
  }

  private static List<Correction> corrections(SentList sent, ReadList read) {
    List<Correction> corrections = new ArrayList<>();
    sent.how()
        .corrections()
        .texts()
        .forEach((place, text) ->
            corrections.add(new Correction(place, Spotted.asSent(sent, read, place), text)));
    return corrections;
  }

  private static Size size(Registry list) {
    int lines = 0;
    for (Plant plant : list.plants()) {
      lines += plant.lines().size();
    }
    return new Size(list.title(), list.towns().size(), list.plants().size(), lines);
  }

  private static List<Sheet> sheets(
      @Nullable Grid grid, Understood understood, @Nullable Spotted at) {
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; grid != null && i < understood.sheets().size(); i++) {
      Understood.Sheet sheet = understood.sheets().get(i);
      GridSheet cells = grid.sheets().get(i);
      sheets.add(
          new Sheet(
              sheet.name(),
              sheet.hidden(),
              sheet.read(),
              sheet.tables().stream().map(ListImportView::table).toList(),
              Picture.of(cells, sheet.tables(), at)));
    }
    return sheets;
  }

  private static Table table(Understood.Table table) {
    return new Table(
        table.headFirst(),
        table.headLast(),
        table.read(),
        table.columns().stream()
            .map(column -> {
              ListKey key = column.key();
              return new Column(
                  column.column(),
                  column.row(),
                  column.caption(),
                  key == null ? null : key.key(),
                  column.why(),
                  column.unit());
            })
            .toList());
  }

  private static List<Choice> choices(
      Understood understood, Policy policy, @Nullable Registry before) {
    Map<String, @Nullable Text> names = new HashMap<>();
    policy.industries().forEach(each -> names.put("industry " + each.id(), each.name()));
    policy.kilns().forEach(each -> names.put("kiln " + each.id(), each.name()));
    for (Town town : before == null ? List.<Town>of() : before.towns()) {
      names.put("town " + town.id(), town.name());
    }
    return understood.choices().stream()
        .map(choice ->
            new Choice(
                choice.kind(),
                choice.written(),
                choice.places(),
                choice.options().stream()
                    .map(option -> new Option(option, names.get(choice.kind() + " " + option)))
                    .toList()))
        .toList();
  }

  /** Takes the findings that tell what is new, changed and gone out of all of them. */
  private static Changes changes(List<Finding> findings) {
    List<Finding> added = findings.stream().filter(each -> each.code().equals(NEW)).toList();
    List<Finding> gone = findings.stream().filter(each -> each.code().equals(GONE)).toList();
    List<Finding> changed =
        findings.stream().filter(each -> CHANGED.contains(each.code())).toList();
    findings.removeIf(each ->
        each.code().equals(NEW) || each.code().equals(GONE) || CHANGED.contains(each.code()));
    return new Changes(FindingView.of(added), FindingView.of(changed), FindingView.of(gone));
  }
}
