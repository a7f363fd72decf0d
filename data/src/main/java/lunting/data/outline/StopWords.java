package lunting.data.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lunting.data.calendar.Span;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.data.text.Wording;

/** The four days of a stop as one sentence, for calendars and notices. */
public final class StopWords {
  private StopWords() {}

  /**
   * The sentence in both languages: 2020年12月3日起降温，2020年12月6日停产到位，….
   *
   * @param season a day outside it is told as such
   */
  public static Text of(StopDates dates, Span season) {
    List<Text> parts = new ArrayList<>();
    for (StopDates.Day day : dates.days()) {
      parts.add(part(day, dates, season));
      if (day.step() == StopDates.Step.COOL_DOWN && dates.cold() == null) {
        parts.add(Text.of("停产天数不足以降温到位", "the stop is too short for the kiln to get cold"));
      }
    }
    if (dates.full() == null) {
      parts.add(
          Text.of(
              "点火、复产日期待停产令解除后另行通知",
              "the days of fire and full production follow when the order is lifted"));
    }
    String english = String.join("; ", parts.stream().map(Text::english).toList());
    return Text.of(
        String.join("，", parts.stream().map(Text::zh).toList()) + "。",
        english.substring(0, 1).toUpperCase(Locale.ROOT) + english.substring(1) + ".");
  }

  private static Text part(StopDates.Day day, StopDates dates, Span season) {
    Text on = on(day.date(), season);
    return switch (day.step()) {
      case COOL_DOWN -> Sentence.of("{day}起降温", "cool-down begins on {day}").with("day", on).text();
      case COLD -> Sentence.of("{day}停产到位", "cold on {day}").with("day", on).text();
      case FIRE -> Sentence.of("{day}点火", "fire lit on {day}").with("day", on).text();
      case FULL -> production(on, dates.loadAfter());
    };
  }

  private static Text production(Text on, int load) {
    return load == 100
        ? Sentence.of("{day}复产", "full production on {day}").with("day", on).text()
        : Sentence.of("{day}起按 {load}% 负荷生产", "runs at {load}% load from {day} on")
            .with("day", on)
            .with("load", load)
            .text();
  }

  /** A day, told as such where it lies outside the season. */
  private static Text on(LocalDate day, Span season) {
    if (day.isBefore(season.from())) {
      return Sentence.of("{day}（实施期前）", "{day} (before the season)").with("day", day).text();
    }
    return day.isAfter(season.to())
        ? Sentence.of("{day}（实施期后）", "{day} (after the season)").with("day", day).text()
        : Wording.date(day);
  }
}
