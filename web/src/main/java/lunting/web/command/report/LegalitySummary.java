package lunting.web.command.report;

import java.util.List;
import lunting.data.text.Sentence;
import lunting.data.text.Sentences;
import lunting.data.text.Text;
import lunting.solver.conflict.Claim;
import lunting.solver.conflict.Conflict;
import lunting.solver.conflict.Legality;
import lunting.solver.conflict.WayOut;
import lunting.web.command.io.Console;

/**
 * Says of a plan that is not legal whether any can be, and what would have to give, for people, on
 * standard output; of a legal plan nothing.
 */
public final class LegalitySummary {
  private static final int MOST_WAYS = 10;

  private final Console console;

  public LegalitySummary(Console console) {
    this.console = console;
  }

  /** What is known of a plan that was searched for. */
  public void solved(Legality legality) {
    of(
        legality,
        Sentence.of(
            "尚未找到合规方案，也未证明没有：可延长时限再求。",
            "No legal plan found yet, and it is not proved that there is none: a longer limit may"
                + " find one."));
  }

  /** What is known of a plan that somebody has made. */
  public void judged(Legality legality) {
    of(
        legality,
        Sentence.of(
            "本方案不合规；并未证明没有合规方案。", "This plan is not legal; it is not proved that none is."));
  }

  private void of(Legality legality, Sentence open) {
    switch (legality.outcome()) {
      case LEGAL -> {}
      case NONE_FOUND -> {
        tell(open);
        remaining(legality.remaining());
      }
      case IMPOSSIBLE -> {
        int sets = legality.conflicts().size();
        tell(
            sets == 1
                ? Sentence.of("已证明没有合规方案。", "It is proved that no plan is legal.")
                : Sentence.of(
                        "已证明没有合规方案：有 {sets} 组要求各自不能同时满足，每组都须调整。",
                        "It is proved that no plan is legal: {sets} sets of duties cannot hold"
                            + " together, and each of them has to change.")
                    .with("sets", sets));
        legality.conflicts().forEach(this::conflict);
      }
    }
    console.out().flush();
  }

  private void remaining(List<WayOut> remaining) {
    if (remaining.isEmpty()) {
      tell(
          Sentence.of(
              "本方案违反了无人可以同意放宽的规则，须修改方案本身。",
              "It breaks rules that nobody can waive: the plan itself has to change."));
    } else {
      tell(
          Sentence.of(
              "本方案须以下各项都获同意方可执行：", "This plan would be legal if all of these were agreed:"));
      ways(remaining);
    }
  }

  private void conflict(Conflict conflict) {
    tell(Sentence.of("以下要求不能同时满足：", "These duties cannot hold together:"));
    for (Claim claim : conflict.claims()) {
      Sentences told = new Sentences();
      told.citing(claim.clause(), claim.text());
      item(
          Sentence.of("{name}：{text}", "{name}: {text}")
              .with("name", claim.name())
              .with("text", told.text()));
    }
    if (conflict.waysOut().isEmpty()) {
      tell(Sentence.of("没有找到只调整其中一项即可的办法。", "No way out was found that changes only one of them."));
    } else {
      tell(Sentence.of("以下办法任选其一，即可解决这一组：", "Any one of these settles this set:"));
      ways(conflict.waysOut());
    }
  }

  private void ways(List<WayOut> ways) {
    for (WayOut way : ways.subList(0, Math.min(MOST_WAYS, ways.size()))) {
      item(
          Sentence.of(
                  "{name}：{text}（须{authority}同意{least}）",
                  "{name}: {text} (It takes the consent of {authority}{least}.)")
              .with("name", way.name())
              .with("text", way.text())
              .with("authority", way.authority().title())
              .with(
                  "least",
                  way.least()
                      ? Text.of("；已证明不能更少", "; less is proved not to do")
                      : Text.of("", "")));
    }
    if (ways.size() > MOST_WAYS) {
      item(Sentence.of("……另有 {more} 项", "… and {more} more").with("more", ways.size() - MOST_WAYS));
    }
  }

  private void item(Sentence sentence) {
    console.out().println("  " + console.say(sentence));
  }

  private void tell(Sentence sentence) {
    console.out().println(console.say(sentence));
  }
}
