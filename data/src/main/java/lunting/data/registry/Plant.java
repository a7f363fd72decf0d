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
 * @param terms what documents and the emergency list fix for this plant alone
 * @param code unified social credit code (统一社会信用代码); null where the list has none
 * @param remark what the list notes besides
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
    PlantTerms terms,
    @Nullable String code,
    @Nullable Text remark,
    @Nullable Contact contact,
    List<Line> lines) {
  /** Copies the lists. */
  public Plant {
    avoid = List.copyOf(avoid);
    lines = List.copyOf(lines);
  }

  /** A plant that nothing is fixed for alone. */
  public Plant(
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
    this(
        id,
        name,
        town,
        industry,
        grade,
        ratio,
        exempt,
        avoid,
        PlantTerms.NONE,
        null,
        null,
        contact,
        lines);
  }

  /** The same plant on other terms. */
  public Plant withTerms(PlantTerms other) {
    return new Plant(
        id, name, town, industry, grade, ratio, exempt, avoid, other, code, remark, contact, lines);
  }

  /** The same plant in another grade and with another ratio of its own. */
  public Plant withGrade(String otherGrade, @Nullable Integer otherRatio) {
    return new Plant(
        id,
        name,
        town,
        industry,
        otherGrade,
        otherRatio,
        exempt,
        avoid,
        terms,
        code,
        remark,
        contact,
        lines);
  }

  /** The same plant with other lines. */
  public Plant withLines(List<Line> others) {
    return new Plant(
        id, name, town, industry, grade, ratio, exempt, avoid, terms, code, remark, contact,
        others);
  }

  /** Days on which the plant would rather not be stopped, and why. */
  public record Avoid(Span span, @Nullable Text reason) {}
}
