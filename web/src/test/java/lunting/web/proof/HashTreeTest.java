package lunting.web.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The way from a leaf to the root proves the leaf and nothing else. */
final class HashTreeTest {
  private static final Proof.Published FIRST =
      new Proof.Published("publication-1", 1, Instant.EPOCH);
  private static final Proof.Published SECOND =
      new Proof.Published("publication-2", 2, Instant.EPOCH);

  @Test
  void hashesAreThoseThatAnotherProgramFinds() {
    List<Leaf> leaves =
        List.of(
            new Leaf("甲", "00".repeat(32)),
            new Leaf("乙", "11".repeat(32)),
            new Leaf("丙", "22".repeat(32)));

    assertThat(leaves.getFirst().hash())
        .isEqualTo("cacd31eca572a704e058d38ad7f2c4ae2227b8a384d9028f490c43c17ed88c02");
    assertThat(HashTree.of(leaves).root())
        .isEqualTo("ea57b3481cf66c29a72260c12e693efb53f3ef507a4ae43af7bb2fea4fe085b2");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 100})
  void everyLeafLeadsToTheRootAndNoOtherContentDoes(int size) {
    List<Leaf> leaves =
        IntStream.range(0, size).mapToObj(number -> Leaf.salted(content("P" + number))).toList();
    HashTree tree = HashTree.of(leaves);

    for (int place = 0; place < size; place++) {
      Leaf leaf = leaves.get(place);
      Proof.Tree way = new Proof.Tree(leaf.salt(), tree.path(place), tree.root());
      assertThat(way.leadsUp(leaf.content())).isTrue();
      assertThat(way.leadsUp(leaf.content() + " ")).isFalse();
      assertThat(new Proof.Tree("00".repeat(32), way.path(), way.root()).leadsUp(leaf.content()))
          .isFalse();
    }
  }

  @Test
  void aProofHoldsAsItWasGivenOut() {
    assertThat(fault(proof("P1", content("P1"), true), null)).isNull();
  }

  @Test
  void whateverIsAlteredInAProofIsFound() {
    Proof whole = proof("P1", content("P1"), true);
    Proof.Before before = whole.unchangedSince();

    assertThat(fault(proof("P2", content("P1"), true), null)).contains("(P2)");
    assertThat(fault(with(whole, content("P1").replace("53", "54"), before), null))
        .contains("publication 2");
    assertThat(fault(whole, "ab".repeat(32))).contains("not the given one");
    assertThat(fault(with(whole, whole.leaf(), new Proof.Before(FIRST, whole.tree())), null))
        .isNull();
    Proof.Tree other = proof("P1", content("P1").replace("53", "54"), false).tree();
    assertThat(fault(with(whole, whole.leaf(), new Proof.Before(FIRST, other)), null))
        .contains("publication 1");
  }

  @Test
  void whatIsNoProofIsAFinding() {
    Proof whole = proof("P1", content("P1"), true);
    String written = new JsonMapper().writeValueAsString(whole);

    assertThat(read(written).value()).isEqualTo(whole);
    for (String bad :
        List.of(
            "",
            "[]",
            "{}",
            "null",
            written.replace("lunting-proof/1", "lunting-proof/2"),
            written.replaceFirst("\"salt\":\"..", "\"salt\":\""),
            written.replace("\"path\"", "\"way\""))) {
      assertThat(read(bad).findings()).as(bad).extracting("code").containsExactly("no-proof");
    }
  }

  private static Parsed<Proof> read(String written) {
    return ProofReader.read(InputFile.of("proof.json", written.getBytes(UTF_8)));
  }

  private static @Nullable String fault(Proof proof, @Nullable String root) {
    var fault = ProofCheck.fault(proof, root, null);
    return fault == null ? null : fault.text().english();
  }

  private static String content(String plant) {
    return "{\"plant\":\"" + plant + "\",\"days\":53}";
  }

  private static Proof with(Proof proof, String leaf, Proof.@Nullable Before before) {
    return new Proof(
        proof.format(),
        proof.season(),
        proof.publication(),
        proof.plant(),
        leaf,
        proof.tree(),
        proof.audit(),
        before);
  }

  /** A proof of one of two leaves, in two publications. */
  private static Proof proof(String plant, String content, boolean both) {
    Proof.Tree tree = tree(content);
    return new Proof(
        Proof.FORMAT,
        "season-1",
        SECOND,
        plant,
        content,
        tree,
        new Proof.Mark(7, "cd".repeat(32)),
        both ? new Proof.Before(FIRST, tree(content)) : null);
  }

  private static Proof.Tree tree(String content) {
    Leaf leaf = Leaf.salted(content);
    HashTree tree = HashTree.of(List.of(Leaf.salted(content("P9")), leaf));
    return new Proof.Tree(leaf.salt(), tree.path(1), tree.root());
  }
}
