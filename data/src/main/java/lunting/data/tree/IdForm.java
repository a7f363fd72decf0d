package lunting.data.tree;

/** The form of an id: {@code [A-Za-z0-9._-]{1,64}}. */
final class IdForm {
  private static final int LONGEST = 64;

  private IdForm() {}

  /** Whether a text has it. */
  static boolean fits(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');
      boolean digit = '0' <= c && c <= '9';
      if (!letter && !digit && c != '.' && c != '_' && c != '-') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= LONGEST;
  }
}
