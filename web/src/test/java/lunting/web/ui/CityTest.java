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

  @Test
  void ofACitysLinesOnlyThoseInSightAreOnThePage(Screen screen) {
    String version = screen.solve("city", 2);

    screen.open("#/plans/" + version + "/board");
    screen.await("lt-board .bar");
    int atTheTop = screen.find("lt-board .row").count();
    Object paint = screen.page().evaluate(PAINT);
    Object scroll = screen.page().evaluate(SCROLL);
    int atTheEnd = screen.find("lt-board .row").count();

    System.out.println("City board: " + paint + "; scrolling: " + scroll);
    assertThat(lines(screen, version)).isGreaterThan(1_500);
    assertThat(atTheTop).isBetween(10, ROWS_AT_MOST);
    assertThat(atTheEnd).isBetween(10, ROWS_AT_MOST);
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
