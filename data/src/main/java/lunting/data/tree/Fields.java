package lunting.data.tree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import lunting.data.calendar.Span;
import lunting.data.finding.Findings;
import lunting.data.finding.Node;
import lunting.data.finding.Noun;
import lunting.data.finding.Place;
import lunting.data.finding.Spot;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object, asked for by key. Every key that was asked for is known; {@link #done}
 * reports the others.
 *
 * <p>Shape: a missing required member is reported when it is asked for; what follows is null and
 * reports nothing more.
 */
public final class Fields {
  /** People know these by their names, not by their ids. */
  private static final Set<Noun> BY_NAME =
      EnumSet.of(Noun.TOWN, Noun.PLANT, Noun.LINE, Noun.SERVICE);

  private final Node.Keyed object;
  private final Spot spot;
  private final boolean sourced;
  private final List<String> known = new ArrayList<>();

  /**
   * @param owner what the object is called in findings
   * @param sourced whether objects of this file may say where their figures come from
   */
  Fields(Node.Keyed object, Supplier<Text> owner, Findings findings, boolean sourced) {
    this.object = object;
    this.spot = Spot.ofObject(findings, object.place(), owner);
    this.sourced = sourced;
  }

  /** An object's members; it is called by its name and id where it has one, else by its owner. */
  public static Fields of(
      Node.Keyed object, Noun noun, @Nullable Supplier<Text> owner, Findings all, boolean src) {
    if (owner == null) { // the file's own: not all of it may be read yet
      return new Fields(object, () -> called(idOf(object), null, noun, noun::text), all, src);
    }
    // Findings of the whole list may come long after the object, which is not kept for their sake.
    Node id = idOf(object);
    Text name = BY_NAME.contains(noun) ? NameOf.object(object) : null;
    return new Fields(object, () -> called(id, name, noun, () -> noun.of(owner.get())), all, src);
  }

  private static Text called(
      @Nullable Node id, @Nullable Text name, Noun noun, Supplier<Text> otherwise) {
    return id instanceof Node.Words words
        ? noun.named(name, Findings.shortened(words.text()))
        : otherwise.get();
  }

  /** What an object is called by: its id, or that of the line it is about. */
  private static @Nullable Node idOf(Node.Keyed object) {
    Node id = object.members().get("id");
    return id == null ? object.members().get("line") : id;
  }

  /** The spot of the object itself. */
  public Spot spot() {
    return spot;
  }

  public Place place() {
    return object.place();
  }

  /** A member that must be there. */
  public Field required(String key) {
    Field field = optional(key);
    if (field.node() == null) {
      Node written = object.members().get(key);
      Place place = written == null ? place().member(key) : written.place();
      new Spot(spot.findings(), place, spot.owner(), key, null).report(ValueFaults.MISSING);
    }
    return field;
  }

  /** A member that may be missing or null. */
  public Field optional(String key) {
    known.add(key);
    Node node = object.members().get(key);
    return new Field(spot, key, node instanceof Node.Nothing ? null : node);
  }

  /** Where the object's figures come from: any object of a policy may say so. */
  public @Nullable Text source() {
    return sourced ? text("source") : null;
  }

  /** The keys of a table, whose rows are not known beforehand. */
  public List<String> rows() {
    return object.members().keySet().stream().filter(key -> !known.contains(key)).toList();
  }

  /** The days from {@code from} to {@code to}, both required. */
  public @Nullable Span span() {
    LocalDate from = required("from").date();
    Field last = required("to");
    return Days.span(from, last.date(), last.spot());
  }

  /** A free text that may be missing: a plain string or {@code {zh, en}}. */
  public @Nullable Text text(String key) {
    Field field = optional(key);
    return field.node() instanceof Node.Words words
        ? Text.ofPlain(words.text())
        : inBoth(field, Types.TEXT);
  }

  /** A name or title that may be missing: {@code {zh, en}}. */
  public @Nullable Text name(String key) {
    return inBoth(optional(key), Types.NAME);
  }

  private @Nullable Text inBoth(Field field, Types expected) {
    Fields fields = object(field, Noun.TEXT, expected);
    if (fields == null) {
      return null;
    }
    String zh = fields.required("zh").string();
    String en = fields.optional("en").string();
    Text source = fields.source();
    fields.done();
    return zh == null ? null : new Text(zh, en, false, source);
  }

  /** The members of an object inside this one; null where it is missing. */
  public @Nullable Fields object(Field field, Noun noun) {
    return object(field, noun, Types.OBJECT);
  }

  private @Nullable Fields object(Field field, Noun noun, Types expected) {
    return switch (field.node()) {
      case null -> null;
      case Node.Keyed keyed -> of(keyed, noun, spot.owner(), spot.findings(), sourced);
      default -> field.wrongType(expected);
    };
  }

  /**
   * The objects of a list, each read by {@code reader}; those it answers with null are left out.
   */
  public <T> List<T> each(Field list, Noun noun, Function<Fields, @Nullable T> reader) {
    List<T> values = new ArrayList<>();
    for (Iterator<Node> nodes = list.nodes(); nodes.hasNext(); ) {
      Field element = list.element(nodes.next());
      Fields fields = element == null ? null : object(element, noun);
      T value = fields == null ? null : reader.apply(fields);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  /** What was asked for, each once: a key may be asked for again, to speak of its place. */
  private Set<String> asked() {
    return new LinkedHashSet<>(known);
  }

  /** Reports every key that nobody asked for. */
  public void done() {
    object
        .members()
        .forEach((key, node) -> {
          if (!known.contains(key)) {
            String named = Findings.shortened(key);
            new Spot(spot.findings(), node.place(), spot.owner(), named, node.shown())
                .report(
                    ValueFaults.UNKNOWN_KEY
                        .with("maybe", Spelling.maybe(key, asked()))
                        .with("known", String.join(", ", asked())));
          }
        });
  }
}
