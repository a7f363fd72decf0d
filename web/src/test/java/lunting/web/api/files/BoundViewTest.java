package lunting.web.api.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import lunting.web.store.VersionBound;
import org.junit.jupiter.api.Test;

/** What the page is told of a bound: a percentage only where it means something. */
final class BoundViewTest {
  @Test
  void aBoundNearTheCostIsComparedInPercent() {
    BoundView view = BoundView.of(1_500, 0, proved(1_200));

    assertThat(view.gap()).isEqualTo(300);
    assertThat(view.gapPercent()).isEqualByComparingTo("25.0");
    assertThat(view.how().zh()).contains("试价 40 次", "2.5 秒", "日常份额不缺");
  }

  @Test
  void aBoundBelowATenthOfTheCostIsNoPercentage() {
    BoundView view = BoundView.of(1_500, 0, proved(149));
    BoundView tenth = BoundView.of(1_500, 0, proved(150));

    assertThat(view.gap()).isEqualTo(1_351);
    assertThat(view.gapPercent()).isNull();
    assertThat(tenth.gapPercent()).isEqualByComparingTo("900");
  }

  @Test
  void aBoundOfZeroSaysNothing() {
    BoundView view = BoundView.of(0, 0, proved(0));

    assertThat(view.gap()).isNull();
    assertThat(view.gapPercent()).isNull();
  }

  @Test
  void aPlanThatLacksReserveIsMeasuredAgainstItsLike() {
    BoundView view = BoundView.of(1_500, 2_400, proved(1_000));

    assertThat(view.how().english()).contains("lack at most 2.4 line-days of reserve");
    assertThat(view.how().zh()).contains("所缺不超过 2.4 标准线·天");
  }

  private static VersionBound proved(long bound) {
    return new VersionBound(bound, 40, Duration.ofMillis(2_500));
  }
}
