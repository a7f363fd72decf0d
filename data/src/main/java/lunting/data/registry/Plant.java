package lunting.data.registry;

import java.util.List;
import lunting.data.calendar.Span;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise of one industry with its lines.
 *
 * @param town id of its town
 * @param industry id of its industry in the policy
 * @param grade performance grade (绩效分级)
 * @param ratio replaces the policy's ratio for this plant, in 1/10,000; null: the policy's
 * @param exempt exempt all season whatever the grade says; null: by grade
 * @param avoid days on which it would rather not be stopped
 */
public record Plant(
    String id,
    @Nullable Text name,
    String town,
    String industry,
    String grade,
    @Nullable Integer ratio,
    @Nullable Exemption exempt,
    List<Avoid> avoid,
    @Nullable Contact contact,
    List<Line> lines) {
  /** Copies the lists. */
  public Plant {
    avoid = List.copyOf(avoid);
    lines = List.copyOf(lines);
  }

  /** Days on which the plant would rather not be stopped, and why. */
  public record Avoid(Span span, @Nullable Text reason) {}
}
