package lunting.data.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a reader: the value, or the findings that make it unusable; warnings come with
 * either.
 *
 * @param value null exactly when a finding is an ERROR
 */
public record Parsed<T>(@Nullable T value, List<Finding> findings) {
  /** Copies the list. */
  public Parsed {
    findings = List.copyOf(findings);
    boolean unusable =
        findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    if (unusable == (value != null)) {
      throw new IllegalArgumentException(
          "There must be either a value or a finding of severity ERROR.");
    }
  }

  /** The value; call it only where there is no ERROR. */
  public T get() {
    if (value == null) {
      throw new IllegalStateException("The input is unusable: " + findings);
    }
    return value;
  }
}
