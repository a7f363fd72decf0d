package lunting.solver.edit;

import lunting.data.plan.Pin;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/** Tells who pinned which days, and why. */
public final class PinTold {
  private PinTold() {}

  /** A pin as part of a sentence, without a period. */
  static Text of(Pin pin) {
    String author = pin.author();
    return Sentence.of(
            "{by}已锁定{from}至{to}{reason}", "{by} has pinned the days from {from} to {to}{reason}")
        .with("by", author == null ? Text.of("有人", "somebody") : Text.of(author, author))
        .with("from", pin.span().from())
        .with("to", pin.span().to())
        .with("reason", reason(pin.reason()))
        .text();
  }

  /** The reason of a pin in brackets, to follow what is told of it; empty where there is none. */
  public static Text reason(@Nullable Text reason) {
    return reason == null
        ? Text.of("", "")
        : Text.of("（" + reason.zh() + "）", " (" + reason.english() + ")");
  }
}
