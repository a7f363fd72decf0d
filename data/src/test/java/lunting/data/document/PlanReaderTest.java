package lunting.data.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import lunting.data.calendar.Span;
import lunting.data.finding.Finding;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import lunting.data.plan.Plan;
import lunting.data.plan.Provenance;
import lunting.data.plan.Reduction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlanReaderTest {
  @Test
  void aPlanWithEveryKeyIsRead() {
    Parsed<Plan> parsed =
        PlanReader.read(Draft.of("plan").file(), Draft.policy(), Draft.registry());

    assertThat(parsed.findings()).isEmpty();
    Plan plan = parsed.get();
    assertThat(plan.asOf()).isEqualTo(LocalDate.parse("2020-12-05"));
    assertThat(plan.reductions().get(1).loadPercent()).isEqualTo(35);
    assertThat(plan.reductions().getFirst().cause()).isEqualTo(Reduction.Cause.SEASON);
    assertThat(plan.provenance())
        .extracting(Provenance::seed, Provenance::steps)
        .containsExactly(-9_000_000_000_000_000_000L, 1_234_567L);
  }

  @Test
  void aPlanMadeByHandNeedsOnlyReductions() {
    InputFile file =
        InputFile.of(
            "hand.json",
            """
            {"format": "lunting-plan/1", "reductions": [
              {"line": "P1-1", "from": "2020-12-03", "to": "2020-12-04", "load": 0.0}]}
            """
                .getBytes(StandardCharsets.UTF_8));

    Plan plan = PlanReader.read(file, Draft.policy(), Draft.registry()).get();

    Span span = new Span(LocalDate.parse("2020-12-03"), LocalDate.parse("2020-12-04"));
    assertThat(plan)
        .isEqualTo(Plan.of(java.util.List.of(new Reduction("P1-1", span, 0, null, null))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      textBlock =
          """
          # place                     | value            | findings
          /format                     | "lunting-plan/2" | wrong-format /format
          /policy                     | "other"          | other-policy /policy
          /registry                   | "other"          | other-registry /registry
          /policy                     | -                | none
          /asOf                       | null             | none
          /asOf                       | "soon"           | bad-date /asOf
          /events/0                   | 1                | wrong-type /events/0
          /reductions                 | -                | missing-key /reductions
          /reductions                 | {}               | wrong-type /reductions
          /reductions/0/line          | "P7"             | unknown-line /reductions/0/line
          /reductions/0/line          | -                | missing-key /reductions/0/line
          /reductions/0/from          | -                | missing-key /reductions/0/from
          /reductions/0/to            | "2020-12-02"     | to-before-from /reductions/0/to
          /reductions/0/load          | -                | missing-key /reductions/0/load
          /reductions/0/load          | 1                | no-reduction /reductions/0/load
          /reductions/0/load          | 1.01             | too-big /reductions/0/load
          /reductions/0/load          | 0.999            | too-many-decimals /reductions/0/load
          /reductions/0/load          | -0.5             | negative /reductions/0/load
          /reductions/0/load          | "0"              | wrong-type /reductions/0/load
          /reductions/0/load          | 0.99             | none
          /reductions/0/cause         | "season"         | unknown-choice /reductions/0/cause
          /reductions/0/days          | 53               | unknown-key /reductions/0/days
          /reductions/1/from          | "2021-01-24"     | reduction-overlap /reductions/1
          /reductions/2/from          | "2020-11-30"     | outside-season /reductions/2
          /reductions/2/to            | "2022-11-30"     | outside-season /reductions/2
          /pins/0/line                | "P7"             | unknown-line /pins/0/line
          /pins/0/from                | "2020-11-03"     | none
          /provenance/seed            | 0.5              | not-whole /provenance/seed
          /provenance/seed            | 1e30             | not-whole /provenance/seed
          /provenance/spent           | "30s"            | bad-duration /provenance/spent
          /provenance/started         | "…"              | bad-date /provenance/started
          /provenance/inputs/plan     | "x"              | unknown-key /provenance/inputs/plan
          /reduction                  | []               | unknown-key /reduction
          """)
  void oneFaultIsFoundAtItsPlace(String pointer, @Nullable String json, String found) {
    Faulty.expect("plan", pointer, json, found);
  }

  @Test
  void aBaselineLosesTheLinesThatTheRegistryLacksWithAWarning() {
    Draft draft =
        Draft.of("plan").with("/reductions/0/line", "\"P7\"").with("/pins/0/line", "\"P7\"");

    Parsed<Plan> parsed = PlanReader.baseline(draft.file(), Draft.policy(), Draft.registry());

    Plan whole = PlanReader.read(Draft.of("plan").file(), Draft.policy(), Draft.registry()).get();
    assertThat(parsed.findings())
        .extracting(Finding::code, Finding::severity, Finding::place)
        .containsExactly(
            tuple("line-gone", Finding.Severity.WARNING, "/reductions/0/line"),
            tuple("line-gone", Finding.Severity.WARNING, "/pins/0/line"));
    assertThat(parsed.get().reductions())
        .isEqualTo(whole.reductions().subList(1, whole.reductions().size()));
    assertThat(parsed.get().pins()).hasSize(whole.pins().size() - 1);
  }

  @Test
  void daysOutsideTheSeasonAreCutOffWithAWarning() {
    Draft draft =
        Draft.of("plan")
            .with("/reductions/2/from", "\"2020-11-01\"")
            .with("/reductions/0/to", "\"2020-12-02\"")
            .with("/reductions/0/from", "\"2020-11-20\"")
            .with("/reductions/1/from", "\"2020-10-01\"")
            .with("/reductions/1/to", "\"2020-11-30\"");

    Parsed<Plan> parsed = PlanReader.read(draft.file(), Draft.policy(), Draft.registry());

    assertThat(parsed.findings())
        .extracting(Finding::severity)
        .containsOnly(Finding.Severity.WARNING);
    assertThat(parsed.get().reductions())
        .extracting(each -> each.line() + " " + each.span().from() + " " + each.span().to())
        .containsExactly("P1-1 2020-12-01 2020-12-02", "P2-1 2020-12-01 2021-03-15");
  }

  @Test
  void aSpanFoundLongerThanTheGapOverlapsEveryLaterOne() {
    Draft draft =
        Draft.of("plan")
            .with("/reductions/0/to", "\"2021-03-01\"")
            .with(
                "/reductions/3",
                "{\"line\": \"P1-1\", \"from\": \"2021-02-10\", \"to\": \"2021-02-11\", \"load\":"
                    + " 0}");

    assertThat(draft.read().findings())
        .extracting(Finding::place)
        .containsExactly("/reductions/1", "/reductions/3");
  }
}
