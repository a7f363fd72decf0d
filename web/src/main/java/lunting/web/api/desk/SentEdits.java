package lunting.web.api.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lunting.data.calendar.Span;
import lunting.data.plan.Edit;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.web.api.http.Refusal;
import lunting.web.api.http.SentJson;
import lunting.web.api.plan.PlanVersionApi;
import lunting.web.audit.Actor;
import lunting.web.store.PlanVersion;
import lunting.web.store.PlanVersions;
import org.jspecify.annotations.Nullable;

/**
 * Edits as a request sends them.
 *
 * @param revision of the copy as whoever sends them saw it; null: it is not told
 *     <p>Fails: a {@link Refusal}.
 */
record SentEdits(@Nullable List<@Nullable SentEdit> edits, @Nullable Long revision) {
  /** So many edits at most are one step. */
  static final int MOST_EDITS = 1_000;

  private static final int MAX_REASON = 1_000;
  private static final int MAX_ID = 200;

  /** The kinds of edits. */
  enum Kind {
    PLACE,
    REMOVE,
    SPLIT,
    RUN,
    PIN,
    UNPIN,
    TAKE_OVER
  }

  /** A bar as it was seen. */
  record SentBar(
      @Nullable String line,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable BigDecimal load) {
    static SentBar of(Edit.Bar bar) {
      return new SentBar(bar.line(), bar.span().from(), bar.span().to(), share(bar.loadPercent()));
    }

    Edit.Bar read() {
      return new Edit.Bar(
          SentEdits.line(line), span(from, to), percent(SentJson.required(load, "load")));
    }
  }

  /** An edit; each kind has its own members. */
  record SentEdit(
      @Nullable Kind kind,
      @Nullable String line,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable BigDecimal load,
      @Nullable SentBar was,
      @Nullable String reason,
      @Nullable String planVersion) {
    /**
     * An edit that moves, takes away or parts a bar, as a request would send it.
     *
     * <p>Fails: {@link IllegalArgumentException} for any other.
     */
    static SentEdit of(Edit edit) {
      return switch (edit) {
        case Edit.Place(Edit.Bar bar, Edit.Bar was) ->
            on(Kind.PLACE, bar.line(), bar.span(), share(bar.loadPercent()), was);
        case Edit.Remove(Edit.Bar was) -> on(Kind.REMOVE, null, null, null, was);
        case Edit.Split(Edit.Bar was, Span runs) -> on(Kind.SPLIT, null, runs, null, was);
        case Edit.Run run -> throw changesNoBar(run);
        case Edit.PinDays pin -> throw changesNoBar(pin);
        case Edit.UnpinDays unpin -> throw changesNoBar(unpin);
        case Edit.TakeOver other -> throw changesNoBar(other);
      };
    }

    private static IllegalArgumentException changesNoBar(Edit edit) {
      return new IllegalArgumentException("The edit (%s) changes no single bar.".formatted(edit));
    }

    private static SentEdit on(
        Kind kind,
        @Nullable String line,
        @Nullable Span span,
        @Nullable BigDecimal load,
        Edit.@Nullable Bar was) {
      return new SentEdit(
          kind,
          line,
          span == null ? null : span.from(),
          span == null ? null : span.to(),
          load,
          was == null ? null : SentBar.of(was),
          null,
          null);
    }
  }

  /**
   * The edits, at least one.
   *
   * @param base id of the version that the copy was begun with
   */
  List<Edit> read(PlanVersions versions, String base, Actor actor) {
    List<@Nullable SentEdit> sent = SentJson.required(edits, "edits");
    if (sent.isEmpty() || sent.size() > MOST_EDITS) {
      throw Refusal.badRequest(
          Sentence.of(
                  "edits 应有 1 至 {limit} 项调整。", "The edits must be at least 1 and at most {limit}.")
              .with("limit", MOST_EDITS));
    }
    List<Edit> read = new ArrayList<>();
    for (SentEdit edit : sent) {
      read.add(read(SentJson.required(edit, "edit"), versions, base, actor));
    }
    return read;
  }

  private static Edit read(SentEdit edit, PlanVersions versions, String base, Actor actor) {
    return switch (SentJson.required(edit.kind(), "kind")) {
      case PLACE ->
          new Edit.Place(
              new Edit.Bar(
                  line(edit.line()),
                  span(edit.from(), edit.to()),
                  percent(SentJson.required(edit.load(), "load"))),
              edit.was() == null ? null : edit.was().read());
      case REMOVE -> new Edit.Remove(was(edit));
      case SPLIT -> new Edit.Split(was(edit), span(edit.from(), edit.to()));
      case RUN -> new Edit.Run(line(edit.line()), span(edit.from(), edit.to()));
      case PIN -> pin(edit, actor);
      case UNPIN -> new Edit.UnpinDays(line(edit.line()), span(edit.from(), edit.to()));
      case TAKE_OVER -> takeOver(edit, versions, base);
    };
  }

  private static Edit pin(SentEdit edit, Actor actor) {
    if (!actor.named()) {
      throw Refusal.of(
          400,
          "actor-missing",
          Sentence.of(
              "锁定须注明经办人姓名（请求头 Lunting-Actor）。",
              "A pin needs the name of whoever sets it, in the header Lunting-Actor."));
    }
    String reason = SentJson.optionalText(edit.reason(), "reason", MAX_REASON);
    return new Edit.PinDays(
        line(edit.line()),
        span(edit.from(), edit.to()),
        actor.name(),
        reason == null ? null : Text.ofPlain(reason));
  }

  private static Edit takeOver(SentEdit edit, PlanVersions versions, String base) {
    PlanVersion version =
        PlanVersionApi.version(versions, SentJson.text(edit.planVersion(), "planVersion", MAX_ID));
    PlanVersion begunWith = PlanVersionApi.version(versions, base);
    if (!version.headings().registry().equals(begunWith.headings().registry())) {
      throw Refusal.of(
          422,
          "edit-impossible",
          Sentence.of(
                  "方案 {version} 是另一份名录的，不能采用。",
                  "The version ({version}) was made for another list.")
              .with("version", version.id()));
    }
    return new Edit.TakeOver(versions.plan(version), version.name());
  }

  private static Edit.Bar was(SentEdit edit) {
    return SentJson.required(edit.was(), "was").read();
  }

  private static String line(@Nullable String given) {
    return SentJson.text(given, "line", MAX_ID);
  }

  /**
   * Days from one to another. Fails: 400 where one is missing or they stand the other way round.
   */
  static Span span(@Nullable LocalDate from, @Nullable LocalDate to) {
    LocalDate first = SentJson.required(from, "from");
    LocalDate last = SentJson.required(to, "to");
    if (last.isBefore(first)) {
      throw Refusal.badRequest(
          Sentence.of(
                  "止日（{to}）不应早于起日（{from}）。",
                  "The last day ({to}) must not be before the first day ({from}).")
              .with("from", first)
              .with("to", last));
    }
    return new Span(first, last);
  }

  private static BigDecimal share(int percent) {
    return BigDecimal.valueOf(percent, 2).stripTrailingZeros();
  }

  /** A load as it stands in an address. Fails: 400. */
  static BigDecimal decimal(String load) {
    try {
      return new BigDecimal(load);
    } catch (NumberFormatException e) {
      throw Refusal.badRequest(
          Sentence.of("load 应为小数，例如 0.5。", "The load must be a decimal such as 0.5."));
    }
  }

  /** A load from 0 to 0.99 in whole percents. Fails: 400. */
  static int percent(BigDecimal load) {
    BigDecimal percent = load.movePointRight(2);
    boolean whole =
        load.signum() >= 0
            && load.compareTo(BigDecimal.ONE) < 0
            && percent.remainder(BigDecimal.ONE).signum() == 0;
    if (!whole) {
      throw Refusal.badRequest(
          Sentence.of(
              "load 应不小于 0、小于 1，至多两位小数。",
              "The load must be at least 0 and less than 1, with at most two decimals."));
    }
    return percent.intValueExact();
  }
}
