package lunting.solver.reach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lunting.data.text.Sentence;
import lunting.data.text.Sentences;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.why.Names;

/** The lines that give less than they could on some days, by what holds each of them. */
final class LinesHeld {
  private final Problem problem;
  private final LoadTable loads;
  private final Set<LineDuty> late = new LinkedHashSet<>();
  private final Set<LineDuty> pinned = new LinkedHashSet<>();
  private final Set<LineDuty> mustRun = new LinkedHashSet<>();
  private boolean free;

  LinesHeld(Problem problem, LoadTable loads) {
    this.problem = problem;
    this.loads = loads;
  }

  /** Looks at a line on a day. */
  void note(LineDuty line, int day) {
    if (!line.canGive() || loads.cut(line, day) >= line.greatestCut()) {
      return;
    }
    switch (Hold.of(line, day)) {
      case LATE -> late.add(line);
      case PINNED -> pinned.add(line);
      case MUST_RUN -> mustRun.add(line);
      case NONE -> free = true;
      case PAST -> {}
    }
  }

  /** Looks at a line of which pins hold something on one of the open days, if only that. */
  void notePinned(LineDuty line, int day) {
    if (line.canGive() && loads.cut(line, day) < line.greatestCut() && isPinnedToRun(line)) {
      pinned.add(line);
    }
  }

  private boolean isPinnedToRun(LineDuty line) {
    for (int day = line.firstOpenDay(); day < problem.days(); day++) {
      if (Hold.of(line, day) == Hold.PINNED && Hold.greatestCut(line, day) < line.greatestCut()) {
        return true;
      }
    }
    return false;
  }

  /** Whether notice holds a line. */
  boolean anyLate() {
    return !late.isEmpty();
  }

  /** Whether a pin or a must-run day holds a line. */
  boolean anyFixed() {
    return !pinned.isEmpty() || !mustRun.isEmpty();
  }

  /** Whether nothing holds some line. */
  boolean anyFree() {
    return free;
  }

  /** Tells the lines that could not be told in time. */
  void tellLate(Sentences told) {
    if (anyLate()) {
      told.add(
          Sentence.of(
                  "提前通知的天数不够、来不及停的生产线：{lines}。",
                  "Lines whose notice is too long to stop in time: {lines}.")
              .with("lines", lateByFirstDay()));
    }
  }

  /** Tells the lines that are pinned to run, and those that must run. */
  void tellFixed(Sentences told) {
    if (!pinned.isEmpty()) {
      told.add(
          Sentence.of("已锁定为生产的生产线：{lines}。", "Lines pinned to run: {lines}.")
              .with("lines", Names.of(pinned)));
    }
    if (!mustRun.isEmpty()) {
      told.add(
          Sentence.of("须保持生产的生产线：{lines}。", "Lines that must run on these days: {lines}.")
              .with("lines", Names.of(mustRun)));
    }
  }

  /**
   * The lines that notice holds, in one phrase: by the first day on which each could stop, those
   * apart that the plan limits before that day.
   */
  private Text lateByFirstDay() {
    Map<Integer, List<LineDuty>> running = new TreeMap<>();
    Map<Integer, List<LineDuty>> limited = new TreeMap<>();
    for (LineDuty line : late) {
      int stops = Math.min(line.firstDayToStop(), problem.days());
      int reduced = firstReduced(line, stops);
      (reduced < stops ? limited : running)
          .computeIfAbsent(Math.min(reduced, stops), day -> new ArrayList<>())
          .add(line);
    }
    List<Text> groups = new ArrayList<>();
    running.forEach((day, lines) ->
        groups.add(
            Sentence.of(
                    "最早{from}可停的 {count} 条（{lines}）", "{count:line} not before {from} ({lines})")
                .with("from", date(day))
                .with("count", lines.size())
                .with("lines", Names.of(lines))
                .text()));
    limited.forEach((day, lines) ->
        groups.add(
            Sentence.of(
                    "{from}起只能限产的 {count} 条（{lines}）",
                    "{count:line} limited from {from} on ({lines})")
                .with("from", date(day))
                .with("count", lines.size())
                .with("lines", Names.of(lines))
                .text()));
    return Wording.parts(groups);
  }

  /** The first open day, before another, on which the plan reduces a line; else that other day. */
  private int firstReduced(LineDuty line, int before) {
    int day = line.firstOpenDay();
    while (day < before && loads.cut(line, day) == 0) {
      day++;
    }
    return day;
  }

  private Text date(int day) {
    return day < problem.days()
        ? Wording.date(problem.season().dateOf(day))
        : Text.of("本季之后", "the season's end");
  }

  /** The same for one day. */
  static LinesHeld on(Problem problem, LoadTable loads, Collection<LineDuty> lines, int day) {
    LinesHeld held = new LinesHeld(problem, loads);
    lines.forEach(line -> held.note(line, day));
    return held;
  }
}
