package lunting.data.fit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lunting.data.finding.Spot;
import lunting.data.policy.Industry;
import lunting.data.policy.Policy;
import lunting.data.policy.duty.GradeRatios;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.policy.duty.WarningDuty;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.data.tree.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * Judges the grades of plants by those that a policy knows, so that none falls under {@code "*"}
 * without a word: a misspelt one is reported at once, the others together at the end.
 */
public final class GradeFit {
  /** The grade that guides call 引领性, whether or not a policy names it so. */
  private static final String LEADING = "LEADING";

  private static final String LEADING_NAME = "引领性";

  /** What people put behind a grade: B级, A类. */
  private static final Set<String> CLOSINGS = Set.of("级", "类");

  /** Of more plants than this the rest is counted. */
  private static final int MAX_NAMED = 50;

  private final Policy policy;
  private final Set<String> known = new LinkedHashSet<>();
  private final Map<String, String> spellings = new LinkedHashMap<>();
  private final Map<String, Unknown> unknown = new LinkedHashMap<>();

  /** A grade that is not known: where it first stands, and its plants by industry. */
  private record Unknown(Spot first, Map<String, List<Text>> plants) {}

  /** Judges grades by a policy. */
  public GradeFit(Policy policy) {
    this.policy = policy;
    policy.grades().forEach(grade -> known.add(grade.id()));
    known.addAll(policy.exemptGrades());
    policy.industries().forEach(this::tables);
    known.remove(GradeRatios.EVERY_OTHER);
    known.forEach(grade -> spellings.putIfAbsent(plain(grade), grade));
    for (Policy.Grade grade : policy.grades()) {
      Text name = grade.name();
      if (name != null) {
        spellings.putIfAbsent(plain(name.zh()), grade.id());
        spellings.putIfAbsent(plain(name.english()), grade.id());
      }
      grade.aliases().forEach(alias -> spellings.putIfAbsent(plain(alias), grade.id()));
    }
    if (known.contains(LEADING)) {
      spellings.putIfAbsent(plain(LEADING_NAME), LEADING);
    }
  }

  /** The ids of the grades that the policy speaks of, in its order. */
  public Set<String> known() {
    return Collections.unmodifiableSet(known);
  }

  private void tables(Industry industry) {
    switch (industry.season()) {
      case SeasonDuty.Rotate rotate -> {
        table(rotate.ratio());
        rotate.periods().forEach(period -> table(period.ratio()));
      }
      case SeasonDuty.StopLines stop -> table(stop.ratio());
      case SeasonDuty.Calendar calendar ->
          calendar.windows().forEach(window -> known.addAll(window.grades()));
      case SeasonDuty.None none -> {}
    }
    if (industry.warning() instanceof WarningDuty.Measures measures && measures.ratio() != null) {
      known.addAll(measures.ratio().rows().keySet());
    }
  }

  private void table(@Nullable GradeRatios ratios) {
    if (ratios != null) {
      known.addAll(ratios.ratios().keySet());
    }
  }

  private static String plain(String grade) {
    String folded = Spelling.folded(grade);
    int last = folded.length() - 1;
    return last > 0 && CLOSINGS.contains(folded.substring(last))
        ? folded.substring(0, last)
        : folded;
  }

  /** The id of the grade that a list writes, by its id, name or alias; null where none is meant. */
  public @Nullable String find(String written) {
    return known.contains(written) ? written : spellings.get(plain(written));
  }

  /**
   * Judges the grade of a plant: whether it may stand, known or not; a misspelt one may not.
   *
   * @param industry id of its industry; null where it has none of the policy
   * @param plant what people call it
   * @param spot that of the grade
   */
  public boolean judge(@Nullable String grade, @Nullable String industry, Text plant, Spot spot) {
    if (grade == null || known.contains(grade)) {
      return true;
    }
    String meant = spellings.get(plain(grade));
    if (meant != null) {
      spot.report(PlantFaults.MISSPELT_GRADE.with("meant", meant));
      return false;
    }
    if (industry != null) {
      unknown
          .computeIfAbsent(grade, key -> new Unknown(spot, new LinkedHashMap<>()))
          .plants()
          .computeIfAbsent(industry, key -> new ArrayList<>())
          .add(plant);
    }
    return true;
  }

  /** Warns of each unknown grade once, at its first plant: what comes of it, and for whom. */
  public void done() {
    unknown.forEach((grade, found) -> {
      List<Text> duties = new ArrayList<>();
      for (Industry industry : policy.industries()) {
        List<Text> plants = found.plants().get(industry.id());
        if (plants != null) {
          duties.add(EveryOther.of(industry).text(named(plants)));
        }
      }
      found.first().report(PlantFaults.UNKNOWN_GRADE.with("duties", Wording.parts(duties)));
    });
    unknown.clear();
  }

  private static Text named(List<Text> plants) {
    Text first = Wording.list(plants.subList(0, Math.min(plants.size(), MAX_NAMED)));
    int more = plants.size() - MAX_NAMED;
    return more <= 0
        ? first
        : Text.of(
            first.zh() + "等共 " + plants.size() + " 家", first.english() + " and " + more + " more");
  }
}
