package lunting.data.sample.invented;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which plants a county has.
 *
 * @param branches the branch of each plant, branch by branch
 */
record Mix(List<Branch> branches) {
  /** A district of 40 plants, refractory in front. */
  static final Mix DISTRICT = of(kilns(20, 8, 4), others(1, 2, 1, 2, 2));

  /** A county of 100 plants that lives on refractories. */
  static final Mix REFRACTORY = of(kilns(46, 18, 8), others(4, 5, 1, 9, 9));

  /** A county of 100 plants that lives on bricks. */
  static final Mix BRICK = of(kilns(22, 44, 6), others(5, 6, 1, 8, 8));

  /** A county of 100 plants with a carbon quarter. */
  static final Mix CARBON = of(kilns(30, 22, 22), others(4, 6, 2, 7, 7));

  /** Copies the list. */
  Mix {
    branches = List.copyOf(branches);
  }

  /** A county of this mix with twice as many plants. */
  Mix twice() {
    return new Mix(branches.stream().flatMap(branch -> Stream.of(branch, branch)).toList());
  }

  private static Mix of(List<Branch> rotating, List<Branch> others) {
    List<Branch> all = new ArrayList<>(rotating);
    all.addAll(others);
    return new Mix(all);
  }

  private static List<Branch> kilns(int refractory, int brick, int carbon) {
    List<Branch> branches = new ArrayList<>();
    branches.addAll(Collections.nCopies(refractory, Branch.REFRACTORY));
    branches.addAll(Collections.nCopies(brick, Branch.BRICK));
    branches.addAll(Collections.nCopies(carbon, Branch.CARBON));
    return branches;
  }

  private static List<Branch> others(int cement, int glass, int alumina, int gloves, int pharma) {
    List<Branch> branches = new ArrayList<>();
    branches.addAll(Collections.nCopies(cement, Branch.CEMENT));
    branches.addAll(Collections.nCopies(glass, Branch.GLASS));
    branches.addAll(Collections.nCopies(alumina, Branch.ALUMINA));
    branches.addAll(Collections.nCopies(gloves, Branch.GLOVES));
    branches.addAll(Collections.nCopies(pharma, Branch.PHARMA));
    return branches;
  }
}
