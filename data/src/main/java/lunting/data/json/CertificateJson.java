package lunting.data.json;

import java.time.Duration;
import java.util.List;
import lunting.data.finding.Format;
import lunting.data.report.Certificate;

/** The members of {@code bound.json}. */
final class CertificateJson {
  private CertificateJson() {}

  static Members certificate(Certificate certificate) {
    Members inputs = new Members();
    certificate.inputs().forEach(inputs::string);
    Duration spent = certificate.spent();
    return Members.of(Format.BOUND)
        .object("inputs", inputs)
        .date("asOf", certificate.asOf())
        .whole("bound", certificate.bound())
        .object(
            "prices",
            new Members()
                .milli("reserve", certificate.reserveMilli())
                .object("sectors", prices(certificate.sectors()))
                .object("towns", prices(certificate.towns()))
                .object("services", prices(certificate.services())))
        .string("version", certificate.version())
        .whole("steps", certificate.steps())
        .string("spent", spent == null ? null : spent.toString());
  }

  private static Members prices(List<Certificate.Prices> rows) {
    Members members = new Members();
    rows.forEach(row -> members.millis(row.id(), row.milli()));
    return members;
  }
}
