package lunting.solver.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes each run in a fresh process with a heap of its own, so that none is warmed up by another
 * and its memory can be told; a run that does not end is ended.
 */
final class Launcher {
  /** For a list to be read and judged; whoever does not keep its limit by then has no plan. */
  private static final int SECONDS_BEYOND = 90;

  private final String heap;
  private final Path folder;

  /**
   * A launcher.
   *
   * @param heap the most that Java may hold, as {@code 2g}; native memory comes on top
   */
  Launcher(String heap) throws IOException {
    this.heap = heap;
    folder = Files.createTempDirectory("lunting-benchmark");
  }

  /** What a run came to, and the better plans on its way. */
  record Made(Row row, List<String> course) {}

  Made make(Order order) throws IOException, InterruptedException {
    if (order.task().resolve()) {
      order.task().publish(order.seed(), folder);
    }
    Path out = folder.resolve("out");
    Path errors = folder.resolve("errors");
    Process process =
        new ProcessBuilder(command(order))
            .redirectOutput(out.toFile())
            .redirectError(errors.toFile())
            .start();
    boolean ended = process.waitFor(order.seconds() + SECONDS_BEYOND, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly().waitFor();
    }
    Row row = Row.of(order);
    row.put(Column.NOTE, note(ended, errors));
    List<String> course = new ArrayList<>();
    for (String line : Files.readAllLines(out)) {
      if (line.startsWith(OneRun.ROW)) {
        row = Row.parse(line.substring(OneRun.ROW.length()));
      } else if (line.startsWith(OneRun.POINT)) {
        course.add(line.substring(OneRun.POINT.length()));
      }
    }
    row.put(Column.MACHINE, machine());
    row.put(Column.JAVA, System.getProperty("java.vm.name") + " " + Runtime.version().feature());
    row.put(Column.DATE, LocalDate.now(ZoneId.systemDefault()));
    return new Made(row, course);
  }

  private List<String> command(Order order) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                OneRun.class.getName()));
    command.addAll(order.words());
    command.add(folder.toString());
    return command;
  }

  /** What is said of a run that printed no row. */
  private String note(boolean ended, Path errors) throws IOException {
    if (!ended) {
      return "not ended %d s after its limit".formatted(SECONDS_BEYOND);
    }
    String said = Files.readString(errors);
    return said.contains("OutOfMemoryError")
        ? "out of memory (heap of %s)".formatted(heap)
        : "failed: " + said.lines().findFirst().orElse("nothing said");
  }

  private static String machine() {
    return "%d cores %s %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.arch"),
            System.getProperty("os.name"));
  }
}
