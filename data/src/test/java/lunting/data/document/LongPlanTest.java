package lunting.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import lunting.data.calendar.Span;
import lunting.data.finding.Finding;
import lunting.data.finding.Findings;
import lunting.data.finding.Format;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import lunting.data.fit.PlanFit;
import lunting.data.json.JsonWriting;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.tree.JsonTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A plan whose reductions are read one by one against the same read as a whole tree. */
final class LongPlanTest {
  private static final Draft FAULTY =
      Draft.of("plan")
          .with("/reductions/0/line", "\"nowhere\"")
          .with("/reductions/1/load", "2")
          .with("/reductions/3", "{}")
          .with("/pins/0/line", "5")
          .with("/extra", "{\"zh\": \"\\u0007\"}");

  @ParameterizedTest
  @ValueSource(strings = {"format", "policy", "asOf", "reductions", "pins", "provenance"})
  void theOrderOfTheKeysDoesNotMatter(String moved) {
    for (Draft each : List.of(Draft.of("plan"), FAULTY)) {
      ObjectNode last = (ObjectNode) each.root().deepCopy();
      last.set(moved, last.remove(moved));
      ObjectNode first = JsonNodeFactory.instance.objectNode();
      first.set(moved, each.root().get(moved));
      each.root().properties().forEach(member -> first.set(member.getKey(), member.getValue()));

      assertSame(new Draft("plan", last).file());
      assertSame(new Draft("plan", first).file());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"format", "events", "asOf", "reductions", "pins"})
  void aMissingKeyIsToldOrTakenForMissing(String missing) {
    assertSame(Draft.of("plan").without("/" + missing).file());
    assertSame(FAULTY.without("/" + missing).file());
  }

  @Test
  void whatAPlanIsCalledIsFoundBehindItsReductions() {
    Draft named = FAULTY.with("/id", "\"called\"");

    assertSame(named.file());
    assertThat(named.read().findings())
        .anySatisfy(finding -> assertThat(finding.message().zh()).contains("called"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"reductions\": [], \"reductions\":",
        "\"reductions\": {}, \"reductions\":",
        "\"reductions\": null, \"other\":",
        "\"reductions\": [null, 5, []], \"asOf\": 1, \"reductions\":"
      })
  void anyOtherFormOfTheListIsTold(String instead) {
    String text = FAULTY.root().toString().replaceFirst("\"reductions\":", instead);

    assertSame(file(text));
    assertSame(file(text.replaceFirst("\"asOf\":\"[^\"]*\",", "")));
  }

  @Test
  void nullIsToldAtItsTurn() {
    Draft draft =
        Draft.of("plan")
            .with("/reductions/0/line", "\"nowhere\"")
            .with("/reductions/1", "null")
            .with("/reductions/2/line", "\"elsewhere\"");

    Parsed<Plan> read = PlanReader.read(draft.file(), Draft.policy(), Draft.registry());

    assertThat(read.findings())
        .extracting(Finding::place)
        .containsExactly("/reductions/0/line", "/reductions/1", "/reductions/2/line");
    assertSame(draft.file());
  }

  @Test
  void aPlanWithoutADayArrivesUnread() {
    String whole = new String(JsonWriting.plan(solved()), StandardCharsets.UTF_8);
    String unnamed = whole.replaceFirst("\"line\": ?\"P2-1\", ?", "");
    InputFile cut = file(unnamed.substring(0, unnamed.length() - 10));
    List<Finding> toldBeforeTheBreak = new ArrayList<>();

    Plan read =
        JsonTree.read(
            cut,
            "reductions",
            new Findings(cut.name()),
            (root, findings) -> {
              try {
                return Document.read(root, Format.PLAN, findings, reader()::plan);
              } finally {
                toldBeforeTheBreak.addAll(findings.all());
              }
            });

    assertThat(read).isNull();
    assertThat(toldBeforeTheBreak).extracting(Finding::place).contains("/reductions/0/line");
  }

  @Test
  void ofAPlanThatIsReadAheadNothingIsLostAndABreakIsTold() {
    byte[] whole = JsonWriting.plan(solved());

    assertSame(InputFile.of("plan.json", whole));
    for (int part = 1; part < 12; part++) {
      assertSame(InputFile.of("plan.json", Arrays.copyOf(whole, whole.length / 12 * part)));
    }
  }

  /** As a season is solved: without a day from which it may change, and without pins. */
  private static Plan solved() {
    LocalDate day = LocalDate.of(2020, 12, 1);
    Reduction reduction = new Reduction("P2-1", new Span(day, day), 70, null, null);
    return Plan.of(Collections.nCopies(1_000, reduction));
  }

  private static PlanReader reader() {
    return new PlanReader(PlanFit.ofPlan(Draft.policy(), Draft.registry()));
  }

  private static InputFile file(String text) {
    return InputFile.of("plan.json", text.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertSame(InputFile file) {
    Parsed<Plan> expected = Document.read(file, Format.PLAN, reader()::plan);

    Parsed<Plan> read = PlanReader.read(file, Draft.policy(), Draft.registry());

    assertThat(read).isEqualTo(expected);
  }
}
