package lunting.solver.why;

import java.util.Collection;
import java.util.List;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What a file gives as the ground of something, in brackets behind it; nothing where it is mute.
 */
final class Grounds {
  private static final Text NONE = Text.of("", "");

  private Grounds() {}

  static Text of(@Nullable Text ground) {
    return ground == null ? NONE : of(List.of(ground));
  }

  static Text of(Collection<Text> grounds) {
    Text all = Wording.parts(grounds);
    return grounds.isEmpty() ? NONE : Text.of("（" + all.zh() + "）", " (" + all.english() + ")");
  }
}
