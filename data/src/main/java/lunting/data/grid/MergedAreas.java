package lunting.data.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lunting.data.cells.TooLargeException;
import lunting.data.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The merged areas of a sheet, found by any of their cells. */
public final class MergedAreas {
  /** A sheet without merged cells. */
  public static final MergedAreas NONE = new MergedAreas(List.of());

  /** An area of more cells than this is not taken apart, so that a few cannot fill the memory. */
  private static final int MAX_PARTED = 4_000;

  /** As many cells of all areas together are taken apart. */
  private static final int MAX_PARTED_CELLS = 1_000_000;

  /** So many are not taken apart; each of them is looked through for every cell. */
  private static final int MAX_WIDE = 500;

  private final Map<Long, Area> byCell = new HashMap<>();
  private final List<Area> wide = new ArrayList<>();

  /**
   * A block of cells that shows the content of its first; all bounds are included.
   *
   * @param top first row, from 1
   * @param left first column, from 0
   */
  public record Area(int top, int left, int bottom, int right) {
    /** How many rows it covers. */
    public int height() {
      return bottom - top + 1;
    }

    /** How many columns it covers. */
    public int width() {
      return right - left + 1;
    }

    private boolean covers(int row, int column) {
      return row >= top && row <= bottom && column >= left && column <= right;
    }
  }

  /**
   * These areas; of two that overlap, the first holds.
   *
   * <p>Fails: where too many of them are large, as no program writes them.
   */
  public static MergedAreas of(List<Area> areas) throws TooLargeException {
    MergedAreas merged = new MergedAreas(areas);
    if (merged.wide.size() > MAX_WIDE) {
      throw new TooLargeException(
          Sentence.of("大范围的合并单元格多于 {limit} 处", "more than {limit} large merged ranges")
              .with("limit", MAX_WIDE));
    }
    return merged;
  }

  private MergedAreas(List<Area> areas) {
    long parted = 0;
    for (Area area : areas) {
      long cells = (long) area.height() * area.width();
      if (cells > MAX_PARTED || parted + cells > MAX_PARTED_CELLS) {
        wide.add(area);
        continue;
      }
      parted += cells;
      for (int row = area.top(); row <= area.bottom(); row++) {
        for (int column = area.left(); column <= area.right(); column++) {
          byCell.putIfAbsent(key(row, column), area);
        }
      }
    }
  }

  /** The area of a cell; null where it is not merged. */
  public @Nullable Area at(int row, int column) {
    Area found = byCell.get(key(row, column));
    if (found != null) {
      return found;
    }
    for (Area area : wide) {
      if (area.covers(row, column)) {
        return area;
      }
    }
    return null;
  }

  private static long key(int row, int column) {
    return ((long) row << Short.SIZE) + column;
  }
}
