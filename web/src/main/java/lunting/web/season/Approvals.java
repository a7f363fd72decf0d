package lunting.web.season;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import lunting.data.policy.Policy;
import lunting.data.text.Sentence;
import lunting.web.audit.Act;
import lunting.web.audit.Actor;
import lunting.web.store.PlanVersion;
import lunting.web.store.Store;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Who approved the drafts of the seasons. An approval holds for the hash that was reviewed: it
 * lapses where another plan comes into force meanwhile.
 *
 * <p>Threads: any.
 */
public final class Approvals {
  private final Store store;

  public Approvals(Store store) {
    this.store = store;
  }

  /**
   * So many people other than the author must approve a version before it is published: what the
   * season's policy asks for, and where the version's own asks for more, so many. A version that
   * was made from a milder policy of the same id gets round nothing.
   *
   * @param season null where none has the version's policy and list
   */
  public int needed(@Nullable PlannedSeason season, PlanVersion version) {
    int own = needed(store.versions().policy(version.made().policy()));
    return season == null
        ? own
        : Math.max(own, needed(store.versions().policy(season.policy().hash())));
  }

  /** So many people other than the author must approve what is published under a policy. */
  public static int needed(Policy policy) {
    Policy.Publication publication = policy.publication();
    Integer approvals = publication == null ? null : publication.approvals();
    return approvals == null ? 0 : approvals;
  }

  /** The approvals of a version, in the order in which they were given. */
  public List<Approval> list(PlanVersion version) {
    return store.database().read(handle -> ApprovalRows.list(handle, version.id()));
  }

  /** The hash of a version as somebody would review it now. */
  public String hash(PlannedSeason season, PlanVersion version) {
    return Reviewed.hash(version, season.inForce());
  }

  /**
   * Approves the draft of a season; who did so already changes nothing.
   *
   * @param hash of what was reviewed
   * @param reason null where none is given
   */
  public Outcome<Approval> approve(
      Actor actor, String seasonId, PlanVersion version, String hash, @Nullable String reason) {
    return store
        .database()
        .write(handle -> {
          PlannedSeason season = SeasonRows.get(handle, seasonId);
          Hindrance hindrance = hindrance(handle, season, actor, version, hash);
          if (hindrance != null) {
            return Outcome.hindered(hindrance);
          }
          for (Approval known : ApprovalRows.list(handle, version.id())) {
            if (known.by().equals(actor) && known.hash().equals(hash)) {
              return Outcome.done(known);
            }
          }
          Approval approval =
              new Approval(
                  actor, store.clock().instant().truncatedTo(ChronoUnit.MICROS), hash, reason);
          ApprovalRows.add(handle, version.id(), approval);
          store
              .audit()
              .append(handle, new Act(actor, "plan-approved", version.id(), Map.of("hash", hash)));
          judge(handle, season, actor);
          return Outcome.done(approval);
        });
  }

  private static @Nullable Hindrance hindrance(
      Handle handle, PlannedSeason season, Actor actor, PlanVersion version, String hash) {
    if (!version.id().equals(season.draft())) {
      return notTheDraft(version);
    }
    if (!Reviewed.hash(version, season.inForce()).equals(hash)) {
      return hashDiffers();
    }
    return answersFor(handle, version).equals(actor)
        ? Hindrance.of(
            Hindrance.Kind.OWN_VERSION,
            Sentence.of(
                "编制人不能核准自己的方案；方案没有署名的，设为草案的人视为编制人。",
                "Whoever made a version cannot approve it; where nobody gave a name, that is"
                    + " whoever made it the draft."))
        : null;
  }

  /** Its author; of one that nobody signed, whoever made it the draft last. */
  private static Actor answersFor(Handle handle, PlanVersion version) {
    if (version.author().named()) {
      return version.author();
    }
    for (Standing standing : StandingRows.history(handle, version.id())) {
      if (standing.state() == VersionState.DRAFT) {
        return standing.by();
      }
    }
    return version.author();
  }

  public static Hindrance notTheDraft(PlanVersion version) {
    return Hindrance.of(
        Hindrance.Kind.NOT_THE_DRAFT,
        Sentence.of(
                "方案 {version} 不是本季草案；请先设为草案。",
                "The version ({version}) is not the season's draft. Maybe make it the draft first.")
            .with("version", version.id()));
  }

  public static Hindrance hashDiffers() {
    return Hindrance.of(
        Hindrance.Kind.HASH_DIFFERS,
        Sentence.of(
            "审阅的内容与现在将公布的不同；请重新审阅。",
            "What was reviewed is not what would be published now. Maybe review it again."));
  }

  /** Makes the draft checked, or no longer so, by the approvals that hold now. */
  public void judge(Handle handle, PlannedSeason season, Actor actor) {
    String draft = season.draft();
    PlanVersion version = draft == null ? null : store.versions().find(draft);
    Standing standing = draft == null ? null : StandingRows.current(handle, draft);
    if (version == null || standing == null) {
      return;
    }
    String hash = Reviewed.hash(version, season.inForce());
    int given = ApprovalRows.names(handle, version.id(), hash).size();
    VersionState state =
        given >= Math.max(1, needed(season, version)) ? VersionState.CHECKED : VersionState.DRAFT;
    if (standing.state() != state) {
      StandingRows.add(
          handle,
          season.id(),
          new Standing(
              version.id(),
              state,
              store.clock().instant().truncatedTo(ChronoUnit.MICROS),
              actor,
              null,
              null));
    }
  }
}
