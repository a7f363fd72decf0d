package lunting.data.list;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import lunting.data.finding.Findings;
import lunting.data.grid.GridCell;
import lunting.data.registry.Contact;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads what the rows of a plant say in words: grade, share, code, contact, remarks. */
final class PlantTexts {
  /** A number of more digits than spreadsheet programs hold. */
  private static final BigDecimal ROUNDED = BigDecimal.TEN.pow(15);

  /** A code that a spreadsheet program took for a number, in a text file: 9.13703E+17. */
  private static final Pattern AS_A_NUMBER = Pattern.compile("\\d(?:\\.\\d+)?[eE]\\+?\\d+");

  private final Mapping mapping;
  private final Choices choices;
  private final Findings findings;

  PlantTexts(Mapping mapping, Choices choices, Findings findings) {
    this.mapping = mapping;
    this.choices = choices;
    this.findings = findings;
  }

  /** The first value that the rows give; others that differ are told. Null where none is given. */
  @Nullable Entry first(ListedPlant plant, ListKey key) {
    Entry first = null;
    for (ListRow row : plant.rows()) {
      Entry entry = row.find(key);
      if (entry == null) {
        continue;
      }
      if (first == null) {
        first = entry;
      } else if (!entry.isSame(first)
          && !Folding.key(entry.text()).equals(Folding.key(first.text()))) {
        findings.report(
            PlantFaults.OTHER_VALUE
                .with("plant", plant.name())
                .with("key", key.title())
                .with("first", first.place().printed())
                .with("taken", first.text()),
            entry.place(),
            entry.text());
      }
    }
    return first;
  }

  /** The share of each row, in 1/10,000, in the rows' order; null where a row has none. */
  List<@Nullable Integer> ratios(List<RowLines> rows) {
    List<@Nullable Integer> ratios = new ArrayList<>();
    Entry before = null;
    Integer share = null;
    for (RowLines each : rows) {
      Entry entry = each.row().find(ListKey.RATIO);
      if (entry != null && (before == null || !before.isSame(entry))) {
        share = Shares.read(entry, mapping, choices, findings);
      }
      before = entry == null ? before : entry;
      ratios.add(entry == null ? null : share);
    }
    return ratios;
  }

  @Nullable String code(ListedPlant plant) {
    Entry entry = first(plant, ListKey.CODE);
    if (entry == null) {
      return null;
    }
    if (entry.cell() instanceof GridCell.Figure figure
        && figure.value().abs().compareTo(ROUNDED) >= 0) {
      findings.report(PlantFaults.ROUNDED_CODE, entry.place(), entry.text());
      return null;
    }
    String code = Folding.tight(entry.text());
    if (AS_A_NUMBER.matcher(code).matches()) {
      findings.report(PlantFaults.ROUNDED_CODE, entry.place(), entry.text());
      return null;
    }
    return code;
  }

  @Nullable Contact contact(ListedPlant plant) {
    Entry person = first(plant, ListKey.PERSON);
    Entry phone = first(plant, ListKey.PHONE);
    return person == null && phone == null
        ? null
        : new Contact(person == null ? null : person.text(), phone == null ? null : phone.text());
  }

  /** The remarks of all rows, one after the other. */
  static @Nullable Text remark(ListedPlant plant) {
    Set<String> remarks = new LinkedHashSet<>();
    for (ListRow row : plant.rows()) {
      Entry entry = row.find(ListKey.REMARK);
      if (entry != null) {
        remarks.add(entry.text());
      }
    }
    return remarks.isEmpty() ? null : Text.ofPlain(String.join("；", remarks));
  }
}
