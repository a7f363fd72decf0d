package lunting.solver.regrade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lunting.data.finding.Fault;
import lunting.data.finding.Finding;
import lunting.data.finding.Findings;
import lunting.data.finding.Noun;
import lunting.data.finding.Place;
import lunting.data.finding.Spot;
import lunting.data.fit.GradeFit;
import lunting.data.policy.Policy;
import lunting.data.registry.Plant;
import lunting.data.text.Text;
import lunting.data.text.Wording;

/** What is wrong with a regrade, each with its way out. */
final class RegradeFaults {
  private static final Fault UNKNOWN_PLANT =
      Fault.error(
          "unknown-plant",
          "名录中没有企业“{value}”。请核对编号。",
          "The list has no plant ({value}). Maybe check the id.");
  private static final Fault NO_CHANGE =
      Fault.error("missing", "没有写明新的分级。", "No new grade is given.");
  private static final Fault NO_GRADE =
      Fault.error("missing", "分级不得为空。", "The grade must not be empty.");
  private static final Fault TWO_GRADES =
      Fault.error(
          "two-grades", "同一天有两个分级。请只留一个。", "Two grades begin on one day. Maybe keep one of them.");
  private static final Fault AFTER_SEASON =
      Fault.error(
          "after-season",
          "本季到 {end} 结束，此后的分级不影响本季。",
          "The season ends on {end}: a later grade changes nothing in it.");
  private static final Fault SAME_GRADE =
      Fault.error(
          "same-grade",
          "企业已是该分级，没有变化。请核对。",
          "The plant has this grade already. Maybe check the grade.");
  private static final Fault LEAVES_EXEMPTION =
      Fault.error(
          "leaves-exemption",
          "由豁免级 {before} 降级：名录只能写全季一个分级。请保留原分级，把该企业的 ratio 写成新分级的比例，"
              + "再录入 {from} 起的 EXEMPTION_REVOKED 事件。",
          "From exempt grade {before}: a list has one grade for the whole season. Maybe keep the"
              + " grade, give the plant the new grade's ratio as its own, and enter an"
              + " EXEMPTION_REVOKED event from {from}.");
  private static final Fault JOINS_EXEMPTION =
      Fault.error(
          "joins-exemption",
          "升为豁免级 {value}：名录若写新分级，全季都免。请保留原分级，把该企业的 ratio 写成 {ratio}（豁免的日子按 0 计）。",
          "To exempt grade {value}: with it the list would exempt the whole season. Maybe keep the"
              + " grade and give the plant the ratio {ratio} as its own, exempt days counting 0.");

  private final Policy policy;
  private final Plant plant;
  private final int blend;
  private final GradeFit grades;
  private final Findings findings = new Findings("regrade");

  private RegradeFaults(Policy policy, Plant plant, int blend) {
    this.policy = policy;
    this.plant = plant;
    this.blend = blend;
    this.grades = new GradeFit(policy);
  }

  static Finding unknownPlant(String id) {
    Findings findings = new Findings("regrade");
    findings.report(UNKNOWN_PLANT, Place.root().member("plant"), id);
    return findings.all().getFirst();
  }

  /** All of them; no ERROR where the regrade can be. */
  static Findings of(Policy policy, Plant plant, List<GradeChange> changes, int blend) {
    RegradeFaults faults = new RegradeFaults(policy, plant, blend);
    Place list = Place.root().member("changes");
    if (changes.isEmpty()) {
      faults.findings.report(NO_CHANGE, list, null);
    }
    Set<LocalDate> days = new HashSet<>();
    String grade = plant.grade();
    for (int i = 0; i < changes.size(); i++) {
      GradeChange change = changes.get(i);
      Place place = list.element(i);
      faults.look(change, grade, place);
      if (!days.add(change.from())) {
        faults.findings.report(TWO_GRADES, place.member("from"), change.from().toString());
      }
      grade = change.grade();
    }
    faults.grades.done();
    return faults.findings;
  }

  private void look(GradeChange change, String before, Place place) {
    LocalDate end = policy.season().span().to();
    Place grade = place.member("grade");
    if (change.grade().isBlank()) {
      findings.report(NO_GRADE, grade, null);
    } else {
      Text name = Wording.named(plant.name(), plant.id());
      Text owner = Noun.PLANT.named(plant.name(), plant.id());
      Spot spot = new Spot(findings, grade, owner, "grade", change.grade());
      if (!grades.judge(change.grade(), plant.industry(), name, spot)) {
        return; // what it means for an exemption goes by the grade that is meant
      }
    }
    if (change.from().isAfter(end)) {
      findings.report(
          AFTER_SEASON.with("end", end.toString()), place.member("from"), change.from().toString());
    }
    if (change.grade().equals(before)) {
      findings.report(SAME_GRADE, grade, change.grade());
    }
    boolean wasExempt = policy.exempts(before);
    boolean isExempt = policy.exempts(change.grade());
    if (wasExempt && !isExempt) {
      findings.report(
          LEAVES_EXEMPTION.with("before", before).with("from", change.from().toString()),
          grade,
          change.grade());
    } else if (!wasExempt && isExempt) {
      String ratio = BigDecimal.valueOf(blend, 4).stripTrailingZeros().toPlainString();
      findings.report(JOINS_EXEMPTION.with("ratio", ratio), grade, change.grade());
    }
  }
}
