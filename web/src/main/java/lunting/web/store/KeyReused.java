package lunting.web.store;

/**
 * A key that stood for another request already.
 *
 * <p>Fails: it is an exception because it ends the transaction in which it is found out.
 */
public final class KeyReused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  KeyReused(Asked asked) {
    super("The key (%s) stood for another body of %s.".formatted(asked.key(), asked.route()));
  }
}
