package lunting.web.api.files;

import java.time.LocalDate;
import lunting.data.calendar.Season;

/** A season as the page shows it. */
public record SeasonView(LocalDate from, LocalDate to, int days) {
  public static SeasonView of(Season season) {
    return new SeasonView(season.span().from(), season.span().to(), season.days());
  }
}
