package lunting.data.document;

import java.util.function.Function;
import lunting.data.finding.Corrections;
import lunting.data.finding.Findings;
import lunting.data.finding.Format;
import lunting.data.finding.InputFile;
import lunting.data.finding.Node;
import lunting.data.finding.Parsed;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.data.sheet.CorrectedTree;
import lunting.data.tree.Fields;
import lunting.data.tree.JsonTree;
import org.jspecify.annotations.Nullable;

/** Reads the enterprise list (名录): {@code registry.json}, or the same as a workbook. */
public final class RegistryReader {
  private RegistryReader() {}

  /**
   * The registry, or everything that is wrong with the file.
   *
   * @param policy what its industries and kilns are checked against; null: they are not checked
   */
  public static Parsed<Registry> read(InputFile file, @Nullable Policy policy) {
    return read(file, policy, Corrections.NONE);
  }

  /**
   * The registry of a file in which something was corrected, or everything that is wrong with it
   * then.
   *
   * @param policy what its industries and kilns are checked against; null: they are not checked
   */
  public static Parsed<Registry> read(
      InputFile file, @Nullable Policy policy, Corrections corrections) {
    if (WorkbookDocument.isMeant(file)) {
      return RegistryWorkbookReader.read(file, policy, corrections);
    }
    Function<Fields, @Nullable Registry> reader = fields -> ListReader.registry(fields, policy);
    if (corrections.isEmpty()) {
      return Document.read(file, Format.REGISTRY, "plants", reader);
    }
    Findings findings = new Findings(file.name());
    Node root = root(file, corrections, findings);
    Registry registry =
        root == null ? null : Document.read(root, Format.REGISTRY, findings, reader);
    return findings.parsed(registry);
  }

  /** The tree of a list that is JSON; null where it is none, with the finding reported. */
  static @Nullable Node root(InputFile file, Corrections corrections, Findings findings) {
    Findings asSent = new Findings(file.name());
    Node root = JsonTree.read(file, asSent);
    findings.takeBut(asSent, corrections.texts().keySet());
    return root == null ? null : CorrectedTree.of(root, corrections, findings);
  }
}
