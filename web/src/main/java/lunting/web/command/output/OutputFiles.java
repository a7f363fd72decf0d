package lunting.web.command.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lunting.data.finding.Fault;
import lunting.web.command.io.Console;
import lunting.web.command.io.InputFiles;
import org.jspecify.annotations.Nullable;

/**
 * Writes the files of a command, all of them or none, and none half; what cannot be put in its
 * place after all is kept elsewhere.
 */
public final class OutputFiles {
  private static final Fault SAME =
      Fault.error(
          "output-is-input",
          "输出文件不得与输入文件或另一输出文件相同。",
          "The output must not be an input or another output.");

  private final Console console;
  private final List<Output> outputs = new ArrayList<>();

  public OutputFiles(Console console) {
    this.console = console;
  }

  /**
   * Reports every output that cannot be written, or that would replace an input or another output,
   * before anyone waits for what is to be in it.
   *
   * @param outputs null: not asked for
   */
  public static void check(InputFiles files, Path[] inputs, @Nullable Path... outputs) {
    List<Path> taken = new ArrayList<>(List.of(inputs));
    for (Path output : outputs) {
      if (output != null) {
        Fault refusal = refusal(output, taken);
        if (refusal != null) {
          files.report(refusal, output.toString());
        }
        taken.add(output);
      }
    }
  }

  /** Adds a file that took work; it is kept elsewhere where it cannot be put in its place. */
  public OutputFiles add(Path target, byte[] content) {
    outputs.add(new Output(target, out -> out.write(content), content));
    return this;
  }

  /** Adds a file that may be large and can be made anew. */
  public OutputFiles add(Path target, Content content) {
    outputs.add(new Output(target, content, null));
    return this;
  }

  /**
   * Writes them all.
   *
   * <p>Fails: {@link NotWritten}, once it has told why, and where the content is now: whoever
   * interrupted the command hears nothing that is said later.
   */
  public void write() throws IOException {
    int written = 0;
    try {
      for (Output output : outputs) {
        output.prepare();
      }
      for (Output output : outputs) {
        output.put();
        written++;
      }
    } catch (IOException e) {
      Shelter shelter = new Shelter(console);
      for (Output output : outputs.subList(written, outputs.size())) {
        shelter.takeIn(output.named, output.kept, e);
      }
      throw new NotWritten(e);
    } finally {
      for (Output output : outputs) {
        output.close();
      }
    }
  }

  private static @Nullable Fault refusal(Path output, List<Path> taken) {
    try {
      Destination destination = Links.follow(output);
      return destination.replaces() && taken.stream().anyMatch(other -> isSame(other, output))
          ? SAME
          : destination.refusal();
    } catch (IOException e) {
      return Reasons.REFUSED.with("reason", Reasons.of(e));
    }
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())
          || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
    } catch (IOException e) {
      return false;
    }
  }

  /** A file to be written. */
  private static final class Output {
    private final Path named;
    private final Content content;
    private final byte @Nullable [] kept;
    private @Nullable Destination destination;

    Output(Path named, Content content, byte @Nullable [] kept) {
      this.named = named;
      this.content = content;
      this.kept = kept;
    }

    void prepare() throws IOException {
      Destination found = Links.follow(named);
      destination = found;
      found.prepare(content);
    }

    void put() throws IOException {
      if (destination == null) {
        throw new IllegalStateException("Nothing was made ready for " + named + ".");
      }
      destination.put(content);
    }

    void close() throws IOException {
      if (destination != null) {
        destination.close();
      }
    }
  }
}
