package lunting.web.api.impact;

import io.javalin.http.Context;
import java.util.Set;
import lunting.web.api.ask.Situation;
import lunting.web.api.ask.Situations;
import lunting.web.api.http.Body;
import lunting.web.api.http.Members;
import lunting.web.api.http.Replies;

/** {@code /impacts}: what events do to a published plan, before anything is solved. */
public final class ImpactApi {
  private static final Set<String> MEMBERS = Situations.membersAnd();

  private final Situations situations;

  public ImpactApi(Situations situations) {
    this.situations = situations;
  }

  public void create(Context ctx) {
    Situation situation = situations.read(Members.of(Body.read(ctx), MEMBERS));
    Replies.json(ctx, ImpactView.of(situation));
  }
}
