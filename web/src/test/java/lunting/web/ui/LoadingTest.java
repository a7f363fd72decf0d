package lunting.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What components ask of the server: only the newest question counts. */
@ExtendWith(Browsing.class)
class LoadingTest {
  @Test
  void aValueThatComesLateIsDroppedAndItsQuestionAborted(Screen screen) {
    String told =
        told(
            screen,
            """
            loading.load(ask('first'));
            loading.load(ask('second'));
            answer('second', 2);
            answer('first', 1);
            await later();
            return [loading.value, loading.problem, loading.pending, signals.first.aborted, signals.second.aborted];
            """);

    assertThat(told).isEqualTo("[2,null,false,true,false]");
  }

  @Test
  void aFailureThatComesLateIsDroppedToo(Screen screen) {
    String told =
        told(
            screen,
            """
            loading.load(ask('first'));
            loading.load(ask('second'));
            refuse('first', 'gone');
            await later();
            const between = [loading.problem, loading.pending];
            answer('second', 2);
            await later();
            return [...between, loading.value, loading.problem];
            """);

    assertThat(told).isEqualTo("[null,true,2,null]");
  }

  @Test
  void anotherQuestionForgetsTheValueUnlessItIsToBeKept(Screen screen) {
    String told =
        told(
            screen,
            """
            loading.load(ask('first'));
            answer('first', 1);
            await later();
            loading.load(ask('second'), {keep: true});
            const kept = loading.value;
            refuse('second', 'gone');
            await later();
            const failed = [loading.value, loading.problem];
            loading.load(ask('third'));
            return [kept, ...failed, loading.value, loading.problem];
            """);

    assertThat(told).isEqualTo("[1,1,\"gone\",null,null]");
  }

  @Test
  void aQuestionThatANewerOneOvertakesInItsPauseIsNeverSent(Screen screen) {
    String told =
        told(
            screen,
            """
            loading.load(ask('first'), {pause: 20});
            loading.load(ask('second'), {pause: 20});
            await later(60);
            answer('second', 2);
            await later();
            return [Object.keys(signals).join(), loading.value];
            """);

    assertThat(told).isEqualTo("[\"second\",2]");
  }

  @Test
  void whoeverAsksAgainKeepsTheValueAndEndsWhenItIsWhole(Screen screen) {
    String told =
        told(
            screen,
            """
            let times = 0;
            loading.load(async () => ++times, {again: () => (loading.value < 3 ? 5 : null)});
            await later(200);
            return [times, loading.value, loading.pending];
            """);

    assertThat(told).isEqualTo("[3,3,false]");
  }

  @Test
  void leavingThePageEndsTheWaitAndTellsWhoWaitedThatNothingCame(Screen screen) {
    String told =
        told(
            screen,
            """
            const waited = loading.load(ask('first'));
            loading.hostDisconnected();
            answer('first', 1);
            return [await waited ?? 'nothing', loading.value, loading.pending, signals.first.aborted];
            """);

    assertThat(told).isEqualTo("[\"nothing\",null,false,true]");
  }

  /** What a story with a Loading and questions that are answered by hand returns, as JSON. */
  private static String told(Screen screen, String story) {
    screen.open("#/nowhere");
    return (String)
        screen
            .page()
            .evaluate(
                """
                async () => {
                  const {Loading} = await import('/lib/loading.js');
                  const loading = new Loading({addController() {}, requestUpdate() {}});
                  const signals = {};
                  const hands = {};
                  const ask = (name) => (signal) => {
                    signals[name] = signal;
                    return new Promise((answer, refuse) => (hands[name] = {answer, refuse}));
                  };
                  const later = (millis = 0) => new Promise((done) => setTimeout(done, millis));
                  const answer = (name, value) => hands[name].answer(value);
                  const refuse = (name, problem) => hands[name].refuse(problem);
                  const story = async () => {
                    %s
                  };
                  return JSON.stringify(await story());
                }\
                """
                    .formatted(story));
  }
}
