package lunting.web.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import lunting.web.proof.HashTree;
import lunting.web.proof.Leaf;
import lunting.web.proof.Proof;
import lunting.web.proof.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** {@code lunting prove}: says whether a proof holds, by its exit code and in words. */
final class ProveTest {
  private static final Leaf LEAF = Leaf.salted("{\"plant\":\"WC-001\",\"reductions\":[]}");
  private static final HashTree TREE = HashTree.of(List.of(LEAF, Leaf.salted("{}")));
  private static final String WRITTEN = written(null);

  @TempDir Path folder;

  @Test
  void aProofThatHoldsEndsWith0() throws IOException {
    Path proof = write(WRITTEN);

    assertThat(CommandRun.chinese("prove", proof).exitCode()).isZero();
    CommandRun checked = CommandRun.chinese("prove", proof, "--root", TREE.root());
    assertThat(checked.exitCode()).isZero();
    assertThat(checked.out()).contains("属实", "WC-001", "第 3 号", TREE.root());
  }

  @Test
  void aProofThatDoesNotHoldEndsWith1AndSaysWhy() throws IOException {
    Path forged = write(WRITTEN.replace("reductions", "reduction2"));

    CommandRun run = CommandRun.english("prove", forged);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("does not lead to the root of the publication 3");
    assertThat(CommandRun.english("prove", write(WRITTEN), "--root", LEAF.salt()).exitCode())
        .isEqualTo(1);
  }

  @Test
  void whatIsNoProofOrNoRootEndsWith2() throws IOException {
    assertThat(CommandRun.english("prove", write("{}")).exitCode()).isEqualTo(2);
    assertThat(CommandRun.english("prove", folder.resolve("none.json")).exitCode()).isEqualTo(2);
    assertThat(CommandRun.english("prove", write(WRITTEN), "--root", "abc").exitCode())
        .isEqualTo(2);
  }

  @Test
  void thatNothingChangedIsOnlySaidOnceTheEarlierRootIsKnown() throws IOException {
    Leaf salted = Leaf.salted(LEAF.content());
    HashTree earlier = HashTree.of(List.of(Leaf.salted("{}"), salted));
    Path proof = write(written(before(salted, earlier.path(1), earlier.root())));

    CommandRun alone = CommandRun.chinese("prove", proof);
    CommandRun compared = CommandRun.chinese("prove", proof, "--root-before", earlier.root());

    assertThat(alone.exitCode()).isZero();
    assertThat(alone.out()).contains("如果第 2 号公布的根哈希确为 " + earlier.root());
    assertThat(compared.exitCode()).isZero();
    assertThat(compared.out()).contains("与第 2 号公布相同，没有变动");
  }

  @Test
  void anEarlierRootThatSomebodyMadeUpIsFoundOut() throws IOException {
    String published = HashTree.of(List.of(Leaf.salted("{}"), Leaf.salted("{}"))).root();
    Leaf salted = Leaf.salted(LEAF.content());
    HashTree madeUp = HashTree.of(List.of(salted));
    Path forged = write(written(before(salted, List.of(), madeUp.root())));

    CommandRun run = CommandRun.english("prove", forged, "--root-before", published);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("root of the publication 2 is not the given one");
    assertThat(CommandRun.english("prove", write(WRITTEN), "--root-before", published).exitCode())
        .isEqualTo(1);
    assertThat(CommandRun.english("prove", forged, "--root-before", "abc").exitCode()).isEqualTo(2);
  }

  private static Proof.Before before(Leaf leaf, List<Step> path, String root) {
    return new Proof.Before(
        new Proof.Published("publication-0", 2, Instant.EPOCH),
        new Proof.Tree(leaf.salt(), path, root));
  }

  private static String written(Proof.@Nullable Before before) {
    return new JsonMapper()
        .writeValueAsString(
            new Proof(
                Proof.FORMAT,
                "season-1",
                new Proof.Published("publication-1", 3, Instant.EPOCH),
                "WC-001",
                LEAF.content(),
                new Proof.Tree(LEAF.salt(), TREE.path(0), TREE.root()),
                new Proof.Mark(1, TREE.root()),
                before));
  }

  private Path write(String content) throws IOException {
    return Files.write(folder.resolve("proof.json"), content.getBytes(UTF_8));
  }
}
