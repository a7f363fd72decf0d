package lunting.web.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lists as bureaus keep them, and the gestures that bring them onto the page. */
final class BureauList {
  /** An industry and a column that nobody calls so. */
  static final String TYPED =
      """
      序号,企业名称,镇办,行业,等第,窑型,产能,单位
      1,远山厂,王村镇,耐材制造,C,隧道窑,100,t/d
      2,近水厂,王村镇,耐材制造,B,隧道窑,90,t/d
      """;

  private BureauList() {}

  /** Forty plants; of the last one nobody knows the capacity. */
  static String faultyAtTheEnd() {
    StringBuilder list = new StringBuilder("序号,企业名称,镇办,行业,绩效等级,窑型,产能,单位\n");
    for (int i = 1; i <= 40; i++) {
      list.append("%d,厂%d,王村镇,耐火材料,C,隧道窑,%s,t/d\n".formatted(i, i, i == 40 ? "不详" : "90"));
    }
    return list.toString();
  }

  /** Opens a new plan with the annex's policy and sends a list of the district. */
  static void send(Screen screen, String list) {
    screen.open("#/new");
    screen.await("lt-start .sample");
    screen.find("lt-start .choice button").last().click();
    screen
        .find("lt-upload[kind=policy] input")
        .setInputFiles(payload("policy.json", "application/json", "zhoucun-annex.policy.json"));
    screen.await("lt-upload[kind=policy] .chip.good");
    screen
        .find("lt-upload[kind=registry] input")
        .setInputFiles(new FilePayload("list.csv", "text/csv", list.getBytes(UTF_8)));
    screen.await("lt-mapping h3");
  }

  /** Sends a list that is JSON in place of the one before. */
  static void sendJson(Screen screen, String json) {
    screen
        .find("lt-upload[kind=registry] input")
        .setInputFiles(new FilePayload("list.json", "application/json", json.getBytes(UTF_8)));
    screen.await("lt-mapping h3:has-text('list.json')");
  }

  /** Drops a file on the card of the enterprise list. */
  static void drop(Screen screen, String name, byte[] content) {
    drop(screen, "lt-upload[kind=registry] lt-drop", name, content);
  }

  /** Drops a file on an element. */
  static void drop(Screen screen, String onto, String name, byte[] content) {
    JSHandle dropped =
        screen
            .page()
            .evaluateHandle(
                """
                ([name, base64]) => {
                  const dropped = new DataTransfer();
                  dropped.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
                  return dropped;
                }\
                """,
                List.of(name, Base64.getEncoder().encodeToString(content)));
    screen.find(onto).dispatchEvent("drop", Map.of("dataTransfer", dropped));
  }

  static FilePayload payload(String name, String type, String file) {
    return new FilePayload(name, type, file(file));
  }

  static byte[] file(String name) {
    try (InputStream file =
        Objects.requireNonNull(
            BureauList.class.getResourceAsStream("/lunting/web/lists/" + name))) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
