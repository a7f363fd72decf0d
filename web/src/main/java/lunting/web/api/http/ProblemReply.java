package lunting.web.api.http;

import io.javalin.http.HttpStatus;
import java.util.List;
import lunting.data.finding.Finding;
import lunting.data.text.Text;

/**
 * The body of every error (RFC 9457).
 *
 * @param code stable, for programs
 * @param message for people, in both languages
 */
record ProblemReply(
    String type, String title, int status, String code, Text message, List<FindingView> findings) {
  static final String TYPE = "application/problem+json";

  static ProblemReply of(int status, String code, Text message, List<Finding> findings) {
    return new ProblemReply(
        "about:blank",
        HttpStatus.forStatus(status).getMessage(),
        status,
        code,
        message,
        FindingView.of(findings));
  }
}
