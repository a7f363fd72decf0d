package lunting.data.list;

import java.util.ArrayList;
import java.util.List;
import lunting.data.finding.Findings;
import lunting.data.finding.Place;
import lunting.data.list.Capacities.Share;
import lunting.data.list.LineText.Part;
import lunting.data.policy.Industry;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import org.jspecify.annotations.Nullable;

/** Makes the lines of a plant from its rows, with kilns and capacities. */
final class PlantLines {
  private final Kilns kilns;
  private final Capacities capacities;
  private final Findings findings;

  PlantLines(Kilns kilns, Capacities capacities, Findings findings) {
    this.kilns = kilns;
    this.capacities = capacities;
    this.findings = findings;
  }

  /**
   * The lines in order.
   *
   * @param ratios the share of each row, in 1/10,000; null where it has none
   * @param industry that of the plant; null where it could not be decided
   */
  List<ListedLine> of(
      List<RowLines> rows, List<@Nullable Integer> ratios, @Nullable Industry industry) {
    List<ListedLine> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); ) {
      int next = i + 1;
      Entry capacity = rows.get(i).row().find(ListKey.CAPACITY);
      while (capacity != null && next < rows.size() && isMergedInto(capacity, rows.get(next))) {
        next++;
      }
      lines.addAll(group(rows.subList(i, next), ratios.subList(i, next), industry));
      i = next;
    }
    return lines;
  }

  /** Whether a row's figure is that of the rows above: a capacity merged over several lines. */
  private static boolean isMergedInto(Entry capacity, RowLines next) {
    Entry other = next.row().find(ListKey.CAPACITY);
    return other != null && other.isSame(capacity);
  }

  /** The lines of rows that share one cell of capacity, or of one row. */
  private List<ListedLine> group(
      List<RowLines> rows, List<@Nullable Integer> ratios, @Nullable Industry industry) {
    List<ListedLine> lines = new ArrayList<>();
    List<Text> names = new ArrayList<>();
    List<Integer> parts = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      RowLines row = rows.get(i);
      for (int j = 0; j < row.parts().size(); j++) {
        Part part = row.parts().get(j);
        Kilns.Found kiln = kilns.find(row, j, industry);
        parts.add(part.names().size());
        for (String name : part.names()) {
          names.add(label(name, names.size()));
          boolean given = part.own() != null || row.row().find(ListKey.CAPACITY) != null;
          Place place = row.row().place(ListKey.CAPACITY);
          Integer ratio = ratios.get(i);
          lines.add(
              new ListedLine(
                  row.row(), name, kiln.id(), kiln.given(), null, null, given, place, ratio));
        }
      }
    }
    List<@Nullable Share> shares = shares(rows, parts, names);
    for (int i = 0; i < lines.size(); i++) {
      Share share = shares.get(i);
      if (share != null) {
        ListedLine line = lines.get(i);
        lines.set(i, line.with(share.milli(), share.unit(), place(rows)));
      }
    }
    return lines;
  }

  private static Place place(List<RowLines> rows) {
    ListRow row = rows.getFirst().row();
    return row.place(row.find(ListKey.CAPACITY) == null ? ListKey.LINE : ListKey.CAPACITY);
  }

  private static Text label(@Nullable String name, int index) {
    return name == null
        ? Text.of("第 " + (index + 1) + " 条", "line " + (index + 1))
        : Text.of(name, name);
  }

  private List<@Nullable Share> shares(List<RowLines> rows, List<Integer> parts, List<Text> names) {
    List<@Nullable Share> shares = new ArrayList<>();
    boolean anyOwn = false;
    boolean allOwn = true;
    for (RowLines row : rows) {
      for (Part part : row.parts()) {
        int count = part.names().size();
        Quantity own = part.own();
        List<Text> theirs = names.subList(shares.size(), shares.size() + count);
        anyOwn |= own != null;
        allOwn &= own != null;
        if (own == null) {
          theirs.forEach(each -> shares.add(null));
        } else {
          shares.addAll(capacities.own(row.row(), own, count, theirs));
        }
      }
    }
    ListRow first = rows.getFirst().row();
    Entry cell = first.find(ListKey.CAPACITY);
    if (anyOwn) {
      tellSeveral(rows, names, shares);
    }
    if (cell == null) {
      if (!anyOwn) {
        tellSeveral(rows, names, shares);
      }
      return shares;
    }
    if (!anyOwn) {
      return capacities.ofCell(first, cell, parts, names);
    }
    return allOwn ? ownBeside(first, cell, shares, names) : rest(first, cell, shares, names);
  }

  /** The lines that have no figure of their own share that of the cell. */
  private List<@Nullable Share> rest(
      ListRow row, Entry cell, List<@Nullable Share> shares, List<Text> names) {
    List<Text> open = new ArrayList<>();
    List<Integer> ones = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (shares.get(i) == null) {
        open.add(names.get(i));
        ones.add(1);
      }
    }
    List<@Nullable Share> theirs = capacities.ofCell(row, cell, ones, open);
    int next = 0;
    List<@Nullable Share> all = new ArrayList<>(shares);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) == null) {
        all.set(i, theirs.get(next++));
      }
    }
    return all;
  }

  private List<@Nullable Share> ownBeside(
      ListRow row, Entry cell, List<@Nullable Share> shares, List<Text> names) {
    Findings unheard = new Findings("");
    List<@Nullable Share> column =
        capacities.reporting(unheard).ofCell(row, cell, List.of(names.size()), names);
    long own = 0;
    long given = 0;
    for (int i = 0; i < shares.size(); i++) {
      Share mine = shares.get(i);
      Share theirs = column.get(i);
      own += mine == null ? 0 : mine.milli();
      given += theirs == null ? 0 : theirs.milli();
    }
    // A share may be off by a thousandth for each line.
    if (Math.abs(own - given) > shares.size()) {
      findings.report(
          LineFaults.TWO_CAPACITIES.with("own", Wording.milli(own)), cell.place(), cell.text());
    }
    return shares;
  }

  private void tellSeveral(List<RowLines> rows, List<Text> names, List<@Nullable Share> shares) {
    int from = 0;
    for (RowLines row : rows) {
      int count = row.count();
      if (count > 1) {
        List<Text> lines = new ArrayList<>();
        for (int i = from; i < from + count; i++) {
          Share share = shares.get(i);
          lines.add(share == null ? names.get(i) : Capacities.with(names.get(i), share.text()));
        }
        ListKey key = row.row().find(ListKey.LINE) == null ? ListKey.COUNT : ListKey.LINE;
        Entry entry = row.row().find(key);
        findings.report(
            LineFaults.SEVERAL.with("count", count).with("lines", Wording.list(lines)),
            row.row().place(key),
            entry == null ? null : entry.text());
      }
      from += count;
    }
  }
}
