package lunting.web.ui;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What axe finds on a page, rule by rule.
 *
 * <p>Axe runs in the page itself: the library's own way carries every element that passes through
 * the driver into a second page and from there into Java, which takes five times as long. It is
 * meant for frames of other origins; the page's security policy allows no frame at all.
 */
final class Axe {
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final String SCRIPT = AxeBuilder.getAxeScript();

  /** Only what fails is wanted, so of what passes only one element a rule is written out. */
  private static final String RUN =
      """
      async (tags) => {
        const options = {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']};
        const results = await axe.run(document, options);
        if (results.passes.length === 0) {
          throw new Error('axe checked nothing');
        }
        return results.violations.map(({id, help, nodes}) =>
          `${id}: ${help} ${nodes.slice(0, 3).map((node) => node.html).join(' ')}`);
      }\
      """;

  private Axe() {}

  /** The rules that the page breaks, with three of the elements that break each. */
  static List<String> violations(Page page) {
    if ((boolean) page.evaluate("() => typeof axe === 'undefined'")) {
      page.evaluate(SCRIPT);
    }
    return ((List<?>) page.evaluate(RUN, TAGS)).stream().map(String::valueOf).toList();
  }
}
