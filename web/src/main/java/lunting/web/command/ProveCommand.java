package lunting.web.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import lunting.data.finding.Fault;
import lunting.data.finding.InputFile;
import lunting.data.text.Sentence;
import lunting.web.command.io.Console;
import lunting.web.command.io.ExitCode;
import lunting.web.command.io.InputFiles;
import lunting.web.proof.Proof;
import lunting.web.proof.ProofCheck;
import lunting.web.proof.ProofReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lunting prove}: verifies what was published for a plant, without the server. */
@Command(
    name = "prove",
    description = {"核验公布内容的证明，无需联网。", "Verify a proof of what was published, offline."})
final class ProveCommand implements Callable<Integer> {
  private static final Fault NO_ROOT =
      Fault.error("no-root", "根哈希应为 64 位十六进制数字。", "A root has 64 hex digits.");

  private final Console console;

  @Parameters(index = "0", paramLabel = "PROOF", description = "证明文件 / the proof's JSON file")
  Path proof = Path.of("");

  @Option(
      names = "--root",
      paramLabel = "HEX",
      description = "通知或公示页上印的根哈希 / the root that a notice or the public page prints")
  @Nullable String root;

  @Option(
      names = "--root-before",
      paramLabel = "HEX",
      description =
          "安排未变所据的先前公布的根哈希 / the root of the publication since which nothing is said to have"
              + " changed")
  @Nullable String rootBefore;

  ProveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    InputFiles files = new InputFiles(console);
    InputFile file = files.open(null, proof);
    Proof read = file == null ? null : files.take(ProofReader.read(file));
    if (root != null && !ProofReader.isHash(root)) {
      files.report(NO_ROOT, "--root");
    }
    if (rootBefore != null && !ProofReader.isHash(rootBefore)) {
      files.report(NO_ROOT, "--root-before");
    }
    if (read == null || files.unusable()) {
      return ExitCode.UNUSABLE;
    }
    Sentence fault = ProofCheck.fault(read, root, rootBefore);
    if (fault != null) {
      console.out().println(console.say(fault));
      return ExitCode.BREACHES;
    }
    console.out().println(console.say(holds(read)));
    Proof.Before before = read.unchangedSince();
    if (before != null) {
      console
          .out()
          .println(console.say(rootBefore == null ? unchangedIf(before) : unchanged(before)));
    }
    return ExitCode.DONE;
  }

  private static Sentence holds(Proof proof) {
    return Sentence.of(
            "属实：企业 {plant} 在第 {number} 号公布中的内容为 {leaf}，根哈希 {root}。",
            "It holds: the publication {number} says of the plant ({plant}) {leaf}, with the root"
                + " {root}.")
        .with("plant", proof.plant())
        .with("number", proof.publication().number())
        .with("leaf", proof.leaf())
        .with("root", proof.tree().root());
  }

  private static Sentence unchanged(Proof.Before before) {
    return Sentence.of(
            "与第 {number} 号公布相同，没有变动；其根哈希 {root}。",
            "It is the same as in the publication {number}: nothing changed; the root of that one"
                + " is {root}.")
        .with("number", before.publication().number())
        .with("root", before.tree().root());
  }

  /** Anybody can build a tree over a leaf, so the proof's own word for an earlier root is none. */
  private static Sentence unchangedIf(Proof.Before before) {
    return Sentence.of(
            "如果第 {number} 号公布的根哈希确为 {root}，则自该次公布以来没有变动；请与当时的通知书或公示核对（--root-before）。",
            "If the root of the publication {number} is {root}, nothing changed since; compare it"
                + " with a notice of that one or with the public page, or give that root as"
                + " --root-before.")
        .with("number", before.publication().number())
        .with("root", before.tree().root());
  }
}
