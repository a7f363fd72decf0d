package lunting.web.api.desk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import lunting.data.text.Text;
import lunting.web.api.http.Asker;
import lunting.web.api.http.Body;
import lunting.web.api.http.IdempotencyKey;
import lunting.web.api.http.IfMatch;
import lunting.web.api.http.Json;
import lunting.web.api.http.Paging;
import lunting.web.api.http.Replies;
import lunting.web.api.http.SentJson;
import lunting.web.api.plan.Board;
import lunting.web.api.plan.PlanVersionApi;
import lunting.web.api.plan.PlanVersionView;
import lunting.web.desk.Deed;
import lunting.web.desk.Keeping;
import lunting.web.desk.OpenCopy;
import lunting.web.desk.WorkingCopies;
import lunting.web.desk.WorkingCopy;
import lunting.web.store.PlanVersion;
import lunting.web.store.PlanVersions;
import lunting.web.store.Store;
import org.jspecify.annotations.Nullable;

/** {@code /working-copies}: begin to change a plan version by hand, look at it, keep it. */
public final class WorkingCopyApi {
  private static final int MAX_ID = 200;
  private static final int MAX_NAME = 200;
  private static final int MAX_REASON = 1_000;

  private final WorkingCopies copies;
  private final Keeping keeping;
  private final PlanVersions versions;

  record SentStart(@Nullable String planVersion) {}

  record SentKeeping(@Nullable String name, @Nullable String reason) {}

  record Listing(List<WorkingCopyView> workingCopies) {}

  record Issues(List<IssueView> issues) {}

  record CopyBoard(@JsonUnwrapped Board board, WorkingCopyView workingCopy) {}

  public WorkingCopyApi(Store store, WorkingCopies copies) {
    this.copies = copies;
    this.keeping = new Keeping(store, copies);
    this.versions = store.versions();
  }

  public void list(Context ctx) {
    Replies.json(
        ctx,
        new Listing(
            copies.list(ctx.queryParam("planVersion"), Paging.NEWEST).stream()
                .map(this::view)
                .toList()));
  }

  public void create(Context ctx) {
    byte[] body = Body.read(ctx);
    SentStart sent = SentJson.read(body, SentStart.class);
    PlanVersion version =
        PlanVersionApi.version(versions, SentJson.text(sent.planVersion(), "planVersion", MAX_ID));
    WorkingCopy copy = copies.begin(Asker.of(ctx), version, IdempotencyKey.of(ctx, body));
    ctx.status(201).header("Location", Replies.PREFIX + "/working-copies/" + copy.id());
    reply(ctx, copy);
  }

  public void get(Context ctx) {
    reply(ctx, Deeds.copy(copies, ctx.pathParam("id")));
  }

  public void board(Context ctx) {
    WorkingCopy copy = Deeds.copy(copies, ctx.pathParam("id"));
    Replies.unchanging(
        ctx,
        Json.TYPE,
        copy.id() + "-" + copy.revision() + "-" + Integer.toHexString(name(copy).hashCode()),
        () -> Json.bytes(board(copies.open(copy.id()))));
  }

  private static CopyBoard board(OpenCopy copy) {
    return new CopyBoard(
        Board.of(copy.plan(), copy.base().version(), copy.base().plan()), WorkingCopyView.of(copy));
  }

  public void issues(Context ctx) {
    WorkingCopy copy = Deeds.copy(copies, ctx.pathParam("id"));
    Replies.json(ctx, new Issues(IssueView.of(copies.open(copy.id()).verdict())));
  }

  public void keep(Context ctx) {
    WorkingCopy copy = Deeds.copy(copies, ctx.pathParam("id"));
    byte[] body = Body.read(ctx);
    SentKeeping sent = SentJson.read(body, SentKeeping.class);
    Keeping.Outcome outcome =
        keeping.keep(
            copy.id(),
            Asker.of(ctx),
            IfMatch.of(ctx, copy.id()),
            SentJson.optionalText(sent.name(), "name", MAX_NAME),
            SentJson.optionalText(sent.reason(), "reason", MAX_REASON),
            IdempotencyKey.of(ctx, body));
    switch (outcome) {
      case Keeping.Outcome.Kept(PlanVersion version) -> {
        ctx.status(201).header("Location", Replies.PREFIX + "/plan-versions/" + version.id());
        Replies.json(ctx, PlanVersionView.of(version));
      }
      case Keeping.Outcome.Refused(Deed.Kind kind, Text why) -> throw Deeds.refusal(kind, why);
    }
  }

  private void reply(Context ctx, WorkingCopy copy) {
    IfMatch.tell(ctx, copy.id(), copy.revision());
    Replies.json(ctx, view(copy));
  }

  private WorkingCopyView view(WorkingCopy copy) {
    return WorkingCopyView.of(copy, copies.steps(copy), name(copy));
  }

  private String name(WorkingCopy copy) {
    return Objects.requireNonNull(versions.find(copy.version())).name();
  }
}
