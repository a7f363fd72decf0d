package lunting.solver.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lunting.data.plan.Plan;
import lunting.data.policy.RuleId;
import lunting.data.policy.duty.Level;
import lunting.data.registry.Service;
import lunting.data.text.Text;
import lunting.solver.Drawing;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** What is told of a sector whose line serves the same livelihood service as another sector's. */
final class LackTogetherTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 12, 1);

  @Test
  void whatSectorsLackTogetherIsToldWithWhatStaysOpenOfIt() {
    Sketch sketch = besideEachOther(5_000);

    // One of the two can be off on each of three days; on the second both run.
    Text told = reserve(sketch, "K1 .....####...........\nK2 ..........###.......");

    assertThat(told.english())
        .contains("short by 2 average", "brick/N", "proved", "been found yet")
        .containsPattern(amount(4))
        .containsPattern(amount(3));
    assertThat(told.zh()).contains("缺 2", "brick/N", "已证明", "尚未找到补足办法");
    assertThat(told.zh()).containsPattern(amount(4)).containsPattern(amount(3));
  }

  @Test
  void whatSectorsLackTogetherIsToldToBeTheLeastWhereAllOfItIsProved() {
    Sketch sketch = besideEachOther(5_000);

    Text told = reserve(sketch, "K1 .....#####..........\nK2 ..........###.......");

    assertThat(told.english())
        .contains("short by 2 average", "brick/N", "proved")
        .containsPattern(amount(3))
        .doesNotContain("found yet");
    assertThat(told.zh()).contains("缺 2", "brick/N", "已证明").doesNotContain("尚未找到");
    assertThat(told.zh()).containsPattern(amount(3));
  }

  @Test
  void whatNoticeExplainsOfItIsToldBeforeWhatSectorsLackTogether() {
    Sketch sketch = besideEachOther(5_000, 8);

    // On the first day neither can be off further than to the least load.
    Text told = reserve(sketch, "K1 ........3###........\nK2 ........7...........");

    assertThat(told.english())
        .containsSubsequence("short by 2.7 average", "At least 0.3 of it is proved", "notice")
        .containsSubsequence("notice", "brick/N", "proved")
        .containsPattern(amount(3))
        .doesNotContain("found yet");
    assertThat(told.zh()).contains("其中至少 0.3 已证明", "brick/N").doesNotContain("尚未找到");
    assertThat(told.zh()).containsPattern(amount(3));
  }

  @Test
  void sectorsAreNotBroughtUpThatTogetherLackNoMoreThanEachAlone() {
    Sketch spared = besideEachOther(0);

    Text told = reserve(spared, "K1 .......####.........\nK2 ..........###.......");

    assertThat(told.english())
        .contains("short by 2 average", "No way to make it up has been found yet")
        .doesNotContain("brick/N", "proved");
  }

  @Test
  void sectorsAreNotBroughtUpWhereAsMuchStaysOpenOfAllAsOfOne() {
    Sketch sketch = besideEachOther(5_000);

    Text told = reserve(sketch, "K1 ....................\nK2 ....................");

    // Of 6 together 3 are proved, and the other 3 are no less than what one of them lacks.
    assertThat(told.english())
        .contains("short by 3 average", "No way to make it up has been found yet")
        .doesNotContain("brick/N", "proved");
  }

  /** Two sectors of one line each; with a demand of 5,000 the service can spare one of them. */
  private static Sketch besideEachOther(long demand) {
    return besideEachOther(demand, 6);
  }

  private static Sketch besideEachOther(long demand, int asOf) {
    String none = "K1 ....................\nK2 ....................";
    return Sketch.rotating(1_500)
        .raising(0, 2_500, 3_000, 10_000)
        .group("N")
        .plant("P1", "K1 ....................")
        .group("S")
        .plant("P2", "K2 ....................")
        .service(
            "heat",
            0,
            19,
            demand,
            new Service.Supplier("K1", 5_000),
            new Service.Supplier("K2", 5_000))
        .when(then -> then.warning(Level.RED, 8, 10).published(asOf, none));
  }

  /** A whole amount in a sentence, wherever it stands there. */
  private static String amount(int whole) {
    return "(?<![\\d.])" + whole + "(?!\\.?\\d)";
  }

  /** What is told of the reserve of the second sector. */
  private static Text reserve(Sketch sketch, String drawing) {
    Plan plan = Plan.of(Drawing.reductions(FIRST_DAY, drawing));
    return Shortfalls.of(sketch.problem(), plan).stream()
        .filter(shortfall -> shortfall.rule() == RuleId.RESERVE)
        .filter(shortfall -> shortfall.subject().equals("brick/S"))
        .findFirst()
        .orElseThrow()
        .text();
  }
}
