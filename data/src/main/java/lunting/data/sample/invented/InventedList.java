package lunting.data.sample.invented;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lunting.data.policy.Policy;
import lunting.data.registry.Contact;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.registry.Service;
import lunting.data.registry.Town;
import lunting.data.text.Text;

/** Draws whole enterprise lists from a seed; every one can be planned without a HARD amount. */
public final class InventedList {
  private static final List<Mix> CITY_MIXES =
      List.of(
          Mix.REFRACTORY,
          Mix.BRICK,
          Mix.REFRACTORY,
          Mix.CARBON,
          Mix.BRICK,
          Mix.REFRACTORY,
          Mix.CARBON,
          Mix.BRICK);

  private static final int COUNTIES_OF_A_PROVINCE = 100;

  private final Policy policy;
  private final long seed;
  private final Dice dice;
  private final InventedNames names;
  private final InventedPlants plants;
  private final InventedServices services;

  public InventedList(Policy policy, Registry shipped, long seed) {
    this.policy = policy;
    this.seed = seed;
    this.dice = new Dice(seed);
    this.names = new InventedNames(dice);
    this.plants =
        new InventedPlants(policy.season(), new InventedLines(policy, shipped, dice), dice);
    this.services = new InventedServices(policy, dice);
  }

  /** 40 plants, 90 lines, 8 towns. */
  public Registry district() {
    return draw(
        "district",
        Text.of("虚构区", "Invented district"),
        List.of(new County("", null, Mix.DISTRICT, 8, 90)));
  }

  /** 800 plants, 1,900 lines, 40 towns in 8 counties. */
  public Registry city() {
    List<County> counties = new ArrayList<>();
    for (int place = 0; place < CITY_MIXES.size(); place++) {
      counties.add(new County("c" + (place + 1), null, CITY_MIXES.get(place), 5, 237 + place % 2));
    }
    return draw("city", Text.of("虚构市", "Invented city"), counties);
  }

  /** 20,000 plants, 45,600 lines, 1,000 towns in 100 counties. */
  public Registry province() {
    return province(COUNTIES_OF_A_PROVINCE);
  }

  /** A part of a province: 200 plants, 456 lines and 10 towns in each of so many counties. */
  public Registry province(int counties) {
    List<County> all = new ArrayList<>();
    for (int place = 0; place < counties; place++) {
      Mix mix = CITY_MIXES.get(place % CITY_MIXES.size()).twice();
      all.add(new County("c" + (place + 1), names.county(), mix, 10, 456));
    }
    return draw("province", Text.of("虚构省", "Invented province"), all);
  }

  private Registry draw(String id, Text place, List<County> counties) {
    List<Town> towns = new ArrayList<>();
    List<Plant> all = new ArrayList<>();
    List<Service> needed = new ArrayList<>();
    for (County county : counties) {
      InventedNames given =
          county.name() == null ? names : InventedNames.ofCounty(county.name(), dice);
      List<Plant> own = plants.draw(county, given);
      for (int town = 0; town < county.towns(); town++) {
        towns.add(town(county, given, InventedPlants.townId(county, town), own));
      }
      all.addAll(own);
      needed.addAll(services.draw(county, own));
    }
    Text title =
        Text.of(
            place.zh() + "重点行业企业名录（虚构，种子" + seed + "）",
            place.english() + ": key industries (invented, seed " + seed + ")");
    return new Registry(id + "-" + seed, title, towns, all, needed);
  }

  private Town town(County county, InventedNames given, String id, List<Plant> plants) {
    return new Town(
        id,
        given.town(),
        inspections(id, plants),
        county.group().isEmpty() ? null : county.group(),
        new Contact("值班室", String.format(Locale.ROOT, "000-0001-%04d", dice.below(10_000))));
  }

  /**
   * Room for one stop and one restart of each line, 1.6 times the even pace, rounded up: a plan
   * that spreads its stops has no overload, one that starts them in one week has.
   */
  private int inspections(String town, List<Plant> plants) {
    long lines =
        plants.stream()
            .filter(plant -> plant.town().equals(town))
            .flatMap(plant -> plant.lines().stream())
            .filter(line -> !line.idle())
            .count();
    return 1 + Math.toIntExact(lines * 2 * 16 / 10 / policy.season().days());
  }
}
