package lunting.web.season;

/** What became of something that a season may not allow. */
public sealed interface Outcome<T> {
  /** It was done. */
  record Done<T>(T value) implements Outcome<T> {}

  /** It was not done, and nothing was changed. */
  record Hindered<T>(Hindrance hindrance) implements Outcome<T> {}

  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Outcome<T> hindered(Hindrance hindrance) {
    return new Hindered<>(hindrance);
  }
}
