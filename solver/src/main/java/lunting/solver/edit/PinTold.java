package lunting.solver.edit;

import lunting.data.plan.Pin;
import lunting.data.text.Sentence;
import lunting.data.text.Text;

/** Tells who pinned which days, and why. */
final class PinTold {
  private PinTold() {}

  /** A pin as part of a sentence, without a period. */
  static Text of(Pin pin) {
    String author = pin.author();
    Text reason = pin.reason();
    return Sentence.of(
            "{by}已锁定{from}至{to}{reason}", "{by} has pinned the days from {from} to {to}{reason}")
        .with("by", author == null ? Text.of("有人", "somebody") : Text.of(author, author))
        .with("from", pin.span().from())
        .with("to", pin.span().to())
        .with(
            "reason",
            reason == null
                ? Text.of("", "")
                : Text.of("（" + reason.zh() + "）", " (" + reason.english() + ")"))
        .text();
  }
}
