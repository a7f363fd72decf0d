package lunting.data.sample.invented;

import java.util.List;
import lunting.data.text.Text;

/**
 * How plants of an industry look in an invented list.
 *
 * @param industry id of the industry in the policy
 * @param fewestLines lines of its smallest plant
 * @param mostLines lines of its largest plant
 * @param grades the grades of its plants, one after the other, then from the front again
 * @param company what its companies are called behind their own name
 */
record Branch(String industry, int fewestLines, int mostLines, List<String> grades, Text company) {
  private static final String ROTATING = "C B B- C A B C B- C B C B- C B C B- C D C A";
  private static final String STEADY = "B C B- B";
  private static final String LEADING = "NON_LEADING NON_LEADING LEADING NON_LEADING";

  static final Branch REFRACTORY = of("refractory", 1, 5, ROTATING, "耐火材料有限公司", "Refractories");
  static final Branch BRICK = of("brick", 1, 4, ROTATING, "墙材有限公司", "Brickworks");
  static final Branch CARBON = of("carbon", 1, 4, ROTATING, "碳素有限公司", "Carbon");
  static final Branch CEMENT = of("cement", 1, 2, STEADY, "水泥有限公司", "Cement");
  static final Branch GLASS = of("glass", 1, 2, STEADY, "玻璃有限公司", "Glass");
  static final Branch ALUMINA = of("alumina", 3, 3, STEADY, "铝业有限公司", "Alumina");
  static final Branch GLOVES = of("pvc-gloves", 1, 5, LEADING, "手套有限公司", "Gloves");
  static final Branch PHARMA = of("pharma-voc", 1, 4, STEADY, "制药有限公司", "Pharmaceuticals");

  private static Branch of(
      String industry, int fewest, int most, String grades, String zh, String en) {
    return new Branch(industry, fewest, most, List.of(grades.split(" ", -1)), Text.of(zh, en));
  }

  /**
   * The grade of the n-th plant of this branch: a fixed sequence, so that every list has its share
   * of each grade, however the dice fall.
   */
  String grade(int n) {
    return grades.get(n % grades.size());
  }

  /** Whether its stops rotate, so that any ratio can be reached. */
  boolean rotates() {
    return equals(REFRACTORY) || equals(BRICK) || equals(CARBON);
  }
}
