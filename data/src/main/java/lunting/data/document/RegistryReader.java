package lunting.data.document;

import lunting.data.finding.Format;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
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
    return WorkbookDocument.isMeant(file)
        ? RegistryWorkbookReader.read(file, policy)
        : Document.read(file, Format.REGISTRY, fields -> ListReader.registry(fields, policy));
  }
}
