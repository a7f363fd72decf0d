package lunting.data.tree;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import lunting.data.finding.Fault;
import lunting.data.finding.FileFaults;
import lunting.data.finding.Findings;
import lunting.data.finding.MemberMap;
import lunting.data.finding.Node;
import lunting.data.finding.Place;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** The values of a JSON text, one after the other, as trees with places. */
final class JsonValues {
  /** At the first token of what is read next. */
  final JsonParser parser;

  private final Findings findings;

  /** The values that a parser comes to. */
  JsonValues(JsonParser parser, Findings findings) {
    this.parser = parser;
    this.findings = findings;
  }

  /** Reports what follows the outermost value. */
  void end() {
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

  /** Reports a fault where the text has it. */
  static void reportAt(Fault fault, TokenStreamLocation at, Findings findings) {
    findings.report(
        fault.with("line", at.getLineNr()).with("column", at.getColumnNr()), Place.root(), null);
  }
}
