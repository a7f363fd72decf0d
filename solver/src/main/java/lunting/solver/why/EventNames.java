package lunting.solver.why;

import lunting.data.calendar.Span;
import lunting.data.event.Event;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What an event is called inside a sentence: what it is, its id, its days or its cause. */
public final class EventNames {
  private EventNames() {}

  /** A warning with its level and days: orange warning W1 (5 December 2020 to …). */
  public static Text of(Problem problem, Event.Warning warning) {
    Span span = warning.span(problem.season().span().to());
    return Sentence.of("{level}预警 {id}（{from}至{to}）", "{level} warning {id} ({from} to {to})")
        .with("level", warning.level().title())
        .with("id", warning.id())
        .with("from", span.from())
        .with("to", span.to())
        .text();
  }

  /** An order to rectify, with its cause where it names one. */
  public static Text of(Event.Rectification order) {
    Event.Cause cause = order.cause();
    return withCause(
        Text.of("停产整治", "ordered to stop and rectify"),
        order.id(),
        cause == null ? null : cause.text());
  }

  /** An order to a plant that was kept off the list, with its cause where it names one. */
  public static Text of(Event.Concealed order) {
    return withCause(
        Text.of("未列入名录，经查出责令停产", "kept off the list, ordered to stop"), order.id(), order.cause());
  }

  private static Text withCause(Text what, String id, @Nullable Text cause) {
    return cause == null
        ? Sentence.of("{what}（{id}）", "{what} ({id})").with("what", what).with("id", id).text()
        : Sentence.of("{what}（{id}：{cause}）", "{what} ({id}: {cause})")
            .with("what", what)
            .with("id", id)
            .with("cause", cause)
            .text();
  }
}
