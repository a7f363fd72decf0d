package lunting.web.season;

import java.nio.charset.StandardCharsets;
import java.util.List;
import lunting.web.store.Digests;
import lunting.web.store.Made;
import lunting.web.store.PlanVersion;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reviews: the plan with all that it was made from and its verdict, and the
 * publication that it would supersede, since that decides what changes for whom. Its hash is what
 * approvals and publications name.
 */
public final class Reviewed {
  private Reviewed() {}

  /**
   * The hash of a version as it would be published.
   *
   * @param inForce id of the publication in force; null where none is
   */
  public static String hash(PlanVersion version, @Nullable String inForce) {
    Made made = version.made();
    List<String> parts =
        List.of(
            version.id(),
            version.plan(),
            version.verdict(),
            made.policy(),
            made.registry(),
            made.events(),
            String.valueOf(made.published()),
            String.valueOf(made.asOf()),
            String.valueOf(inForce));
    return Digests.of(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
  }
}
