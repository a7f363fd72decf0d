package lunting.web.season;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import lunting.data.text.Sentence;
import lunting.web.store.PlanVersion;
import lunting.web.store.Store;
import org.jdbi.v3.core.Handle;

/** Tells who changed a season since somebody looked at it, when and what. */
public final class Changed {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  private final Store store;

  public Changed(Store store) {
    this.store = store;
  }

  /** What somebody is told who looked at the season before its last change. */
  public Hindrance hindrance(Handle handle, PlannedSeason season) {
    Standing last = StandingRows.last(handle, season.id());
    return Hindrance.of(
        Hindrance.Kind.SEASON_CHANGED,
        last == null
            ? Sentence.of("本季已有变动，请刷新后再试。", "The season has changed. Maybe look at it again first.")
            : told(last, season));
  }

  private Sentence told(Standing last, PlannedSeason season) {
    PlanVersion version = store.versions().find(last.version());
    return Sentence.of(
            "{by}已于 {at} 变更本季：方案“{name}”（{version}）现为{state}。请刷新后再试。",
            "{by} changed the season at {at}: the plan {name} ({version}) is now {state}. Maybe"
                + " look at it again first.")
        .with("by", last.by().name())
        .with(
            "at",
            TIME.format(
                last.at().atZone(store.versions().policy(season.policy().hash()).timeZone())))
        .with("name", version == null ? "" : version.name())
        .with("version", last.version())
        .with("state", last.state().text());
  }
}
