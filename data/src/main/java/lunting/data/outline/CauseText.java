package lunting.data.outline;

import java.util.LinkedHashSet;
import java.util.Set;
import lunting.data.plan.Reduction;
import lunting.data.plan.Stretch;
import lunting.data.policy.Clause;
import lunting.data.policy.Policy;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/** The words for why a line is reduced. */
public final class CauseText {
  private CauseText() {}

  /** A cause in both languages. */
  public static Text of(Reduction.Cause cause) {
    return switch (cause) {
      case SEASON -> Text.of("季节性错峰", "seasonal rotation");
      case WARNING -> Text.of("预警应急减排", "warning");
      case CALENDAR -> Text.of("统一错峰日历", "calendar window");
      case ORDER -> Text.of("责令停产", "ordered stop");
    };
  }

  /** The clause as the notice numbers it, with its id: {@code 三（三） [3.3c]}. */
  public static String clause(Policy policy, @Nullable String id) {
    if (id == null) {
      return "";
    }
    for (Clause clause : policy.clauses()) {
      if (clause.id().equals(id) && clause.article() != null) {
        return clause.article().zh() + " [" + id + "]";
      }
    }
    return id;
  }

  /** Why a whole stretch is there: the reason of its first part first, then those of the others. */
  public static Text of(Policy policy, Stretch stretch) {
    Set<String> chinese = new LinkedHashSet<>();
    Set<String> english = new LinkedHashSet<>();
    for (Reduction part : stretch.parts()) {
      String clause = clause(policy, part.clause());
      Text cause = part.cause() == null ? Text.of("", "") : of(part.cause());
      addJoined(chinese, cause.zh(), clause);
      addJoined(english, cause.english(), part.clause() == null ? "" : part.clause());
    }
    return Text.of(String.join("；", chinese), String.join("; ", english));
  }

  private static void addJoined(Set<String> reasons, String cause, String clause) {
    String reason = (cause + " " + clause).strip();
    if (!reason.isEmpty()) {
      reasons.add(reason);
    }
  }
}
