package lunting.solver.mixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The least that rows can lack, and what their multipliers say of it. */
final class MixtureTest {
  private static final Offset<Double> NEARLY = within(1e-6);
  private static final long ENOUGH = 1_000_000;
  private static final int SEEDS = 300;

  @Test
  void aChooserFollowsTwoChoicesInPart() {
    Mixture mixture = new Mixture(1);
    mixture.addRow(6, new double[] {10});
    mixture.addRow(4, new double[] {0});
    mixture.addChoice(0, new double[] {0, 10});

    boolean solved = mixture.solve(ENOUGH);

    assertThat(solved).isTrue();
    assertThat(mixture.lack()).isCloseTo(0, NEARLY);
    assertThat(mixture.parts(0)).hasSize(2);
  }

  @Test
  void whatNoMixtureGivesIsLacking() {
    Mixture mixture = new Mixture(2);
    mixture.addRow(10, new double[] {3, 1});
    mixture.addChoice(1, new double[] {4});

    mixture.solve(ENOUGH);

    assertThat(mixture.lack()).isCloseTo(3, NEARLY);
    assertThat(mixture.multipliers()).containsExactly(new double[] {-3, -4, 1}, NEARLY);
  }

  @Test
  void withoutWorkNothingIsImproved() {
    Mixture mixture = new Mixture(1);
    mixture.addRow(6, new double[] {0});
    mixture.addChoice(0, new double[] {10});

    boolean solved = mixture.solve(0);

    assertThat(solved).isFalse();
    assertThat(mixture.lack()).isCloseTo(6, NEARLY);
  }

  @Test
  void multipliersTellTheLackAndNoKnownChoiceGainsByThem() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      int choosers = 1 + random.nextInt(4);
      int rows = 1 + random.nextInt(5);
      Mixture mixture = new Mixture(choosers);
      double[] wanted = new double[rows];
      double[][] given = new double[choosers + 8][rows];
      for (int row = 0; row < rows; row++) {
        double[] first = new double[choosers];
        for (int chooser = 0; chooser < choosers; chooser++) {
          given[chooser][row] = random.nextInt(21) - 10;
          first[chooser] = given[chooser][row];
        }
        wanted[row] = random.nextInt(31) - 10;
        mixture.addRow(wanted[row], first);
      }
      for (int choice = choosers; choice < given.length; choice++) {
        given[choice] = random.doubles(rows, -10, 10).toArray();
        mixture.addChoice(random.nextInt(choosers), given[choice]);
      }

      mixture.solve(ENOUGH);

      double[] multipliers = mixture.multipliers();
      double value = 0;
      for (int i = 0; i < multipliers.length; i++) {
        value += multipliers[i] * (i < choosers ? 1 : wanted[i - choosers]);
      }
      assertThat(value).as("seed %d", seed).isCloseTo(mixture.lack(), NEARLY);
      for (int choice = 0; choice < given.length; choice++) {
        double gain = multipliers[mixture.chooser(choice)];
        for (int row = 0; row < rows; row++) {
          gain += multipliers[choosers + row] * given[choice][row];
        }
        assertThat(gain).as("seed %d, choice %d", seed, choice).isLessThan(1e-6);
      }
    }
  }
}
