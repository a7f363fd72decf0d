package lunting.web.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import lunting.solver.check.PreCheck;
import lunting.solver.check.Proof;

/** {@code /pre-checks}: what can be proved before anyone waits. */
final class PreCheckApi {
  private static final Set<String> MEMBERS = Situations.membersAnd();

  private final Situations situations;

  record Answer(boolean impossible, List<Proof> proofs, List<FindingView> findings) {}

  PreCheckApi(Situations situations) {
    this.situations = situations;
  }

  void create(Context ctx) {
    Situation situation = situations.read(Members.of(Body.read(ctx), MEMBERS));
    List<Proof> proofs = new ArrayList<>(PreCheck.check(situation.problem()));
    proofs.sort(Comparator.comparing(Proof::impossible).reversed());
    boolean impossible = proofs.stream().anyMatch(Proof::impossible);
    Replies.json(ctx, new Answer(impossible, proofs, FindingView.of(situation.warnings())));
  }
}
