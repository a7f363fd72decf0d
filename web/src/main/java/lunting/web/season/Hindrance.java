package lunting.web.season;

import java.util.List;
import java.util.Locale;
import lunting.data.finding.Finding;
import lunting.data.text.Sentence;

/**
 * What stands in the way of an act on a season.
 *
 * @param sentence why, and what to do
 * @param findings each single thing, where there are several
 */
public record Hindrance(Kind kind, Sentence sentence, List<Finding> findings) {
  /** Copies the list. */
  public Hindrance {
    findings = List.copyOf(findings);
  }

  /** The kinds; their codes are for programs. */
  public enum Kind {
    SEASON_EXISTS,
    SEASON_CHANGED,
    OTHER_SEASON,
    ALREADY_IN_FORCE,
    NOT_THE_DRAFT,
    HASH_DIFFERS,
    OWN_VERSION,
    APPROVALS_MISSING,
    TOO_MANY_BREACHES,
    BREACHES_REMAIN,
    EXCEPTIONS_DIFFER,
    EXCEPTIONS_NOT_BY_APPROVER,
    CONFIRMATION_DIFFERS,
    NOT_IN_FORCE;

    /** The kind as programs know it, such as {@code not-the-draft}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public static Hindrance of(Kind kind, Sentence sentence) {
    return new Hindrance(kind, sentence, List.of());
  }
}
