package lunting.data.tree;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import lunting.data.calendar.Span;
import lunting.data.finding.Findings;
import lunting.data.finding.Node;
import lunting.data.finding.Place;
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
  private final Node.Keyed object;
  private final Text owner;
  private final Findings findings;
  private final boolean sourced;
  private final Set<String> known = new LinkedHashSet<>();

  /**
   * @param owner what the object is called in findings
   * @param sourced whether objects of this file may say where their figures come from
   */
  Fields(Node.Keyed object, Text owner, Findings findings, boolean sourced) {
    this.object = object;
    this.owner = owner;
    this.findings = findings;
    this.sourced = sourced;
  }

  /** An object's members; it is called by its id where it has one, else by its owner. */
  public static Fields of(
      Node.Keyed object, Noun noun, @Nullable Text owner, Findings all, boolean src) {
    Text called =
        idOf(object) instanceof Node.Words id
            ? noun.named(Findings.shortened(id.text()))
            : owner == null ? noun.text() : noun.of(owner);
    return new Fields(object, called, all, src);
  }

  /** What an object is called by: its id, or that of the line it is about. */
  private static @Nullable Node idOf(Node.Keyed object) {
    Node id = object.members().get("id");
    return id == null ? object.members().get("line") : id;
  }

  public Findings findings() {
    return findings;
  }

  public Text owner() {
    return owner;
  }

  public Place place() {
    return object.place();
  }

  boolean sourced() {
    return sourced;
  }

  /** A member that must be there. */
  public Field required(String key) {
    Field field = optional(key);
    if (field.node() == null) {
      Node written = object.members().get(key);
      Place place = written == null ? place().member(key) : written.place();
      findings.report(ValueFaults.MISSING, place, null, "key", key, "owner", owner);
    }
    return field;
  }

  /** A member that may be missing or null. */
  public Field optional(String key) {
    known.add(key);
    Node node = object.members().get(key);
    return new Field(this, key, node instanceof Node.Nothing ? null : node);
  }

  /** Where the object's figures come from: any object of a policy may say so. */
  public @Nullable Text source() {
    return sourced ? optional("source").text() : null;
  }

  /** The keys of a table, whose rows are not known beforehand. */
  public List<String> rows() {
    return object.members().keySet().stream().filter(key -> !known.contains(key)).toList();
  }

  /** The days from {@code from} to {@code to}, both required. */
  public @Nullable Span span() {
    Days.Ends ends = new Days.Ends(required("from").date(), required("to").date());
    return Days.span(this, ends);
  }

  /**
   * The objects of a list, each read by {@code reader}; those it answers with null are left out.
   */
  public <T> List<T> each(Field list, Noun noun, Function<Fields, @Nullable T> reader) {
    List<T> values = new ArrayList<>();
    for (Field element : list.items()) {
      Fields fields = element.fields(noun);
      T value = fields == null ? null : reader.apply(fields);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  /** Reports every key that nobody asked for. */
  public void done() {
    object
        .members()
        .forEach((key, node) -> {
          if (!known.contains(key)) {
            findings.report(
                ValueFaults.UNKNOWN_KEY,
                node,
                "key",
                Findings.shortened(key),
                "owner",
                owner,
                "maybe",
                Spelling.maybe(key, known),
                "known",
                String.join(", ", known));
          }
        });
  }
}
