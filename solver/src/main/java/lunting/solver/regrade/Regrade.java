package lunting.solver.regrade;

import java.util.List;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a regrade comes to: the list with it, and the arithmetic.
 *
 * <p>Clause: 3.3, as the policy names it.
 *
 * @param registry the list with the plant's last grade and its blended ratio
 * @param plant the plant in it
 * @param parts the grades and the days each holds; empty where grades owe no season ratio
 * @param baseDays the days that the ratio is of: the season's, or the heating period's by reading
 * @param ratio the blended ratio in 1/10,000, rounded up so that no day is owed less
 * @param needBefore what the plant owed before, in thousandths·days, or thousandths of whole lines
 * @param needAfter what it owes now, in the same unit
 * @param unit of the needs, such as {@code t·d}
 * @param clause the policy's clause of the season ratio; null where it names none
 * @param text the arithmetic in words
 */
public record Regrade(
    Registry registry,
    Plant plant,
    List<Part> parts,
    int baseDays,
    int ratio,
    long needBefore,
    long needAfter,
    String unit,
    @Nullable String clause,
    Text text) {
  /** Copies the list. */
  public Regrade {
    parts = List.copyOf(parts);
  }

  /**
   * One grade's share of the days.
   *
   * @param ratio what it owes, in 1/10,000
   */
  public record Part(String grade, int days, int ratio) {}
}
