package lunting.web.api.http;

import java.util.List;
import lunting.data.finding.Finding;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Ends a request that cannot be answered; it becomes a problem+json reply.
 *
 * <p>Fails: it is an exception because Javalin ends requests that way; bad input inside is a list
 * of findings.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  static final int RETRY_AFTER_SECONDS = 10;

  private final int status;
  private final String code;
  private final transient Text text;
  private final transient List<Finding> findings;
  private final @Nullable Integer retryAfterSeconds;

  private Refusal(
      int status,
      String code,
      Text text,
      List<Finding> findings,
      @Nullable Integer retryAfterSeconds) {
    super(text.english());
    this.status = status;
    this.code = code;
    this.text = text;
    this.findings = List.copyOf(findings);
    this.retryAfterSeconds = retryAfterSeconds;
  }

  public static Refusal of(int status, String code, Sentence sentence) {
    return new Refusal(status, code, sentence.text(), List.of(), null);
  }

  /** A refusal that is worded already. */
  public static Refusal of(int status, String code, Text text) {
    return new Refusal(status, code, text, List.of(), null);
  }

  /** A refusal with each single thing that is wrong. */
  public static Refusal of(int status, String code, Sentence sentence, List<Finding> findings) {
    return new Refusal(status, code, sentence.text(), findings, null);
  }

  public static Refusal notFound(Sentence sentence) {
    return of(404, "not-found", sentence);
  }

  public static Refusal badRequest(Sentence sentence) {
    return of(400, "bad-request", sentence);
  }

  static Refusal malformedJson(Sentence sentence) {
    return of(400, "malformed-json", sentence);
  }

  public static Refusal unusable(List<Finding> findings) {
    return new Refusal(
        422,
        "unusable-input",
        Text.of("输入有误，无法使用；问题逐条列出。", "The input is unusable; the findings say where and why."),
        findings,
        null);
  }

  static Refusal busy() {
    return new Refusal(
        503,
        "busy",
        Text.of(
            "服务器正忙于处理其他请求，请稍后再试。",
            "The server is busy with other requests. Maybe try again in a moment."),
        List.of(),
        RETRY_AFTER_SECONDS);
  }

  public static Refusal notReady() {
    return new Refusal(
        503,
        "not-ready",
        Text.of(
            "服务器暂不受理：数据库尚未打开、没有响应或被另一个服务占用，或排队已满。",
            "The server is not ready: its store is not open yet, does not answer, or another server"
                + " uses it, or the queue of runs is full."),
        List.of(),
        RETRY_AFTER_SECONDS);
  }

  public static Refusal tooManyFollowers() {
    return new Refusal(
        503,
        "too-many-followers",
        Text.of("同时查看进度的人数已满，请稍后再试。", "Too many pages follow runs already. Maybe try again later."),
        List.of(),
        RETRY_AFTER_SECONDS);
  }

  public static Refusal tooManyRuns() {
    return new Refusal(
        503,
        "too-many-runs",
        Text.of(
            "排队的求解任务已满，请稍后再试，或先停止一个。",
            "Too many runs wait already. Maybe try again later, or stop one of them."),
        List.of(),
        RETRY_AFTER_SECONDS);
  }

  public static Refusal stopping() {
    return new Refusal(
        503,
        "stopping",
        Text.of(
            "服务正在停止，请在它重新启动后再试。", "The server stops. Maybe try again when it has started anew."),
        List.of(),
        RETRY_AFTER_SECONDS);
  }

  int status() {
    return status;
  }

  @Nullable Integer retryAfterSeconds() {
    return retryAfterSeconds;
  }

  ProblemReply reply() {
    return ProblemReply.of(status, code, text, findings);
  }
}
