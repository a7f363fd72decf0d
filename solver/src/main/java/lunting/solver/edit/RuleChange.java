package lunting.solver.edit;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import lunting.data.policy.RuleId;
import lunting.data.report.Verdict;
import lunting.data.report.Verdict.Severity;
import lunting.solver.rule.Tally;
import org.jspecify.annotations.Nullable;

/**
 * A rule whose amount an edit changes, or a HARD one that it breaks in another place by as much as
 * it mends elsewhere.
 *
 * @param clause the clause behind the rule; null where none is
 * @param unit of the amounts
 * @param before the amount before
 * @param after the amount after
 * @param worst the breach that grew most, as it is after; null where none grew, or where the amount
 *     of a rule that is not HARD falls
 */
public record RuleChange(
    RuleId rule,
    Severity level,
    @Nullable String clause,
    String unit,
    long before,
    long after,
    Verdict.@Nullable Breach worst) {
  private static final Comparator<Grown> WORST_FIRST =
      Comparator.comparing((Grown grown) -> grown.more() <= 0 && !grown.change().breaks())
          .thenComparing(grown -> grown.change().level())
          .thenComparing(Grown::more, Comparator.reverseOrder());

  /** A change with what it costs more; less than 0: what it saves. */
  private record Grown(RuleChange change, long more) {}

  private record Place(String subject, String day) {
    static Place of(Verdict.Breach breach) {
      return new Place(breach.subject(), String.valueOf(breach.day()));
    }
  }

  /** What changes from one verdict to another: first what gets worse, HARD before all others. */
  public static List<RuleChange> between(Verdict before, Verdict after) {
    List<Grown> changes = new ArrayList<>();
    for (int place = 0; place < after.rules().size(); place++) {
      Verdict.RuleResult was = before.rules().get(place);
      Verdict.RuleResult now = after.rules().get(place);
      boolean grows = now.amount() > was.amount();
      Verdict.Breach worst =
          grows || now.level() == Severity.HARD ? worst(was.breaches(), now.breaches()) : null;
      if (was.amount() != now.amount() || worst != null) {
        RuleChange change =
            new RuleChange(
                now.rule(),
                now.level(),
                now.clause(),
                now.unit(),
                was.amount(),
                now.amount(),
                worst);
        changes.add(new Grown(change, now.penalty() - was.penalty()));
      }
    }
    return changes.stream().sorted(WORST_FIRST).map(Grown::change).toList();
  }

  private static Verdict.@Nullable Breach worst(
      List<Verdict.Breach> before, List<Verdict.Breach> after) {
    // Two periods of a plant may begin on one day: of breaches at one place, both lists having the
    // larger first, the largest is compared with the largest.
    Map<Place, Queue<BigDecimal>> known = new HashMap<>();
    for (Verdict.Breach breach : before) {
      known.computeIfAbsent(Place.of(breach), place -> new ArrayDeque<>()).add(breach.amount());
    }
    // Where only the largest are listed, one that is not may have been as large as the last of
    // them.
    BigDecimal unlisted =
        before.size() < Tally.MOST_SHOWN ? BigDecimal.ZERO : before.getLast().amount();
    Verdict.Breach worst = null;
    BigDecimal most = BigDecimal.ZERO;
    for (Verdict.Breach breach : after) {
      Queue<BigDecimal> there = known.get(Place.of(breach));
      BigDecimal was = there == null || there.isEmpty() ? unlisted : there.remove();
      BigDecimal more = breach.amount().subtract(was);
      if (more.compareTo(most) > 0) {
        worst = breach;
        most = more;
      }
    }
    return worst;
  }

  /** Whether a HARD duty is kept less than before by anybody on any day, whatever the total. */
  public boolean breaks() {
    return level == Severity.HARD && (after > before || worst != null);
  }
}
