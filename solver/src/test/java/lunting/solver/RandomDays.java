package lunting.solver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lunting.data.calendar.Span;

/** Ranges of days at random, some of them outside the season. */
final class RandomDays {
  private final Random random;
  private final LocalDate firstDay;
  private final int days;

  RandomDays(Random random, LocalDate firstDay, int days) {
    this.random = random;
    this.firstDay = firstDay;
    this.days = days;
  }

  /** Ranges that follow each other, as ranges that must not overlap do. */
  List<Span> apart(int most) {
    List<Span> spans = new ArrayList<>();
    LocalDate from = firstDay.plusDays(random.nextInt(9) - 4L);
    for (int i = 0; i < random.nextInt(most + 1); i++) {
      LocalDate to = from.plusDays(random.nextInt(Math.max(2, days)));
      spans.add(new Span(from, to));
      from = to.plusDays(1L + random.nextInt(3));
    }
    return spans;
  }

  /** A range of at most half a season. */
  Span any() {
    LocalDate from = firstDay.plusDays(random.nextInt(days + 6) - 3L);
    return new Span(from, from.plusDays(random.nextInt(Math.max(2, days / 2))));
  }
}
