package lunting.web.api.files;

import io.javalin.http.Context;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import lunting.data.json.JsonWriting;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.data.text.Text;
import lunting.web.api.ask.DemoRef;
import lunting.web.api.http.Json;
import lunting.web.api.http.Replies;
import org.jspecify.annotations.Nullable;

/** {@code /demo-data}: the samples that ship with the program. */
public final class DemoDataApi {
  private final AtomicReference<@Nullable Listing> listing = new AtomicReference<>();

  record Listing(List<DemoDatum> demoData) {}

  record DemoDatum(
      String name,
      boolean seeded,
      Text policy,
      Text title,
      SeasonView season,
      int towns,
      int plants,
      int lines) {}

  record Whole(String name, long seed, Object policy, Object registry) {}

  public void list(Context ctx) {
    Listing known = listing.get();
    if (known == null) {
      known = new Listing(Samples.names().stream().map(DemoDataApi::datum).toList());
      listing.set(known);
    }
    Replies.json(ctx, known);
  }

  public void get(Context ctx) {
    String name = ctx.pathParam("name");
    long seed = DemoRef.seed(ctx.queryParam("seed"));
    Sample sample = new DemoRef(name, seed).get();
    Replies.json(
        ctx,
        new Whole(
            name,
            seed,
            Json.raw(JsonWriting.policy(sample.policy())),
            Json.raw(JsonWriting.registry(sample.registry()))));
  }

  private static DemoDatum datum(String name) {
    Sample sample = new DemoRef(name, 0).get();
    Registry registry = sample.registry();
    return new DemoDatum(
        name,
        Samples.isInvented(name),
        titleOr(sample.policy().title(), sample.policy().id()),
        titleOr(registry.title(), registry.id()),
        SeasonView.of(sample.policy().season()),
        registry.towns().size(),
        registry.plants().size(),
        lines(registry));
  }

  private static int lines(Registry registry) {
    return registry.plants().stream().map(Plant::lines).mapToInt(List::size).sum();
  }

  static Text titleOr(@Nullable Text title, String id) {
    return title == null ? Text.of(id, id) : title;
  }
}
