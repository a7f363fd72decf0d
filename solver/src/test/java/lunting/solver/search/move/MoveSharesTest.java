package lunting.solver.search.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import lunting.solver.Sketch;
import lunting.solver.model.RotationPlan;
import org.junit.jupiter.api.Test;

/** The table of shares: it adds up, draws by it are as many, and every move of it can be made. */
final class MoveSharesTest {
  private static final int TRIES = 5_000;

  @Test
  void theTunedSharesAddUpToAHundredAndNameEveryMove() {
    int sum = 0;
    for (MoveKind kind : MoveKind.values()) {
      assertThat(MoveShares.TUNED.of(kind)).as(kind.key()).isPositive();
      sum += MoveShares.TUNED.of(kind);
    }

    assertThat(sum).isEqualTo(100);
  }

  @Test
  void ofAHundredDrawsEachMoveHasItsShare() {
    Map<MoveKind, Integer> drawn = new EnumMap<>(MoveKind.class);

    for (int draw = 0; draw < 100; draw++) {
      drawn.merge(MoveShares.TUNED.kind(draw), 1, Integer::sum);
    }

    drawn.forEach(
        (kind, times) -> assertThat(times).as(kind.key()).isEqualTo(MoveShares.TUNED.of(kind)));
  }

  @Test
  void aShareMayBeGivenToAnotherMove() {
    MoveShares shares = MoveShares.of("shift=25, relocate=0");

    assertThat(shares.of(MoveKind.SHIFT)).isEqualTo(25);
    assertThat(shares.of(MoveKind.RELOCATE)).isZero();
    assertThat(MoveShares.of(shares.toString()).toString()).isEqualTo(shares.toString());
    assertThat(MoveShares.of("").toString()).isEqualTo(MoveShares.TUNED.toString());
  }

  @Test
  void sharesThatDoNotAddUpAreRefused() {
    assertThatThrownBy(() -> MoveShares.of("shift=18"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must add up to 100, not 101");
    assertThatThrownBy(() -> MoveShares.of("shift=-3,relocate=28"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must not be negative");
  }

  @Test
  void aMoveThatDoesNotExistIsRefused() {
    assertThatThrownBy(() -> MoveShares.of("jump=3"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("There is no move (jump).")
        .hasMessageContaining("hand-in-line");
    assertThatThrownBy(() -> MoveShares.of("shift"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be a move and a number");
  }

  @Test
  void everyMoveOfTheTableIsReached() {
    RotationPlan plan =
        DrawnMoves.plan(
            Sketch.rotating(3_000)
                .days(30)
                .plant(
                    "P1",
                    """
                    K1 ..#####........#####..........
                    K2 ......#########...............
                    """)
                .plant(
                    "P2",
                    """
                    K3 ..............................
                    K4 ........######....######......
                    """));

    for (MoveKind kind : MoveKind.values()) {
      MoveMaker maker = new MoveMaker(DrawnMoves.VARIABLE, plan, only(kind));
      Random random = new Random(1);
      boolean reached = false;
      for (int tries = 0; tries < TRIES && !reached; tries++) {
        reached = maker.make(random).kind().equals(kind.key());
      }
      assertThat(reached).as("a move of the kind %s", kind.key()).isTrue();
    }
  }

  private static MoveShares only(MoveKind one) {
    return MoveShares.of(
        Arrays.stream(MoveKind.values())
            .map(kind -> kind.key() + "=" + (kind == one ? 100 : 0))
            .collect(Collectors.joining(",")));
  }
}
