package lunting.data.policy;

import java.util.List;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A clause of the notice and the rules it stands behind.
 *
 * @param id the clause id shown everywhere, such as {@code 3.3c}
 * @param article the article as the notice numbers it, such as 三（三）
 * @param summary what it asks, in own words
 * @param rules keys of the rules that quote this clause, unknown ones among them where the file has
 *     some; of several clauses that name one rule the first is quoted, but for an order to rectify
 *     the last that names {@code ordered-stop} (3.4b), the first standing for concealed plants
 *     (3.4a)
 */
public record Clause(
    String id,
    @Nullable Text article,
    @Nullable Text summary,
    List<String> rules,
    @Nullable Text source) {
  /** Copies the list. */
  public Clause {
    rules = List.copyOf(rules);
  }

  /** Whether it stands behind a rule. */
  public boolean names(RuleId rule) {
    return rules.contains(rule.key());
  }
}
