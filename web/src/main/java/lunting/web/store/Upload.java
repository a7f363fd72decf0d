package lunting.web.store;

/**
 * A policy or list that somebody sent, as it was read: without an ERROR.
 *
 * @param listed what a list of uploads says of it
 */
public record Upload<T>(ListedUpload listed, T value) {
  public String id() {
    return listed.id();
  }
}
