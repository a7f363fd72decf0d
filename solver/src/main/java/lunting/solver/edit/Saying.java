package lunting.solver.edit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lunting.data.policy.RuleId;
import lunting.data.report.Verdict;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Says in one sentence what an edit means: whether it can be done or what was done first, then what
 * it breaks or its price.
 *
 * @param stage whether the edit is only tried
 */
record Saying(
    BreachTold told, Verdict before, Verdict after, List<RuleChange> changes, EditStage stage) {
  private static final Text NOTHING = Text.of("", "");

  /** The sentence about what is done. */
  Text of(Text what) {
    List<RuleChange> broken = changes.stream().filter(RuleChange::breaks).toList();
    if (!broken.isEmpty()) {
      return cannot(what, broken);
    }
    return Sentence.of(
            "{first}：{what}，{legal}{reserve}，{cost}。", "{first}: {what}; {legal}{reserve}, {cost}.")
        .with("first", first(Text.of("可以", "Yes")))
        .with("what", what)
        .with("legal", legal())
        .with("reserve", reserve())
        .with("cost", cost())
        .text();
  }

  private Text cannot(Text what, List<RuleChange> broken) {
    RuleChange worst = broken.getFirst();
    Text text = told.of(worst.worst());
    Sentence sentence =
        stage == EditStage.TRIAL
            ? Sentence.of(
                "{first}：{what}，违反{rule}{text}{others}。",
                "{first}: {what} breaks {rule}{text}{others}.")
            : Sentence.of(
                "{first}：{what}，但违反{rule}{text}{others}。",
                "{first}: {what}, but it breaks {rule}{text}{others}.");
    return sentence
        .with("first", first(Text.of("不行", "No")))
        .with("what", what)
        .with("rule", rule(worst))
        .with("text", text == null ? NOTHING : Text.of("：" + text.zh(), ": " + text.english()))
        .with("others", others(broken))
        .text();
  }

  /** The word that comes first: of a trial whether it can be done, else what was done. */
  private Text first(Text ofTrial) {
    return switch (stage) {
      case TRIAL -> ofTrial;
      case DONE -> Text.of("已调整", "Done");
      case UNDONE -> Text.of("已撤销", "Undone");
      case DONE_AGAIN -> Text.of("已重做", "Done again");
    };
  }

  private static Text rule(RuleChange change) {
    String clause = change.clause();
    return clause == null
        ? Text.of("规则 " + change.rule().key(), "the rule " + change.rule().key())
        : Text.of(clause, clause);
  }

  /** The clauses of the others, each once. */
  private static Text others(List<RuleChange> broken) {
    Set<Text> others = new LinkedHashSet<>();
    broken.forEach(change -> others.add(rule(change)));
    others.remove(rule(broken.getFirst()));
    return others.isEmpty()
        ? NOTHING
        : Sentence.of("（另违反{others}）", " (and {others})")
            .with("others", Wording.list(others))
            .text();
  }

  private Text legal() {
    if (after.feasible()) {
      return before.feasible()
          ? Text.of("仍全部合规", "every rule is still kept")
          : Text.of("全部违规由此消除", "every rule is kept then");
    }
    return after.score().hard() > before.score().hard()
        ? Text.of("原有违规减少，尚未全部消除", "less is broken than before, though not nothing")
        : Text.of("不新增违规，原有违规仍在", "nothing more is broken, though what was broken still is");
  }

  private Text reserve() {
    RuleChange reserve = find(RuleId.RESERVE);
    if (reserve == null) {
      return NOTHING;
    }
    long more = reserve.after() - reserve.before();
    return more > 0
        ? Sentence.of(
                "，但日常份额多缺 {days} 标准线·天{clause}",
                ", though the reserve lacks {days} more average line-days{clause}")
            .with("days", Wording.amount(more))
            .with("clause", clause(reserve))
            .text()
        : Sentence.of(
                "，日常份额少缺 {days} 标准线·天{clause}",
                ", the reserve lacks {days} average line-days less{clause}")
            .with("days", Wording.amount(-more))
            .with("clause", clause(reserve))
            .text();
  }

  private static Text clause(RuleChange change) {
    String clause = change.clause();
    return clause == null ? NOTHING : Text.of("（" + clause + "）", " (" + clause + ")");
  }

  private @Nullable RuleChange find(RuleId rule) {
    for (RuleChange change : changes) {
      if (change.rule() == rule) {
        return change;
      }
    }
    return null;
  }

  private Text cost() {
    long was = -before.score().soft();
    long more = -after.score().soft() - was;
    if (more == 0) {
      return Text.of("成本不变", "at the same cost");
    }
    BigDecimal percent =
        was == 0
            ? BigDecimal.ZERO
            : BigDecimal.valueOf(Math.abs(more))
                .movePointRight(2)
                .divide(BigDecimal.valueOf(was), 1, RoundingMode.HALF_UP);
    if (percent.signum() == 0) {
      return more > 0
          ? Text.of("成本略增", "at slightly more cost")
          : Text.of("成本略减", "at slightly less cost");
    }
    return more > 0
        ? Sentence.of("成本增加{percent}%", "at {percent} % more cost")
            .with("percent", Wording.plain(percent))
            .text()
        : Sentence.of("成本减少{percent}%", "at {percent} % less cost")
            .with("percent", Wording.plain(percent))
            .text();
  }
}
