package lunting.web.api.list;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import lunting.data.document.MappingReader;
import lunting.data.finding.Corrections;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import lunting.data.json.JsonWriting;
import lunting.data.list.Mapping;
import lunting.data.list.Terms;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.data.text.Sentence;
import lunting.web.api.ask.Chosen;
import lunting.web.api.ask.Inputs;
import lunting.web.api.files.UploadRequest;
import lunting.web.api.files.UploadView;
import lunting.web.api.http.Asker;
import lunting.web.api.http.Body;
import lunting.web.api.http.IdempotencyKey;
import lunting.web.api.http.Members;
import lunting.web.api.http.Refusal;
import lunting.web.api.http.Replies;
import lunting.web.store.Digests;
import lunting.web.store.Ids;
import lunting.web.store.Shelf;
import lunting.web.store.Upload;
import lunting.web.store.Uploads;
import org.jspecify.annotations.Nullable;

/** {@code /list-imports}: lists in any layout, shown as understood before they are taken over. */
public final class ListImportApi {
  /** So many files wait to be taken over. */
  static final int MAX_LISTS = 32;

  /** Their bytes together; bureaus' lists have some hundred thousand. */
  static final long MAX_BYTES = 64_000_000;

  private static final Set<String> MEMBERS =
      Set.of("mapping", "onto", "daysPerYear", "corrections");

  private final Shelf<SentList> lists =
      new Shelf<>(MAX_LISTS, MAX_BYTES, list -> list.file().content().length);
  private final Uploads<Registry> registries;
  private final Inputs inputs;
  private final Ids ids;

  public ListImportApi(Uploads<Registry> registries, Inputs inputs, Ids ids) {
    this.registries = registries;
    this.inputs = inputs;
    this.ids = ids;
  }

  public void create(Context ctx) {
    String policyRef = ctx.queryParam("policy");
    if (policyRef == null) {
      throw Refusal.badRequest(
          Sentence.of("请用 policy 指明政策。", "The parameter policy must name a policy."));
    }
    Policy policy = inputs.policyBy(policyRef).value();
    String days = ctx.queryParam("daysPerYear");
    SentList.Reading how =
        new SentList.Reading(
            Mapping.NONE,
            terms(days, ctx.queryParam("onto"), policy),
            ctx.queryParam("onto"),
            Corrections.NONE);
    String kept = ctx.queryParam("registry");
    InputFile file =
        kept == null
            ? InputFile.sent(UploadRequest.fileName(ctx, "list"), Body.read(ctx))
            : written(inputs.registryNamed(kept), UploadRequest.fileName(ctx, kept));
    SentList sent = new SentList(ids.next("list"), file, policyRef, policy, how, kept);
    ReadList read = ReadList.of(sent);
    if (!read.hasContent()) {
      throw Refusal.unusable(read.understood().list().findings());
    }
    lists.put(sent.id(), sent);
    ctx.status(201).header("Location", Replies.PREFIX + "/list-imports/" + sent.id());
    answer(ctx, sent, read);
  }

  public void get(Context ctx) {
    answer(ctx, sent(ctx));
  }

  /** Reads the file in another way; what the request leaves out is as nobody had said it. */
  public void update(Context ctx) {
    SentList sent = sent(ctx);
    Members members = Members.of(Body.read(ctx), MEMBERS);
    byte[] named = members.find("onto");
    String onto = named == null ? null : Inputs.reference(named);
    byte[] days = members.find("daysPerYear");
    SentList changed =
        sent.read(
            new SentList.Reading(
                mapping(members.find("mapping")),
                terms(
                    days == null ? null : new String(days, StandardCharsets.UTF_8),
                    onto,
                    sent.policy()),
                onto,
                SentCorrections.of(members.find("corrections"))));
    lists.put(changed.id(), changed);
    answer(ctx, changed);
  }

  /**
   * Makes the list an upload like any other. What it was opened from, or taken over as before,
   * stays as it is: this is its next version.
   */
  public void take(Context ctx) {
    SentList sent = sent(ctx);
    Parsed<Registry> list = ReadList.of(sent).understood().list();
    if (list.value() == null) {
      throw Refusal.unusable(list.findings());
    }
    byte[] written = JsonWriting.registry(list.get());
    // What was corrected is not in the file's bytes.
    byte[] content = sent.how().corrections().isEmpty() ? sent.file().content() : written;
    Upload<Registry> upload =
        registries.add(
            Asker.of(ctx),
            sent.file().name(),
            Digests.of(content),
            list.get(),
            list.findings(),
            sent.version(),
            // The same key asks for the same list, not for what it is read as later.
            IdempotencyKey.of(ctx, written));
    lists.put(sent.id(), sent.takenAs("registries/" + upload.id()));
    ctx.status(201).header("Location", Replies.PREFIX + "/registries/" + upload.id());
    Replies.json(ctx, UploadView.ofRegistry(upload.listed()));
  }

  private static void answer(Context ctx, SentList sent) {
    answer(ctx, sent, ReadList.of(sent));
  }

  private static void answer(Context ctx, SentList sent, ReadList read) {
    Replies.json(ctx, ListImportView.of(sent, read, ctx.queryParam("at")));
  }

  private static InputFile written(Chosen<Registry> kept, String name) {
    return InputFile.sent(name, JsonWriting.registry(kept.value()));
  }

  private static Mapping mapping(byte @Nullable [] member) {
    if (member == null) {
      return Mapping.NONE;
    }
    Parsed<Mapping> parsed = MappingReader.read(InputFile.sent("mapping", member));
    if (parsed.value() == null) {
      throw Refusal.unusable(parsed.findings());
    }
    return parsed.get();
  }

  private Terms terms(@Nullable String days, @Nullable String onto, Policy policy) {
    return new Terms(days(days), onto == null ? null : inputs.registryBy(onto, policy).value());
  }

  private static int days(@Nullable String written) {
    if (written == null) {
      return Terms.USUAL_DAYS;
    }
    if (written.matches("[1-9][0-9]{0,2}") && Integer.parseInt(written) <= Terms.MOST_DAYS) {
      return Integer.parseInt(written);
    }
    throw Refusal.badRequest(
        Sentence.of(
                "daysPerYear（{days}）应在 1 到 {limit} 之间。",
                "The daysPerYear ({days}) must lie between 1 and {limit}.")
            .with("days", written)
            .with("limit", Terms.MOST_DAYS));
  }

  private SentList sent(Context ctx) {
    String id = ctx.pathParam("id");
    SentList found = lists.find(id);
    if (found == null) {
      throw Refusal.notFound(
          Sentence.of(
                  "没有待导入的名单“{id}”，请重新上传。",
                  "There is no list ({id}) to be taken over. Maybe upload it again.")
              .with("id", id));
    }
    return found;
  }
}
