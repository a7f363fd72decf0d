package lunting.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On which plan the page opens where several seasons are planned. */
@ExtendWith(Browsing.class)
class OpeningTest {
  @Test
  void whatIsInForceComesBeforeTheDraftOfANewerSeason(Screen screen) {
    assertThat(opened(screen, "[next, now]")).isEqualTo("in-force");
    assertThat(opened(screen, "[now, next]")).isEqualTo("in-force");
  }

  @Test
  void whereNothingIsInForceTheDraftOfTheNewestSeasonThatHasOneComesFirst(Screen screen) {
    assertThat(opened(screen, "[empty, next]")).isEqualTo("draft");
    assertThat(opened(screen, "[empty]")).isEqualTo("solved");
  }

  /** The version on which the page opens where these are the seasons, newest first. */
  private static Object opened(Screen screen, String seasons) {
    screen.open("#/new");
    return screen
        .page()
        .evaluate(
            """
            async () => {
              const {openingVersion} = await import('/lib/seasons.js');
              const policy = {id: 'p'};
              const registry = {id: 'r'};
              const empty = {policy, registry};
              const next = {policy, registry, draft: {planVersion: {id: 'draft'}}};
              const now = {policy, registry, inForce: {planVersion: {id: 'in-force'}}};
              const versions = [{id: 'solved', run: 'run-1', policy, registry}];
              return openingVersion(versions, %s).id;
            }\
            """
                .formatted(seasons));
  }
}
