package lunting.web.audit;

/**
 * Who acts. Until there are accounts this is the name that somebody gives.
 *
 * @param name empty: nobody gave one
 */
public record Actor(String name) {
  /** Whoever gives no name. */
  public static final Actor UNNAMED = new Actor("");

  /** The server itself, such as when it solves its sample. */
  public static final Actor SERVER = new Actor("lunting");

  /** Whether somebody gave a name. */
  public boolean named() {
    return !name.isEmpty();
  }
}
