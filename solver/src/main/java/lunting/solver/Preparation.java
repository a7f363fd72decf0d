package lunting.solver;

import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.solver.answer.SearchedWeights;
import lunting.solver.problem.Problem;
import lunting.solver.proof.Magnitude;
import lunting.solver.proof.PreCheck;

/**
 * Plans a tiny season from beginning to end and forgets the plan: what a solve needs is then loaded
 * and set up once, in the order in which the next solve asks for it.
 */
public final class Preparation {
  /** The shortest list that is shipped: what counts is code that has run, not how often. */
  private static final String TINY = "zhengzhou-carbon-2021";

  private Preparation() {}

  /**
   * Begins in the background, for a process that is new and has its input to read yet; nothing
   * waits for it.
   */
  public static void begin() {
    Thread.ofPlatform()
        .daemon()
        .name("prepare-solve")
        // Nothing depends on it; what is wrong, the solve itself will meet and tell.
        .uncaughtExceptionHandler((thread, failure) -> {})
        .start(() -> run(Progress.SILENT));
  }

  /** Works for about a second where the process is new. */
  static void run(Progress progress) {
    Sample tiny = Samples.find(TINY, 0);
    if (tiny == null) {
      throw new IllegalStateException("The program must ship the sample " + TINY + ".");
    }
    Problem problem = Problem.of(tiny.policy(), tiny.registry());
    Magnitude.find(
        tiny.policy(), tiny.registry(), SearchedWeights.of(tiny.policy()), () -> problem);
    PreCheck.check(problem);
    new Planner(problem, Budget.ofSteps(1, 0), progress).solve();
  }
}
