package lunting.solver.edit;

import java.util.List;
import lunting.data.calendar.Span;
import lunting.data.plan.Edit;
import lunting.data.plan.Plan;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Says what edits do, as a part of a sentence: 某厂1号窑（K-1）自2020年12月8日起停产53天. */
final class EditTold {
  private final Problem problem;

  EditTold(Problem problem) {
    this.problem = problem;
  }

  /**
   * What edits do.
   *
   * @param covered bars that stood where others are placed, and that no edit names
   */
  Text what(List<Edit> edits, List<Edit.Bar> covered) {
    if (covered.isEmpty()) {
      return what(edits);
    }
    return Sentence.of("{what}，并覆盖{bars}", "{what}, over {bars}")
        .with("what", what(edits))
        .with(
            "bars",
            Wording.list(
                covered.stream()
                    .map(each -> edits.size() == 1 ? bar(each) : ofLine(each))
                    .toList()))
        .text();
  }

  private Text ofLine(Edit.Bar bar) {
    return Sentence.of("{line}{bar}", "{line} with {bar}")
        .with("line", line(bar.line()))
        .with("bar", bar(bar))
        .text();
  }

  /** What several edits do; more than two are counted. */
  private Text what(List<Edit> edits) {
    Text first = what(edits.getFirst());
    return switch (edits.size()) {
      case 1 -> first;
      case 2 -> Wording.parts(List.of(first, what(edits.getLast())));
      default ->
          Sentence.of("{first}，等{count}处调整", "{first}, the first of {count} edits")
              .with("first", first)
              .with("count", edits.size())
              .text();
    };
  }

  private Text what(Edit edit) {
    return switch (edit) {
      case Edit.Place(Edit.Bar bar, Edit.Bar was) -> placed(bar, was);
      case Edit.Remove(Edit.Bar was) ->
          Sentence.of("{line}不再{bar}", "{line} without {bar}")
              .with("line", line(was.line()))
              .with("bar", bar(was))
              .text();
      case Edit.Split(Edit.Bar was, Span runs) ->
          Sentence.of(
                  "{line}{bar}，其间{from}至{to}恢复生产",
                  "{line} with {bar}, running from {from} to {to} in between")
              .with("line", line(was.line()))
              .with("bar", bar(was))
              .with("from", runs.from())
              .with("to", runs.to())
              .text();
      case Edit.Run(String line, Span span) ->
          Sentence.of("{line}自{from}至{to}正常生产", "{line} runs from {from} to {to}")
              .with("line", line(line))
              .with("from", span.from())
              .with("to", span.to())
              .text();
      case Edit.PinDays pin -> pinned(pin);
      case Edit.UnpinDays(String line, Span span) ->
          Sentence.of("{line}自{from}至{to}解除锁定", "{line} is no longer pinned from {from} to {to}")
              .with("line", line(line))
              .with("from", span.from())
              .with("to", span.to())
              .text();
      case Edit.TakeOver(Plan plan, String name) ->
          Sentence.of("采用方案“{name}”", "the plan {name} taken over").with("name", name).text();
    };
  }

  private Text placed(Edit.Bar bar, Edit.@Nullable Bar was) {
    if (was == null) {
      return ofLine(bar);
    }
    if (!was.line().equals(bar.line())) {
      return Sentence.of("由{line}代{was}{bar}", "{line} with {bar}, in place of {was}")
          .with("was", line(was.line()))
          .with("line", line(bar.line()))
          .with("bar", bar(bar))
          .text();
    }
    return Sentence.of("{line}改为{bar}", "{line} now with {bar}")
        .with("line", line(bar.line()))
        .with("bar", bar(bar))
        .text();
  }

  private Text pinned(Edit.PinDays pin) {
    return Sentence.of(
            "{line}自{from}至{to}锁定{reason}", "{line} is pinned from {from} to {to}{reason}")
        .with("line", line(pin.line()))
        .with("from", pin.span().from())
        .with("to", pin.span().to())
        .with("reason", PinTold.reason(pin.reason()))
        .text();
  }

  private static Text bar(Edit.Bar bar) {
    int days = bar.span().days();
    return bar.isStop()
        ? Sentence.of("自{from}起停产{days}天", "a stop of {days:day} from {from}")
            .with("from", bar.span().from())
            .with("days", days)
            .text()
        : Sentence.of(
                "自{from}起限产至{load}%，共{days}天", "a load of {load} % for {days:day} from {from}")
            .with("from", bar.span().from())
            .with("load", bar.loadPercent())
            .with("days", days)
            .text();
  }

  /** A line with its plant, as people name it; its id alone where the list does not have it. */
  private Text line(String id) {
    LineDuty line = problem.lineById().get(id);
    if (line == null) {
      return Text.of(id, id);
    }
    PlantDuty plant = problem.plantOf(line);
    Text name = line.line().name();
    Text ofPlant = plant.plant().name();
    return Wording.named(
        ofPlant == null
            ? name
            : name == null
                ? ofPlant
                : Text.of(ofPlant.zh() + name.zh(), ofPlant.english() + ", " + name.english()),
        id);
  }
}
