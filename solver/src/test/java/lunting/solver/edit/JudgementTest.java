package lunting.solver.edit;

import static lunting.solver.edit.Desk.add;
import static lunting.solver.edit.Desk.move;
import static lunting.solver.edit.Desk.pin;
import static lunting.solver.edit.Desk.span;
import static lunting.solver.edit.Desk.stop;
import static lunting.solver.edit.EditStage.TRIAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lunting.data.plan.Edit;
import lunting.data.policy.RuleId;
import lunting.data.registry.Service;
import lunting.data.report.Verdict;
import lunting.data.text.Text;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** What is said of edits on the telephone: can or cannot first, then why or the price. */
final class JudgementTest {
  private final Desk desk = new Desk(Sketch.rotating(2_000).plant("P1", "K1 ..#####............."));

  @Test
  void whatKeepsEveryRuleCanBeDone() {
    assertThat(desk.said(move(stop("K1", 2, 6), stop("K1", 9, 13))).zh())
        .isEqualTo("可以：K1改为自2020年12月10日起停产5天，仍全部合规，成本不变。");
  }

  @Test
  void whatCostsMoreIsToldWithItsPrice() {
    assertThat(desk.said(move(stop("K1", 2, 6), stop("K1", 2, 9))).english())
        .startsWith(
            "Yes: K1 now with a stop of 8 days from 3 December 2020; every rule is still kept")
        .endsWith(" % more cost.");
  }

  @Test
  void whatBreaksARuleCannotBeDoneAndTheClauseIsNamed() {
    assertThat(desk.said(add(stop("K1", 8, 10))).zh())
        .isEqualTo("不行：K1自2020年12月9日起停产3天，违反4.1：两次停产之间只运行 1 天，窑炉至少须运行 2 天。");
  }

  @Test
  void whatWasDoneIsNotToldAsIfItCouldNot() {
    Edit broken = add(stop("K1", 8, 10));
    Edit fine = move(stop("K1", 2, 6), stop("K1", 9, 13));

    assertThat(done(EditStage.DONE, broken).zh())
        .isEqualTo("已调整：K1自2020年12月9日起停产3天，但违反4.1：两次停产之间只运行 1 天，窑炉至少须运行 2 天。");
    assertThat(done(EditStage.UNDONE, broken).english())
        .startsWith("Undone: K1 with a stop of 3 days from 9 December 2020, but it breaks 4.1: ");
    assertThat(done(EditStage.DONE_AGAIN, fine).zh())
        .isEqualTo("已重做：K1改为自2020年12月10日起停产5天，仍全部合规，成本不变。");
  }

  private static Text done(EditStage stage, Edit edit) {
    Desk own = new Desk(Sketch.rotating(2_000).plant("P1", "K1 ..#####............."));
    Verdict before = own.verdict();
    Applied.Done done = own.edit(edit);
    return Judgement.of(own.problem(), before, own.verdict(), stage, done.what(), List.of("K1"))
        .said();
  }

  @Test
  void whereSeveralRulesAreBrokenTheOthersFollow() {
    assertThat(desk.said(new Edit.Remove(stop("K1", 2, 6)), add(stop("K1", 9, 9))).zh())
        .startsWith("不行：")
        .contains("违反3.3a/b：", "（另违反3.3c、4.1）");
  }

  @Test
  void whoIsNotAskedAboutIsNamedWithTheDay() {
    Desk heated =
        new Desk(
            Sketch.owingNothing()
                .service("heat", 0, 19, 5_000, new Service.Supplier("K1", 8_000))
                .plant("P1", "K1 ...................."));

    assertThat(heated.said(add(stop("K1", 4, 6))).zh()).contains("heat于2020年12月5日，需要 5，供给仅 0");
  }

  @Test
  void whatTheReserveLacksMoreOrLessIsTold() {
    Verdict full = verdict(0, 1_000);
    Verdict lacking = verdict(1_500, 900);
    Text what = Text.of("某事", "that");

    assertThat(Judgement.of(desk.problem(), full, lacking, TRIAL, what, List.of("K1")).said().zh())
        .isEqualTo("可以：某事，仍全部合规，但日常份额多缺 1.5 标准线·天（3.4），成本减少10%。");
    assertThat(
            Judgement.of(desk.problem(), lacking, full, TRIAL, what, List.of("K1"))
                .said()
                .english())
        .isEqualTo(
            "Yes: that; every rule is still kept, the reserve lacks 1.5 average line-days less"
                + " (3.4), at 11.1 % more cost.");
  }

  private static Verdict verdict(long lacks, long cost) {
    Verdict.RuleResult reserve =
        new Verdict.RuleResult(
            RuleId.RESERVE,
            Verdict.Severity.MEDIUM,
            "3.4",
            lacks,
            1,
            lacks,
            "milli-line-days",
            List.of());
    return new Verdict(
        true, new Verdict.Totals(0, -lacks, -cost), List.of(reserve), List.of(), List.of());
  }

  @Test
  void whatMendsAPlanSaysSo() {
    Desk broken = new Desk(Sketch.rotating(2_000).plant("P1", "K1 ..##................"));

    assertThat(broken.said(move(stop("K1", 2, 3), stop("K1", 2, 6))).zh()).contains("全部违规由此消除");
  }

  @Test
  void whereNothingMoreIsBrokenThanBeforeThatIsSaid() {
    Desk broken = new Desk(Sketch.rotating(2_000).plant("P1", "K1 ..##................"));

    assertThat(broken.said(pin("K1", 2, 3, "王海")).zh())
        .isEqualTo("可以：K1自2020年12月3日至2020年12月4日锁定（检修），不新增违规，原有违规仍在，成本不变。");
  }

  @Test
  void aNewBreachElsewhereCannotBeThoughTheTotalIsTheSame() {
    Desk broken = new Desk(Sketch.owingNothing().plant("P1", "K1 ..##................"));
    Verdict before = broken.verdict();

    assertThat(broken.said(move(stop("K1", 2, 3), stop("K1", 9, 10))).zh())
        .startsWith("不行：K1改为自2020年12月10日起停产2天，违反4.1：");
    assertThat(broken.verdict().score().hard()).isEqualTo(before.score().hard());
  }

  @Test
  void whatWasBrokenIsToldInEnglishToo() {
    Desk broken = new Desk(Sketch.rotating(2_000).plant("P1", "K1 ..##................"));

    assertThat(broken.said(pin("K1", 2, 3, "王海")).english())
        .contains("; nothing more is broken, though what was broken still is, at the same cost");
  }

  @Test
  void onlyRulesWhoseAmountChangesAreToldTheWorstFirst() {
    Verdict before = desk.verdict();
    desk.edit(add(stop("K1", 8, 10)));

    var changes = RuleChange.between(before, desk.verdict());

    assertThat(changes).extracting(RuleChange::rule).startsWith(RuleId.MIN_RUN);
    assertThat(changes)
        .allSatisfy(change -> assertThat(change.before()).isNotEqualTo(change.after()));
    assertThat(changes).extracting(RuleChange::rule).contains(RuleId.OVERSHOOT);
  }

  @Test
  void manyEditsAreCounted() {
    assertThat(
            desk.said(
                    pin("K1", 2, 3, "王海"),
                    new Edit.UnpinDays("K1", span(2, 3)),
                    new Edit.Run("K1", span(17, 19)))
                .zh())
        .contains("，等3处调整，");
  }
}
