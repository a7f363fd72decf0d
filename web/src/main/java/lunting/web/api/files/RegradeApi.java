package lunting.web.api.files;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lunting.data.finding.Finding;
import lunting.data.finding.Parsed;
import lunting.data.json.JsonWriting;
import lunting.data.registry.Registry;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.solver.regrade.GradeChange;
import lunting.solver.regrade.Regrade;
import lunting.solver.regrade.Regrading;
import lunting.web.api.ask.Inputs;
import lunting.web.api.ask.Situation;
import lunting.web.api.ask.Situations;
import lunting.web.api.http.Asker;
import lunting.web.api.http.Body;
import lunting.web.api.http.FindingView;
import lunting.web.api.http.Json;
import lunting.web.api.http.Members;
import lunting.web.api.http.Refusal;
import lunting.web.api.http.Replies;
import lunting.web.store.Digests;
import lunting.web.store.Upload;
import lunting.web.store.Uploads;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** {@code /regrades}: what a plant owes that is regraded in mid-season, and the list with it. */
public final class RegradeApi {
  private static final Set<String> MEMBERS = Situations.membersAnd("plant", "changes");
  private static final int MAX_CHANGES = 100;

  private final Uploads<Registry> registries;
  private final Situations situations;

  /** A plant's new grade and its first day, as a request has them. */
  record ChangeView(@Nullable String grade, @Nullable String from) {}

  /** How many days a grade holds, and its ratio as files write it. */
  record PartView(String grade, int days, BigDecimal ratio) {}

  /**
   * What a plant owes after its regrade, as the API answers it.
   *
   * @param registry reference of the list with the regrade
   * @param ratio the blended ratio; null where the plant owes none by grade
   * @param findings what is told of the new grades
   */
  record RegradeView(
      String registry,
      String plant,
      String grade,
      @Nullable BigDecimal ratio,
      List<PartView> parts,
      int baseDays,
      BigDecimal needBefore,
      BigDecimal needAfter,
      String unit,
      @Nullable String clause,
      Text text,
      List<FindingView> findings) {}

  public RegradeApi(Uploads<Registry> registries, Situations situations) {
    this.registries = registries;
    this.situations = situations;
  }

  public void create(Context ctx) {
    Members members = Members.of(Body.read(ctx), MEMBERS);
    byte[] named = members.find("plant");
    String plant = named == null ? null : Inputs.reference(named);
    if (plant == null) {
      throw Refusal.badRequest(Sentence.of("缺少 plant。", "The plant is missing."));
    }
    List<GradeChange> changes = changes(members.find("changes"));
    Situation situation = situations.read(members);
    Parsed<Regrade> parsed = Regrading.of(situation.problem(), plant, changes);
    if (parsed.value() == null) {
      throw Refusal.unusable(parsed.findings());
    }
    Regrade regrade = parsed.get();
    byte[] written = JsonWriting.registry(regrade.registry());
    Upload<Registry> upload =
        registries.add(
            Asker.of(ctx),
            regrade.registry().id() + "-regraded.json",
            Digests.of(written),
            regrade.registry(),
            parsed.findings(),
            null);
    ctx.status(201).header("Location", Replies.PREFIX + "/registries/" + upload.id());
    Replies.json(ctx, view("registries/" + upload.id(), regrade, parsed.findings()));
  }

  private static List<GradeChange> changes(byte @Nullable [] written) {
    if (written == null) {
      return List.of();
    }
    ChangeView[] views;
    try {
      views = Json.mapper().readValue(written, ChangeView[].class);
    } catch (JacksonException e) {
      throw Members.notUnderstood("changes", e);
    }
    if (views.length > MAX_CHANGES) {
      throw Refusal.badRequest(
          Sentence.of("changes 不得超过 {limit} 项。", "There must not be more than {limit} changes.")
              .with("limit", MAX_CHANGES));
    }
    List<GradeChange> changes = new ArrayList<>();
    for (ChangeView view : views) {
      String grade = view == null || view.grade() == null ? "" : view.grade();
      changes.add(
          new GradeChange(grade, Situations.date("from", view == null ? null : view.from())));
    }
    return changes;
  }

  private static RegradeView view(String registry, Regrade regrade, List<Finding> findings) {
    return new RegradeView(
        registry,
        regrade.plant().id(),
        regrade.plant().grade(),
        regrade.parts().isEmpty() ? null : share(regrade.ratio()),
        regrade.parts().stream()
            .map(part -> new PartView(part.grade(), part.days(), share(part.ratio())))
            .toList(),
        regrade.baseDays(),
        BigDecimal.valueOf(regrade.needBefore(), 3).stripTrailingZeros(),
        BigDecimal.valueOf(regrade.needAfter(), 3).stripTrailingZeros(),
        regrade.unit(),
        regrade.clause(),
        regrade.text(),
        FindingView.of(findings));
  }

  private static BigDecimal share(int ratio) {
    return BigDecimal.valueOf(ratio, 4).stripTrailingZeros();
  }
}
