package lunting.data.tree;

import java.nio.CharBuffer;
import java.util.function.BiFunction;
import java.util.function.Function;
import lunting.data.finding.Fault;
import lunting.data.finding.FileFaults;
import lunting.data.finding.Findings;
import lunting.data.finding.InputFile;
import lunting.data.finding.Node;
import lunting.data.finding.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Turns JSON into a tree with places. Duplicate keys and bad numbers do not stop it. */
public final class JsonTree {
  /** Deeper nesting is no file of ours. */
  static final int MAX_DEPTH = 40;

  /** Characters in one text; a cell of a workbook holds 32,767. */
  public static final int MAX_TEXT = 10_000;

  private JsonTree() {}

  private static JsonFactory json(int values) {
    return JsonFactory.builder()
        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxTokenCount(values)
                .maxStringLength(MAX_TEXT)
                .build())
        .build();
  }

  /** The tree of a file's content; null where it is no JSON, with the findings reported. */
  public static @Nullable Node read(InputFile file, Findings findings) {
    return parse(
        file,
        findings,
        values -> {
          Node root = values.node(Place.root());
          values.end();
          return root;
        });
  }

  /**
   * What a reader makes of a file's content, of which one long list is read while the reader goes
   * through it; null where the file is no JSON, with nothing else reported. A file with its keys in
   * another order than the reader asks for them is read anew, as a whole tree.
   *
   * @param list the key of the list in the outermost object; the reader goes through it once
   * @param reader makes something of the tree, or reports what is wrong with it; it may be asked a
   *     second time
   */
  public static <T> @Nullable T read(
      InputFile file,
      String list,
      Findings findings,
      BiFunction<Node, Findings, @Nullable T> reader) {
    Findings ofTree = new Findings(file.name());
    Once<T> once = parse(file, ofTree, values -> once(values, file, list, reader));
    if (once != null && once.misjudged()) {
      Node root = read(file, findings);
      return root == null ? null : reader.apply(root, findings);
    }
    findings.take(ofTree);
    if (once == null) {
      return null;
    }
    findings.take(once.ofReader());
    return once.value();
  }

  /** What a reader made of a file while it was read, and whether it was told the truth. */
  private record Once<T>(@Nullable T value, Findings ofReader, boolean misjudged) {}

  private static <T> Once<T> once(
      JsonValues values,
      InputFile file,
      String list,
      BiFunction<Node, Findings, @Nullable T> reader) {
    Findings ofReader = new Findings(file.name());
    OpenRoot root = new OpenRoot(values, list);
    try {
      T value = reader.apply(root.node(), ofReader);
      root.close();
      values.end();
      return new Once<>(value, ofReader, root.misjudged());
    } finally {
      root.settle();
    }
  }

  private static <T> @Nullable T parse(
      InputFile file, Findings findings, Function<JsonValues, @Nullable T> reading) {
    CharBuffer text = JsonText.decode(file.content(), findings);
    if (text == null) {
      return null;
    }
    int values = file.limits().values();
    try (JsonParser parser =
        json(values).createParser(ObjectReadContext.empty(), text.array(), 0, text.limit())) {
      if (parser.nextToken() == null) {
        findings.report(FileFaults.EMPTY, Place.root(), null);
        return null;
      }
      return reading.apply(new JsonValues(parser, findings));
    } catch (UnexpectedEndOfInputException e) {
      reportAt(FileFaults.TRUNCATED, e, findings);
    } catch (StreamConstraintsException e) {
      Fault limits = FileFaults.TOO_MANY.with("values", values).with("depth", MAX_DEPTH);
      reportAt(limits.with("text", MAX_TEXT), e, findings);
    } catch (JacksonException e) {
      boolean cut = e.getOriginalMessage().startsWith("Unexpected end-of-input");
      String reason = Findings.shortened(e.getOriginalMessage());
      reportAt(cut ? FileFaults.TRUNCATED : FileFaults.BROKEN.with("reason", reason), e, findings);
    }
    return null;
  }

  private static void reportAt(Fault fault, JacksonException e, Findings findings) {
    TokenStreamLocation at = e.getLocation() == null ? TokenStreamLocation.NA : e.getLocation();
    JsonValues.reportAt(fault, at, findings);
  }
}
