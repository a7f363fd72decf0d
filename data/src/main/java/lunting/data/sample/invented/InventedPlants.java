package lunting.data.sample.invented;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import lunting.data.calendar.Season;
import lunting.data.calendar.Span;
import lunting.data.registry.Contact;
import lunting.data.registry.Exemption;
import lunting.data.registry.Plant;
import lunting.data.registry.Plant.Avoid;
import lunting.data.text.Text;

/** Draws the plants of a county, with exactly the county's number of lines. */
final class InventedPlants {
  /** Of a hundred plants so many have a single line. */
  private static final int SINGLE_PERCENT = 30;

  private static final List<Text> REASONS =
      List.of(
          Text.of("出口订单交货", "export order due"),
          Text.of("春节前集中发货", "deliveries before the Spring Festival"),
          Text.of("钢厂检修换砖", "relining campaign of a steel works"),
          Text.of("年度合同收尾", "end of the yearly contract"),
          Text.of("重点工程供货", "deliveries to a public project"));
  private static final Exemption PUBLIC_WORK =
      new Exemption(Text.of("承担民生工程供货（虚构）", "supplies a public work (invented)"));
  private static final String HEAVENLY_STEMS = "甲乙丙丁戊己庚辛壬癸";

  private final Season season;
  private final InventedLines lines;
  private final Dice dice;

  InventedPlants(Season season, InventedLines lines, Dice dice) {
    this.season = season;
    this.lines = lines;
    this.dice = dice;
  }

  /** The county's plants in drawn towns; each town's plants are numbered from 1. */
  List<Plant> draw(County county, InventedNames names) {
    List<Branch> branches = county.mix().branches();
    int[] sizes = sizes(branches, county.lines());
    int[] numbers = new int[county.towns()];
    List<Plant> plants = new ArrayList<>();
    for (int place = 0; place < branches.size(); place++) {
      Branch branch = branches.get(place);
      String grade = branch.grade(place - branches.indexOf(branch));
      int town = dice.weighted(townWeights(branch, county.towns()));
      numbers[town]++;
      String townId = townId(county, town);
      String id =
          String.format(Locale.ROOT, "%s-%03d", townId.toUpperCase(Locale.ROOT), numbers[town]);
      plants.add(plant(id, names.company(branch), townId, branch, grade, sizes[place]));
    }
    return plants;
  }

  /** The id of a county's n-th town. */
  static String townId(County county, int town) {
    return county.prefix() + "t" + (town + 1);
  }

  private Plant plant(String id, Text name, String town, Branch branch, String grade, int size) {
    boolean plain = grade.equals("C") && branch.rotates();
    boolean own = dice.chance(6) && plain;
    boolean exempt = dice.chance(4) && plain && !own;
    return new Plant(
        id,
        name,
        town,
        branch.industry(),
        grade,
        own ? 4_000 : null,
        exempt ? PUBLIC_WORK : null,
        avoid(),
        contact(id),
        lines.draw(id, branch.industry(), size));
  }

  /**
   * Lines of each plant: the fewest of its branch, then one by one to plants that may still grow. A
   * fixed share stays single, which leaves every county's measure room to be reached.
   */
  private int[] sizes(List<Branch> branches, int total) {
    int[] sizes = branches.stream().mapToInt(Branch::fewestLines).toArray();
    List<Integer> growing = new ArrayList<>();
    for (int place = 0; place < sizes.length; place++) {
      growing.add(place);
    }
    dice.shuffle(growing);
    growing.subList(0, sizes.length * SINGLE_PERCENT / 100).clear();
    growing.removeIf(place -> sizes[place] == branches.get(place).mostLines());
    for (int spare = total - Arrays.stream(sizes).sum(); spare > 0; spare--) {
      int drawn = dice.below(growing.size());
      int place = growing.get(drawn);
      sizes[place]++;
      if (sizes[place] == branches.get(place).mostLines()) {
        growing.remove(/* index */ drawn);
      }
    }
    return sizes;
  }

  /** Refractory plants gather in the first town, as they do around Wangcun; others spread. */
  private static List<Integer> townWeights(Branch branch, int towns) {
    List<Integer> weights = new ArrayList<>(Collections.nCopies(towns, 2));
    weights.set(0, branch.equals(Branch.REFRACTORY) ? 3 * towns : 2);
    return weights;
  }

  private List<Avoid> avoid() {
    int count = dice.chance(30) ? dice.between(1, 2) : 0;
    List<Avoid> avoid = new ArrayList<>();
    for (int order = 0; order < count; order++) {
      int first = dice.below(season.days());
      int last = Math.min(season.days() - 1, first + dice.between(7, 18));
      avoid.add(new Avoid(new Span(season.dateOf(first), season.dateOf(last)), dice.pick(REASONS)));
    }
    return avoid;
  }

  private Contact contact(String id) {
    char stem = HEAVENLY_STEMS.charAt(dice.below(HEAVENLY_STEMS.length()));
    return new Contact(
        "联系人" + stem + "（" + id + "）",
        String.format(Locale.ROOT, "000-0000-%04d", dice.below(10_000)));
  }
}
