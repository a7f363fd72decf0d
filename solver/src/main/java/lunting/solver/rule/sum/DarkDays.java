package lunting.solver.rule.sum;

import java.util.HashMap;
import java.util.Map;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import org.jspecify.annotations.Nullable;

/** The days on which all countable lines of a plant stand still although nothing asks for it. */
public final class DarkDays implements Profile<Long> {
  private final Map<LineDuty, Pattern> patterns = new HashMap<>();
  private @Nullable PlantDuty plant;

  @Override
  public void change(LinePattern line, @Nullable Pattern before, @Nullable Pattern after) {
    plant = line.plant();
    if (after == null) {
      patterns.remove(line.duty());
    } else {
      patterns.put(line.duty(), after);
    }
  }

  @Override
  public Long result() {
    PlantDuty known = plant;
    if (known == null || patterns.size() < known.countable().size()) {
      return 0L;
    }
    long dark = 0;
    int words = patterns.values().iterator().next().words();
    for (int word = 0; word < words; word++) {
      long all = ~known.days().asked().word(word);
      for (Pattern pattern : patterns.values()) {
        all &= pattern.stoppedWord(word);
      }
      dark += Long.bitCount(all);
    }
    return dark;
  }
}
