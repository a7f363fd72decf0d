package lunting.web.command.io;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lunting.data.finding.Finding;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where a command speaks to, and in which language.
 *
 * @param chinese whether people read Chinese here, else English
 * @param terminal whether {@code err} is a terminal that takes a progress bar
 */
public record Console(PrintWriter out, PrintWriter err, boolean chinese, boolean terminal) {
  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  /** The console of this process. */
  public static Console ofProcess() {
    Map<String, String> environment = System.getenv();
    return new Console(
        StandardOutput.ofProcess(charset("stdout.encoding")),
        new PrintWriter(System.err, true, charset("stderr.encoding")),
        chinese(environment, Locale.getDefault()),
        !"dumb".equals(environment.get("TERM")) && isTerminal());
  }

  /** The text in the language people read here. */
  public String say(Text text) {
    return chinese ? text.zh() : text.english();
  }

  /** The sentence in the language people read here. */
  public String say(Sentence sentence) {
    return say(sentence.text());
  }

  /** A line on standard error. */
  public void tell(Sentence sentence) {
    err.println(say(sentence));
    err.flush();
  }

  /**
   * The exit code of a command that ends: its own, unless something that it said on standard output
   * reached nobody. Why is told, but for a reader who has read enough, such as {@code head}.
   */
  public int delivered(int code) {
    if (!out.checkError()) {
      return code;
    }
    String reason = out instanceof StandardOutput standard ? standard.failure() : "";
    if (!reason.equals(StandardOutput.NO_READER)) {
      tell(
          Sentence.of("标准输出未能全部写出：{reason}", "Standard output could not all be written: {reason}")
              .with("reason", reason));
    }
    return ExitCode.FAILED;
  }

  /** Every finding on standard error, as {@code file:path: message}. */
  void print(List<Finding> findings) {
    for (Finding finding : findings) {
      err.println(finding.line(chinese));
    }
    err.flush();
  }

  static boolean chinese(Map<String, String> environment, Locale locale) {
    for (String name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return value.startsWith("zh");
      }
    }
    return locale.getLanguage().equals("zh");
  }

  private static Charset charset(String property) {
    String name = System.getProperty(property, "UTF-8");
    Charset own = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    // Names of plants are Chinese; an ASCII terminal would print them as question marks.
    return own.newEncoder().canEncode('轮') ? own : StandardCharsets.UTF_8;
  }

  private static boolean isTerminal() {
    if (!Files.exists(STANDARD_ERROR)) {
      return isTerminal(System.console());
    }
    try {
      String target = STANDARD_ERROR.toRealPath().toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException e) {
      // A pipe has no real path.
      return false;
    }
  }

  /** Since Java 22 there is a console even where there is no terminal; only it can tell then. */
  private static boolean isTerminal(java.io.@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
