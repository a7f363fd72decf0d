package lunting.data.document;

import java.util.function.Function;
import lunting.data.finding.Findings;
import lunting.data.finding.Format;
import lunting.data.finding.InputFile;
import lunting.data.finding.Node;
import lunting.data.finding.Parsed;
import lunting.data.finding.Spot;
import lunting.data.tree.Field;
import lunting.data.tree.Fields;
import lunting.data.tree.JsonTree;
import lunting.data.tree.Types;
import lunting.data.tree.ValueFaults;
import org.jspecify.annotations.Nullable;

/** The outermost object of a file, with its {@code format}. */
final class Document {
  private Document() {}

  /** Reads a file as one of a format. */
  static <T> Parsed<T> read(InputFile file, Format format, Function<Fields, @Nullable T> reader) {
    Findings findings = new Findings(file.name());
    Node root = JsonTree.read(file, findings);
    T value = root == null ? null : read(root, format, findings, reader);
    return findings.parsed(value);
  }

  /**
   * Reads a file as one of a format whose longest list need not be in memory.
   *
   * @param list its key in the outermost object; the reader goes through it once
   */
  static <T> Parsed<T> read(
      InputFile file, Format format, String list, Function<Fields, @Nullable T> reader) {
    Findings findings = new Findings(file.name());
    T value =
        JsonTree.read(
            file, list, findings, (root, ofReader) -> read(root, format, ofReader, reader));
    return findings.parsed(value);
  }

  /** Reads a tree as one of a format; null where it is another, which is reported. */
  static <T> @Nullable T read(
      Node root, Format format, Findings findings, Function<Fields, @Nullable T> reader) {
    if (!(root instanceof Node.Keyed object)) {
      new Spot(findings, root.place(), format.noun().text(), "content", root.shown())
          .report(
              ValueFaults.TYPE
                  .with("expected", Types.OBJECT.text())
                  .with("maybe", Types.OBJECT.maybe()));
      return null;
    }
    Fields fields = Fields.of(object, format.noun(), null, findings, format == Format.POLICY);
    Field field = fields.required("format");
    String given = field.string();
    if (given != null && !given.equals(format.id())) {
      field.report(ValueFaults.FORMAT.with("expected", format.id()));
      if (given.startsWith(Format.PREFIX)) { // another kind of file: its keys would all be unknown
        return null;
      }
    }
    T value = reader.apply(fields);
    fields.done();
    return value;
  }
}
