package lunting.web.season;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import lunting.data.json.JsonWriting;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.data.text.Sentence;
import lunting.web.audit.Act;
import lunting.web.audit.Actor;
import lunting.web.database.Counters;
import lunting.web.store.Asked;
import lunting.web.store.DocumentKind;
import lunting.web.store.PlanVersion;
import lunting.web.store.Store;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The seasons that are planned: what is the draft of each, and what is in force.
 *
 * <p>Threads: any.
 */
public final class Seasons {
  private final Store store;

  public Seasons(Store store) {
    this.store = store;
  }

  /**
   * Begins a season; there is one for the ids of a policy and a list.
   *
   * @param policyRef what a request names the policy by
   * @param registryRef what a request names the list by
   */
  public Outcome<PlannedSeason> create(
      Actor actor,
      String name,
      String policyRef,
      Policy policy,
      String registryRef,
      Registry registry) {
    return create(actor, name, policyRef, policy, registryRef, registry, null);
  }

  /**
   * The same for a request that may come again.
   *
   * @param asked a request that came before is answered with the season of then; null: it has no
   *     key
   */
  public Outcome<PlannedSeason> create(
      Actor actor,
      String name,
      String policyRef,
      Policy policy,
      String registryRef,
      Registry registry,
      @Nullable Asked asked) {
    byte[] policyWritten = JsonWriting.policy(policy);
    byte[] registryWritten = JsonWriting.registry(registry);
    return store
        .database()
        .write(handle -> {
          String earlier = store.idempotency().find(handle, asked);
          if (earlier != null) {
            return Outcome.done(SeasonRows.get(handle, earlier));
          }
          PlannedSeason known = SeasonRows.find(handle, policy.id(), registry.id());
          if (known != null) {
            return Outcome.hindered(exists(known));
          }
          PlannedSeason season =
              new PlannedSeason(
                  store.ids().next("season"),
                  name,
                  store.clock().instant().truncatedTo(ChronoUnit.MICROS),
                  actor,
                  new PlannedSeason.Document(
                      policyRef,
                      store.documents().keep(handle, DocumentKind.POLICY, policyWritten),
                      policy.id()),
                  new PlannedSeason.Document(
                      registryRef,
                      store.documents().keep(handle, DocumentKind.REGISTRY, registryWritten),
                      registry.id()),
                  1,
                  null,
                  null);
          SeasonRows.insert(handle, Counters.next(handle, "season"), season);
          store
              .audit()
              .append(handle, new Act(actor, "season-begun", season.id(), Map.of("name", name)));
          store.idempotency().keep(handle, asked, season.id());
          return Outcome.done(season);
        });
  }

  private static Hindrance exists(PlannedSeason season) {
    return Hindrance.of(
        Hindrance.Kind.SEASON_EXISTS,
        Sentence.of(
                "该政策和名录已有管理季“{name}”（{id}）。",
                "There is a season of this policy and list already: {name} ({id}).")
            .with("name", season.name())
            .with("id", season.id()));
  }

  /** The season with this id; null where there never was one. */
  public @Nullable PlannedSeason find(String id) {
    return store.database().read(handle -> SeasonRows.find(handle, id));
  }

  /** The season that a version belongs to; null where there is none. */
  public @Nullable PlannedSeason findOf(PlanVersion version) {
    return store.database().read(handle -> findOf(handle, version));
  }

  private static @Nullable PlannedSeason findOf(Handle handle, PlanVersion version) {
    return SeasonRows.find(handle, version.headings().policy(), version.headings().registry());
  }

  /** The newest seasons, newest first. */
  public List<PlannedSeason> list(int limit) {
    return store.database().read(handle -> SeasonRows.list(handle, limit));
  }

  /** The policy of a season as it was when the season began. */
  public Policy policy(PlannedSeason season) {
    return store.versions().policy(season.policy().hash());
  }

  /** The list of a season as it was when the season began. */
  public Registry registry(PlannedSeason season) {
    return store.versions().registry(season.registry().hash());
  }

  /** What holds for each version of a season that was ever more than an experiment, by its id. */
  public Map<String, Standing> standings(PlannedSeason season) {
    return store.database().read(handle -> StandingRows.ofSeason(handle, season.id()));
  }

  /** All that became of a version, newest first. */
  public List<Standing> history(PlanVersion version) {
    return store.database().read(handle -> StandingRows.history(handle, version.id()));
  }

  /**
   * Makes a version the draft of its season; the draft before it is again what it was before it
   * became the draft.
   *
   * @param revision of the season as the actor saw it
   * @param reason null where none is given
   */
  public Outcome<PlannedSeason> draft(
      Actor actor, String id, long revision, PlanVersion version, @Nullable String reason) {
    return store
        .database()
        .write(handle -> {
          PlannedSeason season = SeasonRows.get(handle, id);
          Hindrance hindrance = hindrance(handle, season, revision, version);
          if (hindrance != null) {
            return Outcome.hindered(hindrance);
          }
          makeDraft(handle, season, actor, version, reason);
          return Outcome.done(SeasonRows.get(handle, id));
        });
  }

  /**
   * Makes what the server itself has solved the draft of its season, where that has none and no
   * plan in force; to be told of every version in the transaction that keeps it.
   */
  public void draftOwn(Handle handle, PlanVersion version) {
    PlannedSeason season = findOf(handle, version);
    boolean own = version.author().equals(Actor.SERVER) && version.isFinal();
    if (own && season != null && season.draft() == null && season.inForce() == null) {
      makeDraft(handle, season, Actor.SERVER, version, null);
    }
  }

  /** Why a version of another policy or list is not taken. */
  public static Hindrance otherSeason(PlanVersion version) {
    return Hindrance.of(
        Hindrance.Kind.OTHER_SEASON,
        Sentence.of(
                "方案 {version} 的政策或名录不是本季的。",
                "The version ({version}) was made for another policy or list than the season's.")
            .with("version", version.id()));
  }

  private @Nullable Hindrance hindrance(
      Handle handle, PlannedSeason season, long revision, PlanVersion version) {
    if (season.revision() != revision) {
      return new Changed(store).hindrance(handle, season);
    }
    if (!season.has(version)) {
      return otherSeason(version);
    }
    Standing standing = StandingRows.current(handle, version.id());
    boolean holds = standing != null && standing.state() == VersionState.PUBLISHED;
    return holds
        ? Hindrance.of(
            Hindrance.Kind.ALREADY_IN_FORCE,
            Sentence.of("方案 {version} 已在执行。", "The version ({version}) is in force already.")
                .with("version", version.id()))
        : null;
  }

  private void makeDraft(
      Handle handle,
      PlannedSeason season,
      Actor actor,
      PlanVersion version,
      @Nullable String reason) {
    Instant now = store.clock().instant().truncatedTo(ChronoUnit.MICROS);
    String before = season.draft();
    if (before != null && !before.equals(version.id())) {
      StandingRows.add(handle, season.id(), replaced(handle, before, now, actor, reason));
    }
    SeasonRows.change(handle, season, version.id(), season.inForce());
    StandingRows.add(
        handle,
        season.id(),
        new Standing(version.id(), VersionState.DRAFT, now, actor, reason, null));
    store
        .audit()
        .append(handle, new Act(actor, "draft-made", season.id(), Map.of("version", version.id())));
    new Approvals(store).judge(handle, SeasonRows.get(handle, season.id()), actor);
  }

  /** What a draft is once another one is: superseded or withdrawn where it was in force before. */
  private static Standing replaced(
      Handle handle, String draft, Instant now, Actor actor, @Nullable String reason) {
    for (Standing each : StandingRows.history(handle, draft)) {
      if (each.state() != VersionState.DRAFT && each.state() != VersionState.CHECKED) {
        return new Standing(draft, each.state(), now, actor, reason, each.publication());
      }
    }
    return new Standing(draft, VersionState.EXPERIMENT, now, actor, reason, null);
  }
}
