package lunting.solver.answer;

import java.util.List;
import java.util.stream.Stream;
import lunting.data.policy.Policy;
import lunting.data.policy.Weights;

/** Every set of weights that a policy's plans may be searched for with. */
public final class SearchedWeights {
  private SearchedWeights() {}

  /** The policy's own, the answers' and those of every leeway. */
  public static List<Weights> of(Policy policy) {
    Weights own = policy.weights();
    return Stream.of(
            Stream.of(own),
            Stream.of(AnswerKind.values()).map(kind -> kind.weights(own)),
            Stream.of(Leeway.values()).map(leeway -> leeway.weights(own)))
        .flatMap(each -> each)
        .toList();
  }
}
