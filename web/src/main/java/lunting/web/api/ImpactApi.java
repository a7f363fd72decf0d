package lunting.web.api;

import io.javalin.http.Context;
import java.util.Set;

/** {@code /impacts}: what events do to a published plan, before anything is solved. */
final class ImpactApi {
  private static final Set<String> MEMBERS = Situations.membersAnd();

  private final Situations situations;

  ImpactApi(Situations situations) {
    this.situations = situations;
  }

  void create(Context ctx) {
    Situation situation = situations.read(Members.of(Body.read(ctx), MEMBERS));
    Replies.json(ctx, ImpactView.of(situation));
  }
}
