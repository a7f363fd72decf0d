package lunting.web.command.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.data.finding.Fault;
import lunting.data.finding.Finding;
import lunting.data.finding.Findings;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import lunting.data.finding.Place;
import lunting.web.store.Digests;
import org.jspecify.annotations.Nullable;

/**
 * The files a command was given. It reads them, prints every finding, and remembers whether one
 * makes the input unusable.
 */
public final class InputFiles {
  /** No file may be larger. */
  static final int MAX_BYTES = 256 * 1024 * 1024;

  private static final Fault TOO_LARGE =
      Fault.error("too-large", "文件超过 256 MB 的上限。", "The file is larger than the limit of 256 MB.");
  private static final Fault NO_SUCH_FILE =
      Fault.error("no-such-file", "没有这个文件。", "There is no such file.");
  private static final Fault UNREADABLE_FILE =
      Fault.error("unreadable-file", "无法读取这个文件。", "The file cannot be read.");

  private final Console console;
  private final Map<String, String> digests = new LinkedHashMap<>();
  private boolean digesting;
  private boolean unusable;

  public InputFiles(Console console) {
    this.console = console;
  }

  /**
   * Digests the files that are opened from now on: a province's list takes a while, and not every
   * command names digests.
   */
  public InputFiles digesting() {
    digesting = true;
    return this;
  }

  /** Whether some finding was an ERROR. */
  public boolean unusable() {
    return unusable;
  }

  /**
   * Name of the input to the digest of the file as it was read, as a plan's provenance has it. Only
   * where {@link #digesting} was asked for.
   */
  public Map<String, String> digests() {
    Map<String, String> named = allDigests();
    named.remove("baseline");
    return named;
  }

  /** The same with the published plan that is changed, where there is one. */
  public Map<String, String> allDigests() {
    if (!digesting) {
      throw new IllegalStateException("nobody asked for digests before the files were opened");
    }
    return new LinkedHashMap<>(digests);
  }

  /**
   * The content of a file; null where it cannot be read.
   *
   * @param role what a provenance names the file by; null where none names it
   */
  public @Nullable InputFile open(@Nullable String role, Path path) {
    String name = path.toString();
    try (InputStream in = Files.newInputStream(path)) {
      byte[] content = in.readNBytes(MAX_BYTES + 1);
      if (content.length > MAX_BYTES) {
        report(TOO_LARGE, name);
        return null;
      }
      if (role != null && digesting) {
        digests.put(role, Digests.of(content));
      }
      return InputFile.of(name, content);
    } catch (NoSuchFileException e) {
      report(NO_SUCH_FILE, name);
    } catch (IOException e) {
      report(UNREADABLE_FILE, name);
    }
    return null;
  }

  /** What was parsed, its findings printed; null where it is unusable. */
  public <T> @Nullable T take(Parsed<T> parsed) {
    console.print(parsed.findings());
    if (parsed.value() == null) {
      unusable = true;
    }
    return parsed.value();
  }

  /** Prints what is wrong with a whole file or argument. */
  public void report(Fault fault, String file) {
    report(fault, file, Place.root());
  }

  /** Prints what is wrong at a place in a file; after a WARNING the work goes on. */
  public void report(Fault fault, String file, Place place) {
    Findings findings = new Findings(file);
    findings.report(fault, place, null);
    findings.all().forEach(this::report);
  }

  /** Prints a finding; after a WARNING the work goes on. */
  public void report(Finding finding) {
    unusable |= finding.severity() == Finding.Severity.ERROR;
    console.print(List.of(finding));
  }
}
