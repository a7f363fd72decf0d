package lunting.web.api.desk;

import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.web.api.http.Refusal;
import lunting.web.desk.Deed;
import lunting.web.desk.WorkingCopies;
import lunting.web.desk.WorkingCopy;

/** Turns what stands in the way of an act on a working copy into a refusal. */
final class Deeds {
  private Deeds() {}

  /** The copy with this id; a refusal where there is none. */
  static WorkingCopy copy(WorkingCopies copies, String id) {
    WorkingCopy copy = copies.find(id);
    if (copy == null) {
      throw Refusal.notFound(
          Sentence.of("没有工作稿“{id}”。", "There is no working copy ({id}).").with("id", id));
    }
    return copy;
  }

  /** What was done; a refusal where it was not. */
  static Deed.Done done(Deed deed) {
    return switch (deed) {
      case Deed.Done done -> done;
      case Deed.Refused(Deed.Kind kind, Text why) -> throw refusal(kind, why);
    };
  }

  static Refusal refusal(Deed.Kind kind, Text why) {
    int status =
        switch (kind) {
          case CHANGED_MEANWHILE, PINNED, COPY_KEPT, NO_STEP -> 409;
          case COPY_CHANGED -> 412;
          case EDIT_IMPOSSIBLE -> 422;
        };
    return Refusal.of(status, kind.code(), why);
  }
}
