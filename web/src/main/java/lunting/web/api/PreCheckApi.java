package lunting.web.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import lunting.data.policy.Policy;
import lunting.data.reading.Finding;
import lunting.data.registry.Registry;
import lunting.solver.check.PreCheck;
import lunting.solver.check.Proof;
import lunting.solver.problem.Problem;

/** {@code /pre-checks}: what can be proved before anyone waits. */
final class PreCheckApi {
  private static final Set<String> MEMBERS = Set.of("policy", "registry");

  private final Inputs inputs;

  record Answer(boolean impossible, List<Proof> proofs, List<FindingView> findings) {}

  PreCheckApi(Inputs inputs) {
    this.inputs = inputs;
  }

  void create(Context ctx) {
    Members members = Members.of(Body.read(ctx), MEMBERS);
    Chosen<Policy> policy = inputs.policy(members.find("policy"));
    Chosen<Registry> registry = inputs.registry(members.find("registry"), policy.value());
    List<Finding> warnings = new ArrayList<>(policy.warnings());
    warnings.addAll(registry.warnings());
    List<Proof> proofs =
        new ArrayList<>(PreCheck.check(Problem.of(policy.value(), registry.value())));
    proofs.sort(Comparator.comparing(Proof::impossible).reversed());
    boolean impossible = proofs.stream().anyMatch(Proof::impossible);
    Replies.json(ctx, new Answer(impossible, proofs, FindingView.of(warnings)));
  }
}
