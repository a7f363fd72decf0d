package lunting.web.database;

/** Ends a write where another server may be using the database; nothing was changed. */
public final class StoreTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreTaken() {
    super("Another server uses the database or has used it meanwhile, or it cannot be reached.");
  }
}
