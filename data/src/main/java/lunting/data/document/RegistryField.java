package lunting.data.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lunting.data.finding.Corrections;
import lunting.data.finding.Findings;
import lunting.data.finding.InputFile;
import lunting.data.finding.Node;
import lunting.data.finding.Place;
import lunting.data.sheet.Column;
import lunting.data.sheet.CorrectedTree;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.data.tree.NameOf;
import lunting.data.tree.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * A field of an enterprise list that is JSON, as a person knows it.
 *
 * @param owners what it belongs to, outermost first, such as a plant, then its line: by name and id
 * @param key its key in its object
 * @param caption what the list's workbook calls it
 * @param text what it holds; empty for nothing
 * @param towns the list's own towns, one of which a plant names
 */
public record RegistryField(
    List<Text> owners, String key, Text caption, String text, List<Named> towns) {
  /** Copies the lists. */
  public RegistryField {
    owners = List.copyOf(owners);
    towns = List.copyOf(towns);
  }

  /** An object of the list by its id and its name; null where it has none. */
  public record Named(String id, @Nullable Text name) {}

  /**
   * The field that a finding is about; null where its place is none of a single value, or the file
   * is no JSON.
   */
  public static @Nullable RegistryField find(
      InputFile file, Corrections corrections, String place) {
    Pointer pointer = Pointer.of(place);
    Node root =
        pointer == null ? null : RegistryReader.root(file, corrections, new Findings(file.name()));
    return pointer == null || root == null ? null : find(root, pointer);
  }

  private static @Nullable RegistryField find(Node root, Pointer pointer) {
    List<Text> owners = new ArrayList<>();
    Node node = root;
    for (String step : pointer.steps()) {
      Node next = step(node, step);
      if (next == null) {
        return null;
      }
      node = next;
      Named owner = named(node);
      if (owner != null) {
        owners.add(Wording.named(owner.name(), owner.id()));
      }
    }
    if (node instanceof Node.Keyed || node instanceof Node.Items) {
      return null;
    }
    String key = pointer.steps().getLast();
    Column column = CorrectedTree.column(pointer);
    Text caption = Text.of(column == null ? key : column.caption(), key);
    return new RegistryField(
        owners,
        key,
        caption,
        node instanceof Node.Nothing ? "" : node.shown(),
        step(root, "towns") instanceof Node.Items towns
            ? towns.nodes().stream().map(RegistryField::named).filter(Objects::nonNull).toList()
            : List.of());
  }

  /** What stands below a value; null where nothing can stand there. */
  private static @Nullable Node step(Node node, String step) {
    return switch (node) {
      case Node.Items items -> {
        int index = Pointer.element(step);
        yield index < 0 || index >= items.nodes().size() ? null : items.nodes().get(index);
      }
      case Node.Keyed keyed -> keyed.members().getOrDefault(step, missing(keyed.place(), step));
      case Node.Nothing nothing -> missing(nothing.place(), step);
      case Node.Coming coming -> null;
      case Node.Words words -> null;
      case Node.Decimal number -> null;
      case Node.Flag flag -> null;
    };
  }

  private static Node missing(Place owner, String key) {
    return new Node.Nothing(owner.member(key));
  }

  /** What an object is called; null where it has no id. */
  private static @Nullable Named named(Node node) {
    if (!(node instanceof Node.Keyed object)
        || !(object.members().get("id") instanceof Node.Words id)) {
      return null;
    }
    return new Named(id.text(), NameOf.object(object));
  }
}
