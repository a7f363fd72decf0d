package lunting.solver.why;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lunting.data.event.Event;
import lunting.data.plan.Reduction;
import lunting.data.policy.duty.Level;
import lunting.data.registry.PlantTerms;
import lunting.data.text.Sentence;
import lunting.data.text.Sentences;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.LineMeasures;
import lunting.solver.problem.MeasureDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.day.Levels;
import org.jspecify.annotations.Nullable;

/** Which warnings a reduction answers, what they ask, and why it reaches beyond their days. */
final class WarningStory {
  private final Problem problem;
  private final LineDuty line;
  private final PlantDuty plant;
  private final RowTold row;
  private final Sentences told;
  private final AskedByWarnings warnings;

  WarningStory(Problem problem, LineDuty line, RowTold row, Sentences told) {
    this.problem = problem;
    this.line = line;
    this.row = row;
    this.told = told;
    plant = problem.plantOf(line);
    warnings = new AskedByWarnings(problem, line);
  }

  void tell(Reduction part) {
    int from = row.firstDay(part);
    int to = row.lastDay(part);
    List<Event.Warning> named = warnings.between(from, to);
    if (named.isEmpty()) {
      told.citing(
          part.clause(),
          row.formerly(
              part,
              Text.of(
                  "原为应对预警，预警已不覆盖这些日子",
                  "published for a warning that no longer covers these days")));
      return;
    }
    List<Text> asks = new ArrayList<>();
    Set<Text> words = new LinkedHashSet<>();
    for (Event.Warning warning : named) {
      asks.add(asked(warning, from, to));
      Text text = listed(warning, from, to) < 100 ? words(warning) : null;
      if (text != null) {
        words.add(text);
      }
    }
    told.citing(
        part.clause(),
        Sentence.of("{head}：{asks}。", "{head}: {asks}.")
            .with("head", row.head(part))
            .with("asks", Wording.parts(asks)));
    for (Text text : words) {
      told.add(Sentence.of("清单原文：{text}。", "The list says: {text}.").with("text", text));
    }
    tellBefore(from, to);
    tellAfter(from, to);
  }

  private Text asked(Event.Warning warning, int from, int to) {
    Text name = EventNames.of(problem, warning);
    int day = firstDay(warning, from, to);
    long listed = listed(warning, from, to);
    if (listed < 100) {
      return byList(name, listed);
    }
    MeasureDuty measures = plant.measures();
    if (measures != null && measures.asked().on(day) > 0) {
      return measures.byLines()
          ? Sentence.of(
                  "{warning}要求企业停下 {lines} 条生产线", "{warning} asks the plant to stop {lines:line}")
              .with("warning", name)
              .with("lines", measures.asked().on(day))
              .text()
          : Sentence.of(
                  "{warning}要求企业减少 {amount} {unit} 的产能",
                  "{warning} asks the plant to cut {amount} {unit}")
              .with("warning", name)
              .with("amount", Wording.amount(measures.asked().on(day)))
              .with("unit", line.line().unit())
              .text();
    }
    return Sentence.of(
            "{warning}要求{sector}每天停下的产能不少于 {share}%",
            "{warning} asks {sector} to have at least {share} % off on each day")
        .with("warning", name)
        .with("sector", Names.of(problem.sectorOf(plant)))
        .with("share", ReserveShares.of(problem.sectorOf(plant), warning.level()))
        .text();
  }

  /**
   * The load that the plant's own list gives to this line under a warning; 100 where it does not.
   */
  private long listed(Event.Warning warning, int from, int to) {
    LineMeasures own = line.measures();
    return own == null ? 100 : own.asked().on(firstDay(warning, from, to));
  }

  private Text byList(Text warning, long load) {
    Text to =
        load == 0
            ? Text.of("停产", "stop")
            : Sentence.of("降到 {load}% 负荷", "go down to {load} % load").with("load", load).text();
    return Sentence.of(
            "企业应急减排清单要求 {line} 在{warning}期间{to}",
            "under {warning} the plant's emergency list asks {line} to {to}")
        .with("line", Names.of(line))
        .with("warning", warning)
        .with("to", to)
        .text();
  }

  /** The list's own words for what it asks at a warning's level; null where there are none. */
  private @Nullable Text words(Event.Warning warning) {
    PlantTerms.Measure measure = plant.plant().terms().measureAt(warning.level());
    return measure == null ? null : measure.text();
  }

  private int firstDay(Event.Warning warning, int from, int to) {
    for (int day = from; day <= to; day++) {
      Level level = line.days().levels().on(day);
      boolean covered = Levels.covers(warning, problem.season().dateOf(day));
      if (covered && level == warning.level() && warnings.any(day)) {
        return day;
      }
    }
    throw new IllegalStateException("The warning must hold on one of the days.");
  }

  /** Why the stop begins before the warning does. */
  private void tellBefore(int from, int to) {
    int asked = from;
    while (asked < to && !warnings.any(asked)) {
      asked++;
    }
    if (asked > from) {
      told.add(
          Sentence.of("预警前的 {count} 天：{reason}。", "{count:day} before the warning: {reason}.")
              .with("count", asked - from)
              .with("reason", whyBefore(asked - from)));
    }
  }

  private Text whyBefore(int days) {
    boolean cools = row.isStop() && days <= line.limits().coolDownDays();
    return cools ? row.coolDown() : otherwise();
  }

  /** Why the stop goes on after the warning. */
  private void tellAfter(int from, int to) {
    int asked = to;
    while (asked > from && !warnings.any(asked)) {
      asked--;
    }
    if (asked < to) {
      told.add(
          Sentence.of("预警之后直到{to}：{reason}。", "After the warning it stays so until {to}: {reason}.")
              .with("to", problem.season().dateOf(to))
              .with("reason", whyAfter(to - asked)));
    }
  }

  private Text whyAfter(int days) {
    if (!row.isStop() || days > line.limits().heatUpDays()) {
      return otherwise();
    }
    return line.ignitionTested()
        ? Sentence.of("响应期间不得点火，{heat}", "no fire may be lit during a response, and {heat}")
            .with("heat", row.heatUp())
            .text()
        : row.heatUp();
  }

  private Text otherwise() {
    if (row.isLeastStop()) {
      return row.leastStop();
    }
    return plant.owes()
        ? Text.of("计入企业全季应减的任务", "they count toward what the plant owes over the season")
        : row.joined();
  }
}
