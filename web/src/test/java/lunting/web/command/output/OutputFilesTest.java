package lunting.web.command.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import lunting.web.command.io.Console;
import lunting.web.command.io.InputFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Outputs on real files, links, modes, pipes and devices. */
@EnabledOnOs({OS.LINUX, OS.MAC})
final class OutputFilesTest {
  private static final byte[] PLAN = "a plan".getBytes(UTF_8);

  @TempDir private Path folder = Path.of("");

  @Test
  void aNewFileHasTheModeThatTheSystemGivesToNewFiles() throws IOException {
    Path usual = Files.createFile(folder.resolve("usual"));
    Path plan = folder.resolve("plan.json");

    write(plan);

    assertThat(plan).hasBinaryContent(PLAN);
    assertThat(mode(plan)).isEqualTo(mode(usual));
    assertThat(names()).containsExactly("plan.json", "usual");
  }

  @Test
  void aFileThatIsReplacedKeepsItsMode() throws IOException {
    Path plan = old("plan.json");
    Files.setPosixFilePermissions(plan, PosixFilePermissions.fromString("rw-r-x--x"));

    write(plan);

    assertThat(plan).hasBinaryContent(PLAN);
    assertThat(mode(plan)).isEqualTo("rw-r-x--x");
  }

  @Test
  void aLinkStaysAndWhatItLeadsToIsReplaced() throws IOException {
    Path archive = Files.createDirectory(folder.resolve("archive"));
    Path plan = old("archive/plan-7.json");
    Path second = Files.createSymbolicLink(archive.resolve("newest"), Path.of("plan-7.json"));
    Path first = Files.createSymbolicLink(folder.resolve("plan.json"), Path.of("archive/newest"));

    write(first);

    assertThat(first).isSymbolicLink();
    assertThat(second).isSymbolicLink();
    assertThat(plan).hasBinaryContent(PLAN);
    assertThat(names()).containsExactly("archive", "plan.json");
  }

  @Test
  void aLinkThatLeadsToNothingYetGetsItsFile() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("plan.json"), Path.of("next.json"));

    assertThat(refusals(link)).isEmpty();
    write(link);

    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("next.json")).hasBinaryContent(PLAN);
  }

  @Test
  void aNamedPipeIsWrittenToAndStays() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeTrue(run("mkfifo", pipe.toString()) == 0, "There is no mkfifo.");
    CompletableFuture<byte[]> read = CompletableFuture.supplyAsync(() -> read(pipe));

    assertThat(refusals(pipe)).isEmpty();
    write(pipe);

    assertThat(read.get()).isEqualTo(PLAN);
    assertThat(names()).containsExactly("pipe");
  }

  @Test
  void whatCannotBeWrittenIsToldWithItsReason() throws IOException {
    Path circle = folder.resolve("circle");
    Files.createSymbolicLink(circle, Path.of("circle"));

    assertThat(refusals(folder.resolve("n".repeat(300)))).contains("the name is too long");
    assertThat(refusals(folder)).contains("This is a folder");
    assertThat(refusals(folder.resolve("nowhere/plan.json"))).contains("no folder");
    assertThat(refusals(old("file").resolve("plan.json"))).contains("no folder");
    assertThat(refusals(circle)).contains("lead in a circle");
    assertThat(names()).containsExactly("circle", "file");
  }

  @Test
  void ofDevicesOnlyThoseThatTakeEverythingAreWrittenTo() {
    assumeTrue(Files.exists(Path.of("/dev/full")), "There is no /dev/full.");

    assertThat(refusals(Path.of("/dev/full"))).contains("takes no files");
    assertThat(refusals(Path.of("/dev/zero"))).contains("takes no files");
    assertThat(refusals(Path.of("/dev/null"), Path.of("/dev/null"))).isEmpty();
  }

  @Test
  void whatMayNotBeWrittenIsTold() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Path plan = old("plan.json");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    Files.setPosixFilePermissions(plan, PosixFilePermissions.fromString("r--r--r--"));
    assumeTrue(!Files.isWritable(closed), "The administrator may write everywhere.");

    assertThat(refusals(closed.resolve("plan.json"))).contains("no permission");
    assertThat(refusals(plan)).contains("no permission");
  }

  @Test
  void anOutputIsNeitherAnInputNorAnotherOutput() throws IOException {
    Path list = old("list.json");
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("list.json"));
    Path plan = folder.resolve("plan.json");
    InputFiles files = new InputFiles(console(new StringWriter()));

    OutputFiles.check(files, new Path[] {list}, link);

    assertThat(files.unusable()).isTrue();
    assertThat(refusals(plan, plan)).contains("another output");
    assertThat(refusals(plan, folder.resolve("verdict.json"))).isEmpty();
  }

  @Test
  void whatAKilledWritingLeftBehindIsClearedByTheNext() throws IOException {
    Path left = old(".lunting-8a0e.tmp");
    Path ofOthers = old(".lunting-notes");
    Path beingWritten = old(".lunting-77b1.tmp");

    try (FileChannel writer = FileChannel.open(beingWritten, StandardOpenOption.WRITE)) {
      writer.lock();
      write(folder.resolve("plan.json"));
    }

    assertThat(left).doesNotExist();
    assertThat(ofOthers).exists();
    assertThat(beingWritten).exists();
  }

  @Test
  void whereOneFileFailsNoneIsWrittenAndAllAreKept() throws IOException {
    Path plan = old("plan.json");
    Path verdict = folder.resolve("gone/verdict.json");

    StringWriter err = new StringWriter();

    assertThatThrownBy(
            () -> new OutputFiles(console(err)).add(plan, PLAN).add(verdict, PLAN).write())
        .isInstanceOf(NotWritten.class);

    assertThat(plan).hasContent("old");
    assertThat(err.toString())
        .hasLineCount(2)
        .contains(verdict + " could not be written: its folder does not exist");
    for (String told : err.toString().lines().toList()) {
      Path kept = Path.of(told.replaceFirst(".* is kept in (.*)\\.$", "$1"));
      assertThat(kept).hasBinaryContent(PLAN);
      Files.delete(kept);
    }
    assertThat(names()).containsExactly("plan.json");
  }

  @Test
  void whatCanBeMadeAnewIsNotKept() throws IOException {
    StringWriter err = new StringWriter();
    Path archive = folder.resolve("gone/archive.zip");
    Content content = out -> out.write(PLAN);

    assertThatThrownBy(() -> new OutputFiles(console(err)).add(archive, content).write())
        .isInstanceOf(NotWritten.class);

    assertThat(err.toString())
        .isEqualToIgnoringNewLines(archive + " could not be written: its folder does not exist.");
    assertThat(names()).isEmpty();
  }

  private static void write(Path target) throws IOException {
    new OutputFiles(console(new StringWriter())).add(target, PLAN).write();
  }

  private static String refusals(Path... targets) {
    StringWriter told = new StringWriter();
    OutputFiles.check(new InputFiles(console(told)), new Path[0], targets);
    return told.toString();
  }

  private static Console console(StringWriter err) {
    return new Console(
        new PrintWriter(new StringWriter()), new PrintWriter(err, true), false, false);
  }

  private Path old(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "old");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).start().waitFor();
  }
}
