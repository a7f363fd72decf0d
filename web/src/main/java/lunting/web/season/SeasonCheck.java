package lunting.web.season;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lunting.data.text.Sentence;
import lunting.web.audit.AuditEntry;
import lunting.web.audit.AuditLog;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Holds what is the draft of each season and what is in force to the acts that made it so. */
public final class SeasonCheck {
  private static final List<String> KINDS =
      List.of("season-begun", "draft-made", "published", "withdrawn");

  private final Map<String, Stand> seasons = new LinkedHashMap<>();

  /** Which version each publication put in force. */
  private final Map<String, String> versions = new HashMap<>();

  private record Stand(@Nullable String draft, @Nullable String inForce) {}

  private SeasonCheck() {}

  /** The first season that is not as its acts have left it; null where all are. */
  public static @Nullable Sentence fault(Handle handle) {
    SeasonCheck check = new SeasonCheck();
    AuditLog.list(handle, KINDS).forEach(check::follow);
    for (Map.Entry<String, Stand> told : check.seasons.entrySet()) {
      PlannedSeason season = SeasonRows.find(handle, told.getKey());
      if (season == null) {
        return Sentence.of("缺少管理季 {season}。", "The season {season} is missing.")
            .with("season", told.getKey());
      }
      if (!Objects.equals(season.draft(), told.getValue().draft())) {
        return Sentence.of(
                "管理季 {season} 的草案与操作记录不符。",
                "The season {season} has another draft than its acts have made.")
            .with("season", season.id());
      }
      if (!Objects.equals(season.inForce(), told.getValue().inForce())) {
        return Sentence.of(
                "管理季 {season} 正在执行的公布与操作记录不符。",
                "The season {season} has another publication in force than its acts have put"
                    + " there.")
            .with("season", season.id());
      }
    }
    return unknown(handle, check.seasons);
  }

  private static @Nullable Sentence unknown(Handle handle, Map<String, Stand> known) {
    for (PlannedSeason season : SeasonRows.list(handle, Integer.MAX_VALUE)) {
      if (!known.containsKey(season.id())) {
        return Sentence.of("没有建立管理季 {season} 的操作记录。", "No act has begun the season {season}.")
            .with("season", season.id());
      }
    }
    return null;
  }

  private void follow(AuditEntry act) {
    Map<String, String> told = act.told();
    switch (act.what()) {
      case "season-begun" -> seasons.put(act.subject(), new Stand(null, null));
      case "draft-made" ->
          seasons.computeIfPresent(
              act.subject(), (id, before) -> new Stand(told.get("version"), before.inForce()));
      case "published" -> {
        versions.put(act.subject(), told.getOrDefault("version", ""));
        seasons.computeIfPresent(
            told.getOrDefault("season", ""), (id, before) -> new Stand(null, act.subject()));
      }
      case "withdrawn" ->
          seasons.computeIfPresent(
              told.getOrDefault("season", ""),
              (id, before) -> withdrawn(before, told.getOrDefault("restored", "")));
      default ->
          throw new IllegalArgumentException("The act " + act.what() + " was not asked for.");
    }
  }

  /** What holds again is no draft any more. */
  private Stand withdrawn(Stand before, String restored) {
    boolean draftHolds = Objects.equals(versions.get(restored), before.draft());
    return new Stand(draftHolds ? null : before.draft(), restored.isEmpty() ? null : restored);
  }
}
