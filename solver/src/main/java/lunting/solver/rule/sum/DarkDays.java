package lunting.solver.rule.sum;

import java.util.ArrayList;
import java.util.List;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import org.jspecify.annotations.Nullable;

/** The days on which all countable lines of a plant stand still although nothing asks for it. */
public final class DarkDays implements Profile<Long> {
  // A plant has few lines: looking them through is quicker than a map.
  private final List<LineDuty> lines = new ArrayList<>();
  private final List<Pattern> patterns = new ArrayList<>();
  private @Nullable PlantDuty plant;

  @Override
  public void change(LinePattern line, @Nullable Pattern before, @Nullable Pattern after) {
    plant = line.plant();
    int known = lines.indexOf(line.duty());
    if (after == null) {
      lines.remove(known);
      patterns.remove(known);
    } else if (known < 0) {
      lines.add(line.duty());
      patterns.add(after);
    } else {
      patterns.set(known, after);
    }
  }

  @Override
  public Long result() {
    PlantDuty known = plant;
    if (known == null || patterns.size() < known.countable().size()) {
      return 0L;
    }
    long dark = 0;
    int words = patterns.getFirst().words();
    for (int word = 0; word < words; word++) {
      long all = ~known.days().asked().word(word);
      for (int i = 0; i < patterns.size(); i++) {
        all &= patterns.get(i).stoppedWord(word);
      }
      dark += Long.bitCount(all);
    }
    return dark;
  }
}
