package lunting.web.publish;

import java.time.LocalDate;
import java.util.List;
import lunting.data.fit.PlanFit;
import lunting.data.plan.Plan;
import lunting.data.registry.Registry;
import lunting.data.report.PlanChanges;
import lunting.data.text.Sentence;
import lunting.solver.change.PlanDiff;
import lunting.solver.problem.Problem;
import lunting.web.notice.NoticeBodies;
import lunting.web.notice.NoticeBody;
import lunting.web.season.ApprovalRows;
import lunting.web.season.Approvals;
import lunting.web.season.Hindrance;
import lunting.web.season.PlannedSeason;
import lunting.web.season.Reviewed;
import lunting.web.store.OpenPlan;
import lunting.web.store.PlanVersion;
import lunting.web.store.Store;
import org.jspecify.annotations.Nullable;

/** Works out what publishing a version, or withdrawing a publication, would do. */
final class Prospects {
  private static final Plan NOTHING = Plan.of(List.of());

  private final Store store;

  Prospects(Store store) {
    this.store = store;
  }

  /** What publishing a version of a season would do. */
  Prospect of(PlannedSeason season, PlanVersion version) {
    OpenPlan open = store.versions().open(version);
    String current = season.inForce();
    PlanVersion inForce =
        current == null
            ? null
            : version(store.database().read(handle -> PublicationRows.get(handle, current)));
    PlanChanges changes = changes(inForce, open.problem(), open.plan(), LocalDate.MIN);
    String hash = Reviewed.hash(version, current);
    List<String> approvals =
        store.database().read(handle -> ApprovalRows.names(handle, version.id(), hash));
    int needed = new Approvals(store).needed(season, version);
    return new Prospect(
        season,
        version,
        hash,
        bodies(inForce, open.problem(), changes),
        changes.unchanged().size(),
        Breaches.of(open.inputs().registry(), open.verdict()),
        inForce == null || inForce.id().equals(version.baseline()),
        version.made().policy().equals(season.policy().hash()),
        approvals,
        needed,
        hindrance(season, version, approvals.size(), needed));
  }

  /**
   * What plants are told where a publication no longer holds from today on and another one, or
   * none, does. Of a season that is over, as in a rehearsal on an earlier one, all of it counts.
   */
  List<NoticeBody> ofWithdrawal(Publication withdrawn, @Nullable Publication restored) {
    PlanVersion before = version(withdrawn);
    OpenPlan open = store.versions().open(restored == null ? before : version(restored));
    Problem problem = open.problem();
    Plan after = restored == null ? NOTHING : open.plan();
    LocalDate today = LocalDate.ofInstant(store.clock().instant(), problem.policy().timeZone());
    LocalDate from = today.isAfter(problem.policy().season().span().to()) ? LocalDate.MIN : today;
    return bodies(before, problem, changes(before, problem, after, from));
  }

  private List<NoticeBody> bodies(
      @Nullable PlanVersion before, Problem problem, PlanChanges changes) {
    Registry now = problem.registry();
    return NoticeBodies.of(
        problem, before == null ? now : store.versions().inputs(before).registry(), changes);
  }

  /**
   * What changes from what a version says, or from nothing, to a plan for a problem.
   *
   * @param from the first day on which the plan holds; until then what the version says did
   */
  private PlanChanges changes(
      @Nullable PlanVersion before, Problem problem, Plan after, LocalDate from) {
    if (before == null) {
      return PlanDiff.of(problem, NOTHING, after, null);
    }
    Plan published = store.versions().plan(before);
    // A plan of a list that was mended since may name lines that this one does not have.
    Plan known = PlanFit.baseline(published, problem.policy(), problem.registry(), "before").get();
    PlanChanges changes = PlanDiff.of(problem, known, Succession.of(known, from, after), null);
    Plan gone = GoneLines.of(published, problem.registry());
    return gone.reductions().isEmpty()
        ? changes
        : GoneLines.added(
            changes,
            PlanDiff.of(
                store.versions().open(before).problem(),
                gone,
                Succession.of(gone, from, NOTHING),
                null));
  }

  PlanVersion version(Publication publication) {
    PlanVersion version = store.versions().find(publication.version());
    if (version == null) {
      throw new IllegalStateException(
          "The version (%s) must be kept.".formatted(publication.version()));
    }
    return version;
  }

  private static @Nullable Hindrance hindrance(
      PlannedSeason season, PlanVersion version, int given, int needed) {
    if (!version.id().equals(season.draft())) {
      return Approvals.notTheDraft(version);
    }
    return given >= needed
        ? null
        : Hindrance.of(
            Hindrance.Kind.APPROVALS_MISSING,
            Sentence.of(
                    "公布前须有编制人以外的 {needed} 人核准此内容，现有 {given} 人。",
                    "Before it is published {needed:person} other than the author must approve this"
                        + " very plan; {given} did.")
                .with("needed", needed)
                .with("given", given));
  }
}
