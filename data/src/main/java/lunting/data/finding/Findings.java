package lunting.data.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one file while it is read: all of them, up to a limit, after which they are only
 * counted.
 *
 * <p>Threads: one.
 */
public final class Findings {
  /** More findings than this are counted, not kept, unless another limit is given. */
  public static final int MAX_FINDINGS = 1_000;

  /** A value is shown up to this many characters. */
  public static final int MAX_SHOWN = 80;

  private static final char DELETE = 0x7F;
  private static final Pattern UNSHOWABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");

  private final String file;
  private final int limit;
  private final List<Finding> kept = new ArrayList<>();
  private int left;
  private boolean unusable;

  public Findings(String file) {
    this(file, MAX_FINDINGS);
  }

  /** Findings of which another number is kept: a long list tells something of each of its rows. */
  public Findings(String file, int limit) {
    this.file = file;
    this.limit = limit;
  }

  /** Takes the findings of a part of the file over, under this file's name. */
  public void take(Findings part) {
    takeBut(part, Set.of());
  }

  /** Takes findings over, but for those of places where something else was written since. */
  public void takeBut(Findings part, Set<String> places) {
    for (Finding each : part.kept) {
      if (!places.contains(each.place())) {
        unusable |= each.severity() == Finding.Severity.ERROR;
        keep(
            new Finding(
                each.severity(), each.code(), file, each.place(), each.value(), each.message()));
      }
    }
    left += part.left;
    unusable |= part.left > 0 && part.unusable;
  }

  private void keep(Finding finding) {
    if (kept.size() == limit) {
      left++;
    } else {
      kept.add(finding);
    }
  }

  /** Whether an ERROR was reported. */
  public boolean unusable() {
    return unusable;
  }

  /** Reports a fault of a value; {@code {value}} in the sentence is the value. */
  public void report(Fault fault, Node node) {
    report(fault, node.place(), node.shown());
  }

  /** Reports a fault of a place that may have no value. */
  public void report(Fault fault, Place place, @Nullable String value) {
    unusable |= fault.severity() == Finding.Severity.ERROR;
    if (kept.size() == limit) {
      left++;
      return;
    }
    String shown = value == null ? null : shortened(value);
    kept.add(finding(shown == null ? fault : fault.offer("value", shown), place, shown));
  }

  private Finding finding(Fault fault, Place place, @Nullable String value) {
    Text message = fault.sentence().text();
    return new Finding(fault.severity(), fault.code(), file, place.printed(), value, message);
  }

  /** Everything that was reported; past the limit, how much more there is. */
  public List<Finding> all() {
    List<Finding> all = new ArrayList<>(kept);
    if (left > 0) {
      Fault more = unusable ? FileFaults.MORE : FileFaults.MORE_WARNINGS;
      all.add(finding(more.with("count", left), Place.root(), null));
    }
    return List.copyOf(all);
  }

  /** The answer: the value, unless an ERROR was reported. */
  public <T> Parsed<T> parsed(@Nullable T value) {
    return unusable
        ? new Parsed<>(null, all())
        : new Parsed<>(Objects.requireNonNull(value, "no value and no finding"), all());
  }

  private static boolean isShowable(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c == DELETE || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  /** At most {@link #MAX_SHOWN} characters, no half character, no line breaks. */
  public static String shortened(String value) {
    if (value.length() <= MAX_SHOWN && isShowable(value)) {
      return value; // as most are
    }
    String line = UNSHOWABLE.matcher(value).replaceAll("\uFFFD");
    if (line.codePointCount(0, line.length()) <= MAX_SHOWN) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, MAX_SHOWN - 1)) + "…";
  }
}
