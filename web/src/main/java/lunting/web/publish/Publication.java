package lunting.web.publish;

import java.time.Instant;
import java.util.List;
import lunting.web.audit.Actor;
import lunting.web.notice.AcceptedBreach;
import lunting.web.proof.Proof;
import org.jspecify.annotations.Nullable;

/**
 * A plan version as it was put in force.
 *
 * @param number within the season, from 1
 * @param version id of the plan version
 * @param previous id of the publication that was in force before; null where none was
 * @param hash of what was reviewed
 * @param plantsChanged plants that do something else than before
 * @param notices how many were sent out
 * @param approvals names of those who had approved it
 * @param root over what was published for every plant
 * @param audit its entry in the chain of acts
 * @param withdrawal null where it was not withdrawn
 */
public record Publication(
    String id,
    String season,
    long number,
    String version,
    @Nullable String previous,
    Instant at,
    Actor by,
    String reason,
    String hash,
    long plantsChanged,
    long notices,
    List<AcceptedBreach> exceptions,
    List<String> approvals,
    String root,
    Proof.Mark audit,
    @Nullable Withdrawal withdrawal) {
  /** Copies the lists. */
  public Publication {
    exceptions = List.copyOf(exceptions);
    approvals = List.copyOf(approvals);
  }

  /** That a publication no longer holds, and the one before it does again. */
  public record Withdrawal(Instant at, Actor by, String reason, Proof.Mark audit) {}

  /** Who had approved it, as its act tells; empty where nobody had to. */
  static String told(List<String> approvals) {
    return String.join(", ", approvals);
  }

  /** The publication as proofs name it. */
  public Proof.Published proved() {
    return new Proof.Published(id, number, at);
  }
}
