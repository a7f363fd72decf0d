package lunting.data.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import lunting.data.finding.Finding;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import lunting.data.json.JsonWriting;
import lunting.data.report.Certificate;
import org.junit.jupiter.api.Test;

/** Reads bounds: what is written comes back, and prices of anything else are refused. */
final class CertificateReaderTest {
  @Test
  void whatIsWrittenIsReadAgain() {
    Certificate certificate = certificate(Draft.of("bound"));

    byte[] written = JsonWriting.certificate(certificate);

    assertThat(written).asString().isEqualTo(new String(Draft.bytes("bound"), UTF_8));
    assertThat(
            CertificateReader.read(
                    InputFile.of("bound.json", written), Draft.policy(), Draft.registry())
                .get())
        .isEqualTo(certificate);
  }

  @Test
  void pricesAreThousandths() {
    Certificate certificate = certificate(Draft.of("bound"));

    assertThat(certificate.reserveMilli()).isEqualTo(200_000);
    assertThat(certificate.sectors().getFirst().milli()).startsWith(-7_500L, 10_000L, 125L);
  }

  @Test
  void aPriceOfWhatIsNotThereIsRefused() {
    Draft faulty = Draft.of("bound").with("/prices/towns/north", "[]");

    Parsed<?> parsed = faulty.read();

    assertThat(parsed.value()).isNull();
    assertThat(parsed.findings())
        .extracting(Finding::code, Finding::place)
        .containsExactly(tuple("unknown-price", "/prices/towns/north"));
  }

  @Test
  void thereIsOnePriceASeasonDay() {
    Draft faulty = Draft.of("bound").with("/prices/towns/east", "[1, 2]");

    Parsed<?> parsed = faulty.read();

    assertThat(parsed.value()).isNull();
    assertThat(parsed.findings()).extracting(Finding::code).containsExactly("wrong-length");
    assertThat(parsed.findings().getFirst().message().english())
        .contains("must have 105 prices, one a season day, not 2");
  }

  private static Certificate certificate(Draft draft) {
    return CertificateReader.read(draft.file(), Draft.policy(), Draft.registry()).get();
  }
}
