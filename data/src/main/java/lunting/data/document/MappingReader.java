package lunting.data.document;

import java.util.LinkedHashMap;
import java.util.Map;
import lunting.data.finding.Findings;
import lunting.data.finding.InputFile;
import lunting.data.finding.Node;
import lunting.data.finding.Noun;
import lunting.data.finding.Parsed;
import lunting.data.finding.Spot;
import lunting.data.list.ListKey;
import lunting.data.list.Mapping;
import lunting.data.tree.Field;
import lunting.data.tree.Fields;
import lunting.data.tree.JsonTree;
import lunting.data.tree.Scale;
import lunting.data.tree.Types;
import lunting.data.tree.ValueFaults;

/** Reads how a list is to be read: {@code mapping.json}. */
public final class MappingReader {
  private MappingReader() {}

  /** The mapping, or everything that is wrong with the file. */
  public static Parsed<Mapping> read(InputFile file) {
    Findings findings = new Findings(file.name());
    Node root = JsonTree.read(file, findings);
    Mapping mapping = null;
    if (root instanceof Node.Keyed object) {
      mapping = mapping(Fields.of(object, Noun.MAPPING, null, findings, false));
    } else if (root != null) {
      new Spot(findings, root.place(), Noun.MAPPING.text(), "content", root.shown())
          .report(
              ValueFaults.TYPE
                  .with("expected", Types.OBJECT.text())
                  .with("maybe", Types.OBJECT.maybe()));
    }
    return findings.parsed(mapping);
  }

  private static Mapping mapping(Fields fields) {
    Map<String, String> columns = columns(fields);
    Map<String, Map<String, String>> values = new LinkedHashMap<>();
    Fields kinds = fields.object(fields.optional("values"), Noun.MAPPING);
    if (kinds != null) {
      for (String kind : Mapping.KINDS) {
        Map<String, String> words = words(kinds, kind);
        if (!words.isEmpty()) {
          values.put(kind, words);
        }
      }
      kinds.done();
    }
    Fields rows = fields.object(fields.optional("rows"), Noun.ROWS);
    Mapping.Rows named = new Mapping.Rows(null, null);
    if (rows != null) {
      Integer head = rows.optional("head").small(Scale.COUNT);
      Integer first = rows.optional("first").small(Scale.COUNT);
      named = new Mapping.Rows(head, first);
      rows.done();
    }
    fields.done();
    return new Mapping(columns, values, named);
  }

  private static Map<String, String> columns(Fields fields) {
    Map<String, String> columns = new LinkedHashMap<>();
    Fields table = fields.object(fields.optional("columns"), Noun.MAPPING);
    if (table != null) {
      for (String caption : table.rows()) {
        Field field = table.optional(caption);
        String key = field.string();
        if (key != null && !key.isBlank() && ListKey.named(key) == null) {
          field.unknown(key, ListKey.keys());
        } else {
          columns.put(caption, key == null ? "" : key);
        }
      }
    }
    return columns;
  }

  private static Map<String, String> words(Fields fields, String key) {
    Map<String, String> words = new LinkedHashMap<>();
    Fields table = fields.object(fields.optional(key), Noun.MAPPING);
    if (table != null) {
      for (String written : table.rows()) {
        String meant = table.optional(written).string();
        if (meant != null) {
          words.put(written, meant);
        }
      }
    }
    return words;
  }
}
