package lunting.data.document;

import lunting.data.finding.Noun;
import lunting.data.registry.Contact;
import lunting.data.tree.Fields;
import org.jspecify.annotations.Nullable;

/** Reads whom to call at a plant or in a town. */
final class ContactReader {
  private ContactReader() {}

  static @Nullable Contact contact(Fields owner) {
    Fields fields = owner.object(owner.optional("contact"), Noun.CONTACT);
    if (fields == null) {
      return null;
    }
    Contact contact =
        new Contact(fields.optional("person").string(), fields.optional("phone").string());
    fields.done();
    return contact;
  }
}
