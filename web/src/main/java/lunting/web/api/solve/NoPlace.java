package lunting.web.api.solve;

import lunting.web.api.http.Refusal;

/** Why a run is not taken. */
public final class NoPlace {
  private NoPlace() {}

  /**
   * The refusal of a run for which there is no place.
   *
   * @param closing whether that is so because the server stops
   */
  public static Refusal refusal(boolean closing) {
    return closing ? Refusal.stopping() : Refusal.tooManyRuns();
  }
}
