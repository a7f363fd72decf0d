package lunting.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The board of a city's lines: only the rows in sight exist. Times are told, not asserted. */
@ExtendWith(Browsing.class)
@OnOwnServer
class CityTest {
  private static final int ROWS_AT_MOST = 60;
  private static final long MEGABYTES_AT_MOST = 300;

  @Test
  void ofACitysLinesOnlyThoseInSightAreOnThePage(Screen screen) {
    String version = screen.solve("city", 2);

    screen.open("#/plans/" + version + "/board");
    screen.await("lt-board .bar");
    int atTheTop = screen.find("lt-board .row").count();
    Object paint = screen.page().evaluate(PAINT);
    Object scroll = screen.page().evaluate(SCROLL);
    int atTheEnd = screen.find("lt-board .row").count();

    long heap = screen.heapMegabytes();

    System.out.println(
        "City board: " + paint + "; scrolling: " + scroll + "; heap: " + heap + " MB");
    assertThat(heap).isLessThan(MEGABYTES_AT_MOST);
    assertThat(lines(screen, version)).isGreaterThan(1_500);
    assertThat(atTheTop).isBetween(10, ROWS_AT_MOST);
    assertThat(atTheEnd).isBetween(10, ROWS_AT_MOST);
    assertThat(((Map<?, ?>) scroll).get("reachedTheEnd")).isEqualTo(true);
  }

  @Test
  void theVerdictOnABarInTheHandIsThereAndTheBoardStillScrolls(Screen screen) {
    String version = screen.solve("city", 2);
    screen.open("#/nowhere");
    screen.page().evaluate("() => localStorage.setItem('lunting.actor', '王海')");
    screen.open("#/plans/" + version + "/board");
    screen.await("lt-desk-open button").click();
    screen.await("lt-desk lt-board .track .bar").focus();
    screen.page().keyboard().press(" ");

    Object verdicts = screen.page().evaluate(VERDICTS);
    screen.page().keyboard().press("Escape");
    Object scroll =
        screen
            .page()
            .evaluate(
                SCROLL.replace("'lt-board'", "'lt-desk').shadowRoot.querySelector('lt-board'"));

    long heap = screen.heapMegabytes();

    System.out.println(
        "City desk, verdicts while dragging: "
            + verdicts
            + "; scrolling: "
            + scroll
            + "; heap: "
            + heap
            + " MB");
    assertThat(heap).isLessThan(MEGABYTES_AT_MOST);
    assertThat(((Map<?, ?>) verdicts).get("verdicts")).isEqualTo(20);
    assertThat(((Map<?, ?>) scroll).get("reachedTheEnd")).isEqualTo(true);
  }

  private static int lines(Screen screen, String version) {
    return screen.get("plan-versions/" + version).at("/kpis/lines").intValue();
  }

  /** From the data's last byte to the first rows drawn. */
  private static final String PAINT =
      """
      () => {
        const data = performance.getEntriesByType('resource').find(entry => entry.name.endsWith('/board'));
        const drawn = performance.getEntriesByName('lunting.board').at(-1);
        return {firstPaintAfterDataMillis: Math.round(drawn.startTime - data.responseEnd), bytes: data.decodedBodySize};
      }\
      """;

  /**
   * Moves what is in the hand by a day, twenty times, each as soon as the verdict on the day before
   * is read: first towards the middle of the season, then back.
   */
  private static final String VERDICTS =
      """
      async () => {
        const board = document.querySelector('lt-app').shadowRoot.querySelector('lt-desk').shadowRoot.querySelector('lt-board').shadowRoot;
        const bar = board.querySelector('.bar.taken');
        const early = bar.offsetLeft < bar.parentElement.offsetWidth / 2;
        const told = () => board.querySelector('.sentence:not(.open)') !== null;
        const millis = [];
        for (let day = 0; day < 20; day++) {
          const before = performance.now();
          const end = before + 20000;
          bar.dispatchEvent(new KeyboardEvent('keydown', {key: (day < 12) === early ? 'ArrowRight' : 'ArrowLeft', bubbles: true, composed: true}));
          await new Promise(requestAnimationFrame);
          while (!told() && performance.now() < end) {
            await new Promise((next) => setTimeout(next, 1));
          }
          if (told()) {
            millis.push(performance.now() - before);
          }
        }
        millis.sort((a, b) => a - b);
        return {verdicts: millis.length, medianMillis: Math.round(millis[10]), slowMillis: Math.round(millis[18])};
      }\
      """;

  /** Scrolls to the end, a frame at a time. */
  private static final String SCROLL =
      """
      async () => {
        const scroller = document.querySelector('lt-app').shadowRoot.querySelector('lt-board').shadowRoot.querySelector('.scroller');
        const frames = [];
        let before = performance.now();
        for (let frame = 0; frame < 120; frame++) {
          scroller.scrollTop += 200;
          await new Promise(requestAnimationFrame);
          const now = performance.now();
          frames.push(now - before);
          before = now;
        }
        scroller.scrollTop = scroller.scrollHeight;
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        frames.sort((a, b) => a - b);
        return {
          medianFrameMillis: Math.round(frames[60]), slowFrameMillis: Math.round(frames[114]),
          reachedTheEnd: scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 2,
        };
      }\
      """;
}
