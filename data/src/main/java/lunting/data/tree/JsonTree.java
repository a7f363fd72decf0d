package lunting.data.tree;

import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import lunting.data.finding.Fault;
import lunting.data.finding.FileFaults;
import lunting.data.finding.Findings;
import lunting.data.finding.InputFile;
import lunting.data.finding.MemberMap;
import lunting.data.finding.Node;
import lunting.data.finding.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
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

  /** At the first token of what is read next. */
  final JsonParser parser;

  private final Findings findings;

  private JsonTree(JsonParser parser, Findings findings) {
    this.parser = parser;
    this.findings = findings;
  }

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
        tree -> {
          Node root = tree.node(Place.root());
          tree.end();
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
    Once<T> once = parse(file, ofTree, tree -> once(tree, file, list, reader));
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
      JsonTree tree, InputFile file, String list, BiFunction<Node, Findings, @Nullable T> reader) {
    Findings ofReader = new Findings(file.name());
    OpenRoot root = new OpenRoot(tree, list);
    try {
      T value = reader.apply(root.node(), ofReader);
      root.close();
      tree.end();
      return new Once<>(value, ofReader, root.misjudged());
    } finally {
      root.settle();
    }
  }

  private static <T> @Nullable T parse(
      InputFile file, Findings findings, Function<JsonTree, @Nullable T> reading) {
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
      return reading.apply(new JsonTree(parser, findings));
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

  /** Reports what follows the outermost value. */
  private void end() {
    if (parser.nextToken() != null) {
      reportAt(FileFaults.TRAILING, parser.currentTokenLocation(), findings);
    }
  }

  /** The value that begins with the token at hand. */
  Node node(Place place) {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> keyed(place);
      case START_ARRAY -> items(place);
      case VALUE_STRING -> words(place);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place);
      case VALUE_TRUE -> new Node.Flag(place, true);
      case VALUE_FALSE -> new Node.Flag(place, false);
      case null, default -> new Node.Nothing(place);
    };
  }

  private Node keyed(Place place) {
    MemberMap.Builder<Node> members = new MemberMap.Builder<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      parser.nextToken();
      add(members, key, node(place.member(key)));
    }
    return new Node.Keyed(place, members.build());
  }

  /** Adds a member; a second one of its key is reported and left out. */
  void add(MemberMap.Builder<Node> members, String key, Node node) {
    if (!members.putIfAbsent(key, node)) {
      findings.report(FileFaults.DUPLICATE_KEY.with("key", Findings.shortened(key)), node);
    }
    if (!Characters.printable(key)) {
      findings.report(FileFaults.BAD_CHARACTER, node.place(), key);
    }
  }

  private Node items(Place place) {
    List<Node> nodes = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      nodes.add(node(place.element(nodes.size())));
    }
    return new Node.Items(place, nodes);
  }

  private Node words(Place place) {
    Node.Words words = new Node.Words(place, parser.getString());
    if (!Characters.printable(words.text())) {
      findings.report(FileFaults.BAD_CHARACTER, words);
    }
    return words;
  }

  private Node number(Place place) {
    String written = parser.getString();
    try {
      return new Node.Decimal(place, new BigDecimal(written));
    } catch (NumberFormatException e) { // NaN, Infinity, or an exponent past all bounds
      findings.report(FileFaults.NOT_A_NUMBER, place, written);
      return new Node.Decimal(place, BigDecimal.ZERO);
    }
  }

  private static void reportAt(Fault fault, JacksonException e, Findings findings) {
    TokenStreamLocation at = e.getLocation() == null ? TokenStreamLocation.NA : e.getLocation();
    reportAt(fault, at, findings);
  }

  private static void reportAt(Fault fault, TokenStreamLocation at, Findings findings) {
    findings.report(
        fault.with("line", at.getLineNr()).with("column", at.getColumnNr()), Place.root(), null);
  }
}
