package lunting.web.proof;

import lunting.data.text.Sentence;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Verifies a proof with nothing but the proof, and the roots where somebody has them from
 * elsewhere.
 */
public final class ProofCheck {
  private static final JsonMapper JSON = new JsonMapper();

  private ProofCheck() {}

  /**
   * The first thing that is wrong with a proof; null where it holds.
   *
   * @param root the publication's root as a notice or the public page prints it; null: the proof's
   *     own word is taken
   * @param rootBefore the same of the publication since which the proof says nothing has changed
   */
  public static @Nullable Sentence fault(
      Proof proof, @Nullable String root, @Nullable String rootBefore) {
    if (!plantOf(proof.leaf()).equals(proof.plant())) {
      return Sentence.of(
              "公布内容不是企业 {plant} 的。", "What was published is not that of the plant ({plant}).")
          .with("plant", proof.plant());
    }
    if (!proof.tree().leadsUp(proof.leaf())) {
      return Sentence.of(
              "公布内容与第 {number} 号公布的根哈希不符。",
              "What was published does not lead to the root of the publication {number}.")
          .with("number", proof.publication().number());
    }
    if (root != null && !root.equalsIgnoreCase(proof.tree().root())) {
      return Sentence.of(
              "证明中的根哈希与所给的 {root} 不同。", "The root of the proof is not the given one ({root}).")
          .with("root", root);
    }
    return faultBefore(proof, rootBefore);
  }

  private static @Nullable Sentence faultBefore(Proof proof, @Nullable String rootBefore) {
    Proof.Before before = proof.unchangedSince();
    if (before == null) {
      return rootBefore == null
          ? null
          : Sentence.of(
              "证明未写明与先前哪次公布相同，无从核对先前的根哈希。",
              "The proof names no earlier publication whose root could be compared.");
    }
    if (!before.tree().leadsUp(proof.leaf())) {
      return Sentence.of(
              "公布内容与第 {number} 号公布的根哈希不符。",
              "What was published does not lead to the root of the publication {number}.")
          .with("number", before.publication().number());
    }
    return rootBefore == null || rootBefore.equalsIgnoreCase(before.tree().root())
        ? null
        : Sentence.of(
                "证明中第 {number} 号公布的根哈希与所给的 {root} 不同。",
                "The proof's root of the publication {number} is not the given one ({root}).")
            .with("number", before.publication().number())
            .with("root", rootBefore);
  }

  /** The plant that a leaf names; empty where it names none. */
  private static String plantOf(String leaf) {
    try {
      JsonNode read = JSON.readTree(leaf);
      return read.path("plant").asString("");
    } catch (JacksonException e) {
      // A leaf that is no JSON was not published by this program.
      return "";
    }
  }
}
