package lunting.web.desk;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lunting.data.plan.Edit;
import lunting.data.plan.Pin;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.solver.edit.PinTold;
import lunting.web.audit.Actor;
import lunting.web.store.Store;
import org.jspecify.annotations.Nullable;

/** Tells what stands in the way of an act on a working copy, by whom, since when. */
final class Hindrances {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  /** So many of the newest steps are looked through for the one that changed a line. */
  private static final int STEPS_READ = 200;

  private static final Text SOMEBODY = Text.of("有人", "Somebody");

  private final Store store;

  Hindrances(Store store) {
    this.store = store;
  }

  /** A copy that was kept as a version is left as it is; null where it was not. */
  @Nullable Deed ofKept(OpenCopy copy) {
    String keptAs = copy.copy().keptAs();
    return keptAs == null
        ? null
        : new Deed.Refused(
            Deed.Kind.COPY_KEPT,
            Sentence.of(
                    "这份工作稿已存为方案 {version}，不再改动；可从该方案另开一份。",
                    "The working copy was kept as the version ({version}) and is left as it is."
                        + " Maybe begin another one with that version.")
                .with("version", keptAs)
                .text());
  }

  /** What stands in the way of whoever acts on all of a copy as it was seen; null: nothing. */
  @Nullable Deed ofSeen(OpenCopy copy, long revision) {
    WorkingCopy now = copy.copy();
    Deed kept = ofKept(copy);
    if (kept == null && now.revision() != revision) {
      return new Deed.Refused(
          Deed.Kind.COPY_CHANGED,
          Sentence.of(
                  "{by}已于{at}改动这份工作稿；请刷新后再试。",
                  "{by} changed the working copy at {at}. Maybe look at it again first.")
              .with("by", name(now.changer()))
              .with("at", time(copy, now.changed()))
              .text());
    }
    return kept;
  }

  /** There is no step to turn. */
  Deed noStep(boolean undone) {
    return new Deed.Refused(
        Deed.Kind.NO_STEP,
        undone
            ? Text.of("没有可撤销的调整。", "There is no step to undo.")
            : Text.of("没有可重做的调整。", "There is no step to do again."));
  }

  /** A day of a pin would change. */
  Deed pinned(OpenCopy copy, Pin pin) {
    String author = pin.author();
    return new Deed.Refused(
        Deed.Kind.PINNED,
        Sentence.of(
                "{by}已锁定生产线 {line} 的{from}至{to}{reason}；先解除锁定再调整。",
                "{by} has pinned the line {line} from {from} to {to}{reason}. Maybe unpin it"
                    + " first.")
            .with("by", author == null ? SOMEBODY : Text.of(author, author))
            .with("line", pin.line())
            .with("from", pin.span().from())
            .with("to", pin.span().to())
            .with("reason", PinTold.reason(pin.reason()))
            .text());
  }

  /** A bar is not as an edit names it; where somebody changed its line, who did and what. */
  Deed gone(OpenCopy copy, Edit.Bar bar) {
    Step last = lastOn(copy, Set.of(bar.line()), 0);
    return new Deed.Refused(
        Deed.Kind.CHANGED_MEANWHILE,
        last == null
            ? Sentence.of(
                    "生产线 {line} 自{from}至{to}没有这样一段停限产；请刷新后再试。",
                    "The line {line} has no such bar from {from} to {to}. Maybe look at the board"
                        + " again first.")
                .with("line", bar.line())
                .with("from", bar.span().from())
                .with("to", bar.span().to())
                .text()
            : told(copy, last));
  }

  /** One of these lines was changed after a revision, and by whom; null where none was. */
  @Nullable Deed changedSince(OpenCopy copy, Set<String> lines, long revision) {
    Step last = lastOn(copy, lines, revision);
    return last == null ? null : new Deed.Refused(Deed.Kind.CHANGED_MEANWHILE, told(copy, last));
  }

  private static Text told(OpenCopy copy, Step last) {
    return (last.undone()
            ? Sentence.of(
                "{by}已于{at}撤销“{what}”；请按现在的安排再试。",
                "{by} took back at {at}: {what}. Maybe look at the board again first.")
            : Sentence.of(
                "{by}已于{at}作了调整“{what}”；请按现在的安排再试。",
                "{by} did at {at}: {what}. Maybe look at the board again first."))
        .with("by", name(last.changer()))
        .with("at", time(copy, last.changed()))
        .with("what", last.what())
        .text();
  }

  /**
   * The step that changed one of these lines last, done or undone; null where none did after the
   * revision.
   */
  private @Nullable Step lastOn(OpenCopy copy, Set<String> lines, long revision) {
    List<Step> newestFirst =
        copy.steps().inOrder().stream()
            .filter(step -> step.revision() > revision)
            .sorted(Comparator.comparingLong(Step::revision).reversed())
            .limit(STEPS_READ)
            .toList();
    return store
        .database()
        .read(handle -> {
          for (Step step : newestFirst) {
            StepContent content = CopyRows.content(handle, copy.copy().id(), step.number());
            if (content.lines().stream().anyMatch(each -> lines.contains(each.line()))) {
              return step;
            }
          }
          return null;
        });
  }

  private static Text name(Actor actor) {
    return actor.named() ? Text.of(actor.name(), actor.name()) : SOMEBODY;
  }

  private static String time(OpenCopy copy, Instant moment) {
    return TIME.format(moment.atZone(copy.base().problem().policy().timeZone()));
  }
}
