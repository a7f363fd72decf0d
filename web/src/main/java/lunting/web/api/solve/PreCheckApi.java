package lunting.web.api.solve;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import lunting.solver.conflict.Conflict;
import lunting.solver.conflict.Conflicts;
import lunting.solver.proof.PreCheck;
import lunting.solver.proof.Proof;
import lunting.web.api.ask.Situation;
import lunting.web.api.ask.Situations;
import lunting.web.api.http.Body;
import lunting.web.api.http.FindingView;
import lunting.web.api.http.Members;
import lunting.web.api.http.Replies;

/** {@code /pre-checks}: which duties are proved to be out of reach, before anything is solved. */
public final class PreCheckApi {
  private static final Set<String> MEMBERS = Situations.membersAnd();

  private final Situations situations;

  record Answer(
      boolean impossible,
      List<Proof> proofs,
      List<Conflict> conflicts,
      List<FindingView> findings) {}

  public PreCheckApi(Situations situations) {
    this.situations = situations;
  }

  public void create(Context ctx) {
    Situation situation = situations.read(Members.of(Body.read(ctx), MEMBERS));
    List<Proof> proofs = new ArrayList<>(PreCheck.check(situation.problem()));
    proofs.sort(Comparator.comparing(Proof::impossible).reversed());
    List<Conflict> conflicts = Conflicts.of(situation.problem());
    boolean impossible = !conflicts.isEmpty() || proofs.stream().anyMatch(Proof::forbidsEveryPlan);
    Replies.json(
        ctx, new Answer(impossible, proofs, conflicts, FindingView.of(situation.warnings())));
  }
}
