package lunting.data.book;

import java.util.LinkedHashMap;
import java.util.Map;
import lunting.data.outline.Decimals;
import lunting.data.registry.Contact;
import lunting.data.registry.Exemption;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/** The values of one row of a registry sheet by their column's key; an absent value has no key. */
final class SheetRow {
  private final Map<String, Object> cells = new LinkedHashMap<>();

  /** The value of a column; null where the row has none. */
  @Nullable Object find(String key) {
    return cells.get(key);
  }

  SheetRow put(String key, @Nullable Object value) {
    if (value != null) {
      cells.put(key, value);
    }
    return this;
  }

  /** A number kept as an integer of {@code decimals} decimals. */
  SheetRow decimal(String key, @Nullable Number scaled, int decimals) {
    return put(key, scaled == null ? null : Decimals.plain(scaled.longValue(), decimals));
  }

  /** A plain text under its key, else one under each language's. */
  SheetRow text(String key, @Nullable Text text) {
    if (text == null) {
      return this;
    }
    if (text.plain()) {
      return put(key, text.zh());
    }
    return put(key + ".zh", text.zh()).put(key + ".en", text.en());
  }

  SheetRow contact(@Nullable Contact contact) {
    if (contact == null) {
      return this;
    }
    return put("contact.person", contact.person())
        .put("contact.phone", contact.phone())
        .markIfEmpty("contact");
  }

  SheetRow exempt(@Nullable Exemption exempt) {
    put("exempt", exempt != null);
    return exempt == null ? this : text("exempt.basis", exempt.basis());
  }

  /** Says that an object is there, if none of its values does. */
  SheetRow markIfEmpty(String key) {
    boolean empty = cells.keySet().stream().noneMatch(cell -> cell.startsWith(key + "."));
    return empty ? put(key, true) : this;
  }
}
