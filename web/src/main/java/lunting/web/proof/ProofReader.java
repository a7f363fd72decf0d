package lunting.web.proof;

import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
import lunting.data.finding.Fault;
import lunting.data.finding.Findings;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import lunting.data.finding.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a proof as the server gave it out. */
public final class ProofReader {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int HASH_DIGITS = 64;
  private static final Fault NO_PROOF =
      Fault.error(
          "no-proof",
          "这不是 lunting-proof/1 格式的证明文件。",
          "The file is no proof of the format lunting-proof/1.");

  private ProofReader() {}

  /** Reads a proof; a finding where it is none. */
  public static Parsed<Proof> read(InputFile file) {
    Findings findings = new Findings(file.name());
    Proof proof = parse(file.content());
    if (proof == null || !isWhole(proof)) {
      findings.report(NO_PROOF, Place.root(), null);
      return findings.parsed(null);
    }
    return findings.parsed(proof);
  }

  private static @Nullable Proof parse(byte[] content) {
    try {
      return JSON.readValue(content, Proof.class);
    } catch (JacksonException e) {
      // The finding says that it is no proof; what a parser stumbles over helps nobody.
      return null;
    }
  }

  /** A reader of JSON leaves null what is missing, whatever the record says. */
  private static boolean isWhole(Proof proof) {
    Proof.Before before = proof.unchangedSince();
    return Proof.FORMAT.equals(proof.format())
        && Stream.of(proof.publication(), proof.plant(), proof.leaf(), proof.tree())
            .allMatch(Objects::nonNull)
        && isWhole(proof.tree())
        && (before == null || (before.publication() != null && isWhole(before.tree())));
  }

  private static boolean isWhole(Proof.@Nullable Tree tree) {
    return tree != null
        && isHash(tree.salt())
        && isHash(tree.root())
        && tree.path().stream().allMatch(step -> step.side() != null && isHash(step.hash()));
  }

  /** Whether a text is 64 hex digits. */
  public static boolean isHash(@Nullable String text) {
    return text != null
        && text.length() == HASH_DIGITS
        && text.chars().allMatch(HexFormat::isHexDigit);
  }
}
