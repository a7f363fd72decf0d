package lunting.web.api.http;

import java.util.List;
import lunting.data.finding.Finding;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/** A finding as the page shows it. */
public record FindingView(
    Finding.Severity severity,
    String code,
    String file,
    String place,
    @Nullable String value,
    Text message) {
  public static List<FindingView> of(List<Finding> findings) {
    return findings.stream()
        .map(finding ->
            new FindingView(
                finding.severity(),
                finding.code(),
                finding.file(),
                finding.place(),
                finding.value(),
                finding.message()))
        .toList();
  }
}
