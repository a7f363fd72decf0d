package lunting.data.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lunting.data.finding.Node;
import lunting.data.finding.Place;
import lunting.data.finding.Spot;

/**
 * The names and aliases of one list, to find those that two of its objects share: lists speak of an
 * object by any of them.
 */
public final class Names {
  private final Map<String, Place> owners = new HashMap<>();

  /** The {@code aliases} of an object; one of them, or its name, that another has is reported. */
  public List<String> aliases(Fields fields) {
    if (fields.optional("name").node() instanceof Node.Keyed name) {
      name.members()
          .forEach((key, node) -> {
            boolean isName = key.equals("zh") || key.equals("en");
            if (isName && node instanceof Node.Words words) {
              Spot whole = fields.spot();
              take(
                  fields,
                  words.text(),
                  new Spot(whole.findings(), words.place(), whole.owner(), "name", words.text()));
            }
          });
    }
    List<String> aliases = new ArrayList<>();
    for (Field field : fields.optional("aliases").items()) {
      String alias = field.word();
      if (alias != null) {
        aliases.add(alias);
        take(fields, alias, field.spot());
      }
    }
    return aliases;
  }

  private void take(Fields owner, String name, Spot spot) {
    Place first = owners.putIfAbsent(Spelling.folded(name), owner.place());
    if (first != null && !first.equals(owner.place())) {
      spot.report(ValueFaults.SHARED_NAME.with("first", first.printed()));
    }
  }
}
