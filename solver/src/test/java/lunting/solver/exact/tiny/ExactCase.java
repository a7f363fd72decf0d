package lunting.solver.exact.tiny;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lunting.data.plan.Plan;
import lunting.data.report.Verdict;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A problem of which is proved what its best plan scores.
 *
 * @param best the best score; null where no plan is legal
 * @param plan a plan with that score; null where none is known
 */
public record ExactCase(
    String name, Problem problem, Verdict.@Nullable Totals best, @Nullable Plan plan) {
  /**
   * The cases that the system properties name: the folders in {@code benchmark.folder}, else those
   * stored of the kinds in {@code benchmark.kinds}, else all that are stored.
   */
  public static List<ExactCase> chosen() {
    String folder = System.getProperty("benchmark.folder", "");
    String kinds = System.getProperty("benchmark.kinds", "");
    return folder.isEmpty() ? stored(CaseKind.named(kinds)) : inFolder(Path.of(folder));
  }

  /** The stored cases of some kinds. */
  static List<ExactCase> stored(List<CaseKind> kinds) {
    List<ExactCase> cases = new ArrayList<>();
    for (CaseKind kind : kinds) {
      StoredCases.of(kind).cases().forEach(stored -> cases.add(stored.exact(kind)));
    }
    return cases;
  }

  private static List<ExactCase> inFolder(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(each -> Files.exists(each.resolve("case.json")))
          .sorted()
          .map(CaseFolder::read)
          .filter(CaseFolder::isProved)
          .map(CaseFolder::exact)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
