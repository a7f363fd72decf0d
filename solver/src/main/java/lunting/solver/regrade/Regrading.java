package lunting.solver.regrade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import lunting.data.calendar.Span;
import lunting.data.finding.Finding;
import lunting.data.finding.Findings;
import lunting.data.finding.Parsed;
import lunting.data.policy.Policy;
import lunting.data.policy.RuleId;
import lunting.data.policy.duty.GradeRatios;
import lunting.data.policy.reading.Readings;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.text.Sentence;
import lunting.data.text.Sentences;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Rules;
import org.jspecify.annotations.Nullable;

/**
 * Works out what a plant owes that is regraded in mid-season: the ratio of each day's grade, by the
 * days that it holds. A plant's own ratio counts for the days before the first change.
 */
public final class Regrading {
  private final Problem problem;
  private final Policy policy;
  private final Plant plant;
  private final List<GradeChange> changes;

  private Regrading(Problem problem, Plant plant, List<GradeChange> changes) {
    this.problem = problem;
    this.policy = problem.policy();
    this.plant = plant;
    this.changes = changes.stream().sorted(Comparator.comparing(GradeChange::from)).toList();
  }

  /**
   * The regrade of a plant of a list. All changes of a season go together, on the list as it was
   * before the first.
   *
   * <p>Fails: findings where the plant is not on the list, where a change cannot be, or where the
   * list cannot say it; a grade that the policy does not know is only told.
   */
  public static Parsed<Regrade> of(Problem problem, String plantId, List<GradeChange> changes) {
    for (Plant plant : problem.registry().plants()) {
      if (plant.id().equals(plantId)) {
        Regrading regrading = new Regrading(problem, plant, changes);
        Findings findings =
            RegradeFaults.of(problem.policy(), plant, regrading.changes, regrading.blend());
        boolean refused =
            findings.all().stream().anyMatch(each -> each.severity() == Finding.Severity.ERROR);
        return findings.parsed(refused ? null : regrading.regrade());
      }
    }
    return new Parsed<>(null, List.of(RegradeFaults.unknownPlant(plantId)));
  }

  private Regrade regrade() {
    List<Regrade.Part> parts = parts();
    int ratio = blend();
    Plant after = after(ratio);
    Registry registry = with(after);
    Problem now = Problem.of(policy, registry, problem.events(), problem.baseline());
    PlantDuty old = problem.getPlant(plant.id());
    PlantDuty owing = now.getPlant(plant.id());
    String clause = Rules.clause(policy, RuleId.SEASON_RATIO);
    String unit = unit(owing);
    return new Regrade(
        registry,
        after,
        parts,
        base().days(),
        ratio,
        old.need(),
        owing.need(),
        unit,
        clause,
        parts.isEmpty()
            ? onlyTheGrade(after)
            : told(
                arithmetic(parts, ratio, old.need(), owing.need(), unit, clause),
                parts,
                owing.wholeLines() && owing.need() > old.need()));
  }

  /** The days that the ratio is of: an earlier part of the heating period is the first grade's. */
  private Span base() {
    Policy.HeatingPeriod heating = policy.heatingPeriod();
    return policy.readings().ratioBase() == Readings.RatioBase.HEATING_PERIOD && heating != null
        ? heating.span()
        : policy.season().span();
  }

  private List<Regrade.Part> parts() {
    GradeRatios table = table();
    if (table == null || plant.exempt() != null) {
      return List.of();
    }
    Span base = base();
    List<Regrade.Part> parts = new ArrayList<>();
    LocalDate from = base.from();
    String grade = plant.grade();
    int ratio = Objects.requireNonNullElse(plant.ratio(), table.of(grade));
    for (GradeChange change : changes) {
      add(parts, grade, from, change.from(), ratio);
      from = from.isBefore(change.from()) ? change.from() : from;
      grade = change.grade();
      ratio = policy.exempts(grade) ? 0 : table.of(grade);
    }
    add(parts, grade, from, base.to().plusDays(1), ratio);
    return parts;
  }

  private static void add(
      List<Regrade.Part> parts, String grade, LocalDate from, LocalDate end, int ratio) {
    long days = ChronoUnit.DAYS.between(from, end);
    if (days > 0) {
      parts.add(new Regrade.Part(grade, Math.toIntExact(days), ratio));
    }
  }

  private @Nullable GradeRatios table() {
    return problem.getPlant(plant.id()).industry().season().ratio();
  }

  private int blend() {
    long weighed = 0;
    for (Regrade.Part part : parts()) {
      weighed += (long) part.days() * part.ratio();
    }
    long days = base().days();
    return Math.toIntExact((weighed + days - 1) / days);
  }

  /** A change that holds on every day is the grade itself, with the policy's own ratio. */
  private Plant after(int ratio) {
    List<Regrade.Part> parts = parts();
    boolean isPolicys = parts.size() < 2;
    return plant.withGrade(
        changes.getLast().grade(),
        parts.isEmpty() ? plant.ratio() : isPolicys ? null : (Integer) ratio);
  }

  private Registry with(Plant after) {
    Registry list = problem.registry();
    List<Plant> plants = new ArrayList<>(list.plants());
    plants.replaceAll(each -> each.id().equals(after.id()) ? after : each);
    return new Registry(list.id(), list.title(), list.towns(), plants, list.services());
  }

  private static String unit(PlantDuty owing) {
    return owing.lines().isEmpty()
        ? ""
        : owing.wholeLines()
            ? owing.lines().getFirst().line().unit()
            : owing.lines().getFirst().line().dayUnit();
  }

  private Text arithmetic(
      List<Regrade.Part> parts,
      int ratio,
      long before,
      long after,
      String unit,
      @Nullable String clause) {
    List<Text> terms = new ArrayList<>();
    long weighed = 0;
    for (Regrade.Part part : parts) {
      terms.add(
          Sentence.of("{grade}级 {days} 天×{ratio}", "grade {grade} on {days:day} × {ratio}")
              .with("grade", part.grade())
              .with("days", part.days())
              .with("ratio", percent(part.ratio()))
              .text());
      weighed += (long) part.days() * part.ratio();
    }
    return Sentence.of(
            "{terms}＝{days} 天，占 {base} 天的 {ratio}（不足万分之一的进一位{clause}）。"
                + "应减 {before} → {after} {unit}。",
            "{terms} = {days:day}, of {base:day} {ratio} (rounded up to 0.01 %{clause})."
                + " It owes {before} → {after} {unit}.")
        .with(
            "terms",
            Text.of(
                String.join("＋", terms.stream().map(Text::zh).toList()),
                String.join(" + ", terms.stream().map(Text::english).toList())))
        .with("days", Wording.plain(BigDecimal.valueOf(weighed, 4)))
        .with("base", base().days())
        .with("ratio", percent(ratio))
        .with("clause", clause == null ? Text.of("", "") : Text.of("，" + clause, "; " + clause))
        .with("before", Wording.amount(before, after))
        .with("after", Wording.amount(after, before))
        .with("unit", unit)
        .text();
  }

  /** Of whole lines no more can be off on every day than were from the first day on. */
  private Text told(Text arithmetic, List<Regrade.Part> parts, boolean wholeLinesGrow) {
    LocalDate rise = lastRise(parts);
    if (!wholeLinesGrow || !rise.isAfter(policy.season().span().from())) {
      return arithmetic;
    }
    Sentences told = new Sentences();
    told.add(arithmetic);
    told.add(
        Sentence.of(
                "该企业按整条线停产，只计每天都停的线：{day}之前开过的线补不上。须全停的，请保留原分级，另录自该日起的停产令。",
                "It stops whole lines, and only those off on every day count: lines that ran before"
                    + " {day} cannot make up for it. Where it has to stop altogether, keep the"
                    + " grade and enter an order to stop from that day on.")
            .with("day", rise.toString()));
    return told.text();
  }

  /** The day from which it last owes more than before; the base's first where it never does. */
  private LocalDate lastRise(List<Regrade.Part> parts) {
    LocalDate rise = base().from();
    LocalDate from = base().from();
    for (int i = 1; i < parts.size(); i++) {
      from = from.plusDays(parts.get(i - 1).days());
      rise = parts.get(i).ratio() > parts.get(i - 1).ratio() ? from : rise;
    }
    return rise;
  }

  private Text onlyTheGrade(Plant after) {
    return Sentence.of(
            "该企业没有按分级计算的季节限产比例，只改分级：{before} → {after}。",
            "The plant owes no season ratio by grade; only its grade changes: {before} → {after}.")
        .with("before", plant.grade())
        .with("after", after.grade())
        .text();
  }

  private static String percent(int ratio) {
    return Wording.plain(BigDecimal.valueOf(100L * ratio, 4)) + "%";
  }
}
