package lunting.data.document;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.data.finding.Format;
import lunting.data.finding.InputFile;
import lunting.data.finding.Noun;
import lunting.data.finding.Parsed;
import lunting.data.finding.Spot;
import lunting.data.fit.CertificateFit;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.data.report.Certificate;
import lunting.data.tree.Field;
import lunting.data.tree.Fields;
import lunting.data.tree.Scale;
import org.jspecify.annotations.Nullable;

/** Reads {@code bound.json}: a bound with the prices that are said to prove it. */
public final class CertificateReader {
  private final CertificateFit fit;

  private CertificateReader(CertificateFit fit) {
    this.fit = fit;
  }

  /** The certificate, not proved yet, or everything that is wrong with the file. */
  public static Parsed<Certificate> read(InputFile file, Policy policy, Registry registry) {
    CertificateReader reader = new CertificateReader(new CertificateFit(policy, registry));
    return Document.read(file, Format.BOUND, reader::certificate);
  }

  private @Nullable Certificate certificate(Fields fields) {
    Map<String, String> digests = digests(fields);
    LocalDate asOf = fields.optional("asOf").date();
    Long bound = fields.required("bound").whole();
    Fields prices = fields.object(fields.required("prices"), Noun.PRICES);
    String version = fields.optional("version").string();
    Long steps = fields.optional("steps").whole();
    Duration spent = fields.optional("spent").duration();
    if (prices == null) {
      return null;
    }
    Long reserve = prices.required("reserve").number(Scale.AMOUNT);
    List<Certificate.Prices> sectors = table(prices, "sectors", Scale.PRICE, fit::sector);
    List<Certificate.Prices> towns = table(prices, "towns", Scale.AMOUNT, fit::town);
    List<Certificate.Prices> services = table(prices, "services", Scale.AMOUNT, fit::service);
    prices.done();
    return bound == null || reserve == null
        ? null
        : new Certificate(
            digests, asOf, bound, reserve, sectors, towns, services, version, steps, spent);
  }

  private static Map<String, String> digests(Fields fields) {
    Map<String, String> digests = new LinkedHashMap<>();
    Fields inputs = fields.object(fields.required("inputs"), Noun.INPUTS);
    if (inputs != null) {
      for (String input : List.of("policy", "registry", "events", "baseline")) {
        String digest = inputs.optional(input).string();
        if (digest != null) {
          digests.put(input, digest);
        }
      }
      inputs.done();
    }
    return digests;
  }

  private List<Certificate.Prices> table(Fields prices, String key, Scale scale, Known known) {
    Fields table = prices.object(prices.optional(key), Noun.PRICES);
    List<Certificate.Prices> rows = new ArrayList<>();
    if (table == null) {
      return rows;
    }
    for (String id : table.rows()) {
      Field row = table.optional(id);
      List<Long> milli = new ArrayList<>();
      List<Field> days = row.items();
      for (Field day : days) {
        Long price = day.number(scale);
        milli.add(price == null ? Long.valueOf(0) : price);
      }
      if (known.find(id, row.spot()) != null && fit.isComplete(days, row.spot())) {
        rows.add(new Certificate.Prices(id, milli));
      }
    }
    return rows;
  }

  /** Finds what has a price. */
  private interface Known {
    @Nullable String find(String id, Spot spot);
  }
}
