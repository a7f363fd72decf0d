package lunting.web.store;

import java.time.LocalDate;
import lunting.data.calendar.Season;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a list of uploads says of the policy or the enterprise list in each, so that it reads none.
 *
 * @param document the id inside the file
 * @param from first day of the season; null for a list, as is all that only a policy has
 * @param to last day of the season
 * @param towns null for a policy, as is all that only a list has
 */
public record UploadHeadings(
    String document,
    @Nullable Text title,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Integer industries,
    @Nullable Integer towns,
    @Nullable Integer plants,
    @Nullable Integer lines) {
  static UploadHeadings of(Policy policy) {
    return new UploadHeadings(
        policy.id(),
        policy.title(),
        policy.season().span().from(),
        policy.season().span().to(),
        policy.industries().size(),
        null,
        null,
        null);
  }

  static UploadHeadings of(Registry registry) {
    return new UploadHeadings(
        registry.id(),
        registry.title(),
        null,
        null,
        null,
        registry.towns().size(),
        registry.plants().size(),
        registry.plants().stream().mapToInt(plant -> plant.lines().size()).sum());
  }

  /** The season of a policy; null for a list. */
  public @Nullable Season season() {
    return from == null || to == null ? null : Season.of(from, to);
  }
}
