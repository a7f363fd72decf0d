package lunting.web.api.http;

/** How much of a collection one reply holds. */
public final class Paging {
  /** So many of the newest. */
  public static final int NEWEST = 200;

  private Paging() {}
}
