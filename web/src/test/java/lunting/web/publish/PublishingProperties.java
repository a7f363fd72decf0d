package lunting.web.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import lunting.data.registry.Plant;
import lunting.web.audit.Actor;
import lunting.web.database.Databases;
import lunting.web.notice.Notice;
import lunting.web.notice.NoticeHead;
import lunting.web.notice.Notices;
import lunting.web.proof.Proof;
import lunting.web.proof.ProofCheck;
import lunting.web.season.Approvals;
import lunting.web.season.PlannedSeason;
import lunting.web.season.Seasons;
import lunting.web.season.Standing;
import lunting.web.season.VersionState;
import lunting.web.store.PlanVersion;
import lunting.web.store.Store;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever two people do to a season, it stays whole. */
final class PublishingProperties {
  private static final int MANY = 10_000;
  private static final Map<Databases.Kind, Store> STORES = new EnumMap<>(Databases.Kind.class);
  private static int begun;

  /** Something that somebody does: which act, to which of the versions, by whom. */
  record Deed(What what, int version, boolean chief, boolean stale) {
    enum What {
      DRAFT,
      APPROVE,
      PUBLISH,
      WITHDRAW,
      RENAME
    }
  }

  @AfterContainer
  static void close() {
    STORES.values().forEach(Store::close);
    STORES.clear();
  }

  @Property(tries = 16, shrinking = ShrinkingMode.BOUNDED)
  void aFileStaysWhole(@ForAll("deeds") List<Deed> deeds) {
    stayWhole(Databases.Kind.SQLITE, deeds);
  }

  @Property(tries = 6, shrinking = ShrinkingMode.BOUNDED)
  void aServersDatabaseStaysWhole(@ForAll("deeds") List<Deed> deeds) {
    stayWhole(Databases.Kind.POSTGRES, deeds);
  }

  @Provide
  Arbitrary<List<Deed>> deeds() {
    return Combinators.combine(
            Arbitraries.frequency(
                Tuple.of(4, Deed.What.DRAFT),
                Tuple.of(4, Deed.What.APPROVE),
                Tuple.of(5, Deed.What.PUBLISH),
                Tuple.of(2, Deed.What.WITHDRAW),
                Tuple.of(1, Deed.What.RENAME)),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(true, false),
            Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(false)), Tuple.of(1, Arbitraries.just(true))))
        .as(Deed::new)
        .list()
        .ofSize(14)
        .map(PublishingProperties::afterTwoPublications);
  }

  /** Without them few seasons would have anything to withdraw or to supersede. */
  private static List<Deed> afterTwoPublications(List<Deed> deeds) {
    List<Deed> all = new ArrayList<>();
    for (int version = 0; version < 2; version++) {
      for (Deed.What what : List.of(Deed.What.DRAFT, Deed.What.APPROVE, Deed.What.PUBLISH)) {
        all.add(new Deed(what, version, version == 0, false));
      }
    }
    all.addAll(deeds);
    return all;
  }

  private static void stayWhole(Databases.Kind kind, List<Deed> deeds) {
    Store store =
        STORES.computeIfAbsent(kind, each -> Store.open(Databases.empty(each), Clock.systemUTC()));
    begun++;
    String list = "small-" + begun;
    int approvals = begun % 2;
    PlannedSeason season = SmallSeason.begin(store, list, approvals);
    List<PlanVersion> versions = new ArrayList<>();
    for (int first : List.of(0, 3, 6, 9)) {
      versions.add(SmallSeason.version(store, list, approvals, first, 5, 10 + first / 2, 15));
    }

    for (Deed deed : deeds) {
      done(store, season.id(), aim(store, season.id(), versions, deed), deed);
      assertWhole(store, season.id(), versions);
    }

    assertThat(assertProved(store, season.id())).isGreaterThanOrEqualTo(2);
    assertThat(store.audit().verify().fault()).isNull();
  }

  /** Mostly the draft, where there is one and it matters. */
  private static PlanVersion aim(Store store, String id, List<PlanVersion> versions, Deed deed) {
    String draft = Objects.requireNonNull(new Seasons(store).find(id)).draft();
    boolean atDraft = deed.what() == Deed.What.APPROVE || deed.what() == Deed.What.PUBLISH;
    return draft == null || !atDraft || deed.stale()
        ? versions.get(deed.version())
        : Objects.requireNonNull(store.versions().find(draft));
  }

  private static void done(Store store, String id, PlanVersion version, Deed deed) {
    Seasons seasons = new Seasons(store);
    Publishing publishing = new Publishing(store);
    PlannedSeason season = Objects.requireNonNull(seasons.find(id));
    Actor by = deed.chief() ? SmallSeason.CHIEF : SmallSeason.DEPUTY;
    long revision = deed.stale() ? season.revision() - 1 : season.revision();
    switch (deed.what()) {
      case DRAFT -> seasons.draft(by, id, revision, version, null);
      case APPROVE ->
          new Approvals(store)
              .approve(by, id, version, publishing.prospect(season, version).hash(), null);
      case PUBLISH -> {
        Prospect prospect = publishing.prospect(season, version);
        publishing.publish(SmallSeason.order(by, prospect));
      }
      case WITHDRAW -> {
        List<Publication> newest = publishing.list(season, Long.MAX_VALUE, 4);
        if (deed.version() < newest.size()) {
          new Withdrawing(store).withdraw(by, newest.get(deed.version()), "有误");
        }
      }
      case RENAME -> store.versions().rename(by, version, "方案" + deed.version());
    }
  }

  private static void assertWhole(Store store, String id, List<PlanVersion> versions) {
    PlannedSeason season = Objects.requireNonNull(new Seasons(store).find(id));
    Map<String, Standing> standings = new Seasons(store).standings(season);
    Set<String> inForce = new TreeSet<>();
    Set<String> drafts = new TreeSet<>();
    for (PlanVersion version : versions) {
      Standing standing = standings.get(version.id());
      VersionState state = standing == null ? VersionState.EXPERIMENT : standing.state();
      if (state == VersionState.PUBLISHED) {
        inForce.add(version.id());
      }
      if (state == VersionState.DRAFT || state == VersionState.CHECKED) {
        drafts.add(version.id());
      }
    }
    String publication = season.inForce();
    assertThat(inForce)
        .isEqualTo(
            publication == null
                ? Set.of()
                : Set.of(
                    Objects.requireNonNull(new Publishing(store).find(publication)).version()));
    assertThat(drafts).isEqualTo(season.draft() == null ? Set.of() : Set.of(season.draft()));
    assertThat(new Publishing(store).list(season, Long.MAX_VALUE, MANY).reversed())
        .extracting(Publication::number)
        .isEqualTo(upTo(new Publishing(store).list(season, Long.MAX_VALUE, MANY).size()));
    List<NoticeHead> notices = new Notices(store).list(id, null, null, Long.MAX_VALUE, MANY);
    assertThat(notices.reversed()).extracting(NoticeHead::number).isEqualTo(upTo(notices.size()));
  }

  /**
   * Every plant can prove what was published for it, and that nothing changed where it was not
   * told.
   *
   * @return how many publications there are
   */
  private static int assertProved(Store store, String id) {
    Seasons seasons = new Seasons(store);
    PlannedSeason season = Objects.requireNonNull(seasons.find(id));
    List<Publication> publications = new Publishing(store).list(season, Long.MAX_VALUE, MANY);
    for (Publication publication : publications) {
      List<String> told =
          new Notices(store)
              .list(id, null, publication.id(), Long.MAX_VALUE, MANY).stream()
                  .filter(notice -> notice.kind() == Notice.Kind.PUBLICATION)
                  .map(NoticeHead::plant)
                  .toList();
      for (Plant plant : seasons.registry(season).plants()) {
        Proof proof = Objects.requireNonNull(new Proofs(store).find(publication, plant.id()));
        assertThat(ProofCheck.fault(proof, publication.root(), null)).isNull();
        assertThat(proof.unchangedSince() == null)
            .isEqualTo(publication.previous() == null || told.contains(plant.id()));
      }
    }
    return publications.size();
  }

  private static List<Long> upTo(int last) {
    return LongStream.rangeClosed(1, last).boxed().toList();
  }
}
