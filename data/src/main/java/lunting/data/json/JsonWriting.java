package lunting.data.json;

import java.util.List;
import java.util.Map;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.finding.Finding;
import lunting.data.finding.Format;
import lunting.data.list.Mapping;
import lunting.data.plan.Plan;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.data.report.Certificate;
import lunting.data.report.DrillReport;
import lunting.data.report.PlanChanges;
import lunting.data.report.ReadingReport;
import lunting.data.report.Verdict;

/**
 * Writes each file of the formats as JSON.
 *
 * <p>Shape: UTF-8, {@code \n}, keys in the order of the formats, decimals without zeros at their
 * end, absent optionals left out, defaults written. What is read and written again is the same byte
 * for byte.
 */
public final class JsonWriting {
  private JsonWriting() {}

  /** {@code policy.json}. */
  public static byte[] policy(Policy policy) {
    return JsonLayout.bytes(PolicyJson.policy(policy).map());
  }

  /** {@code registry.json}. */
  public static byte[] registry(Registry registry) {
    return JsonLayout.bytes(RegistryJson.registry(registry).map());
  }

  /** {@code events.json}. */
  public static byte[] events(Events events) {
    return JsonLayout.bytes(
        Members.of(Format.EVENTS).rows("events", events.events(), JsonWriting::event).map());
  }

  private static Members event(Event event) {
    Members members = new Members().string("id", event.id()).choice("kind", event.kind());
    switch (event) {
      case Event.Warning warning ->
          days(members.choice("level", warning.level()), event)
              .instant("start", warning.start())
              .instant("end", warning.end())
              .someStrings("industries", warning.industries())
              .someStrings("groups", warning.groups())
              .text("cause", warning.cause());
      case Event.Rectification order ->
          days(members.string("plant", order.plant()), event).choice("cause", order.cause());
      case Event.Concealed order ->
          days(members.string("plant", order.plant()), event).text("cause", order.cause());
      case Event.ExemptionRevoked order ->
          days(members.string("plant", order.plant()), event).text("cause", order.cause());
    }
    return members;
  }

  private static Members days(Members members, Event event) {
    return members
        .instant("issued", event.issued())
        .date("from", event.from())
        .date("to", event.to());
  }

  /** {@code plan.json}. */
  public static byte[] plan(Plan plan) {
    return JsonLayout.bytes(PlanJson.plan(plan).map());
  }

  /** {@code verdict.json}. */
  public static byte[] verdict(Verdict verdict) {
    return JsonLayout.bytes(VerdictJson.verdict(verdict).map());
  }

  /** How a plan fared in a drill; for people and programs, not read back. */
  public static byte[] drill(DrillReport report) {
    return JsonLayout.bytes(DrillJson.report(report).map());
  }

  /** What changes from one plan to another: {@code diff.json}. */
  public static byte[] diff(PlanChanges changes) {
    return JsonLayout.bytes(DiffJson.diff(changes).map());
  }

  /** What the other option of each reading would change: {@code readings.json}. */
  public static byte[] readings(ReadingReport report) {
    return JsonLayout.bytes(ReadingJson.report(report).map());
  }

  /** What no legal plan whose reserve stands can cost less than: {@code bound.json}. */
  public static byte[] certificate(Certificate certificate) {
    return JsonLayout.bytes(CertificateJson.certificate(certificate).map());
  }

  /** Findings, as the server answers them. */
  public static byte[] findings(List<Finding> findings) {
    return JsonLayout.bytes(new Members().list("findings", findings, JsonWriting::finding).map());
  }

  /** What was found in one file, whether it could be used or not: {@code findings.json}. */
  public static byte[] report(List<Finding> findings) {
    return JsonLayout.bytes(
        Members.of(Format.FINDINGS).list("findings", findings, JsonWriting::reported).map());
  }

  /** How a list is to be read: {@code mapping.json}. */
  public static byte[] mapping(Mapping mapping) {
    Members values = new Members();
    mapping.values().forEach((kind, words) -> values.object(kind, words(words)));
    Mapping.Rows rows = mapping.rows();
    return JsonLayout.bytes(
        new Members()
            .object("columns", words(mapping.columns()))
            .object("values", values)
            .object("rows", new Members().whole("head", rows.head()).whole("first", rows.first()))
            .map());
  }

  private static Members words(Map<String, String> words) {
    Members members = new Members();
    words.forEach(members::string);
    return members;
  }

  private static Members reported(Finding finding) {
    Members members =
        new Members()
            .choice("severity", finding.severity())
            .string("code", finding.code())
            .string("place", finding.place());
    String value = finding.value();
    return (value == null ? members.nothing("value") : members.string("value", value))
        .text("message", finding.message());
  }

  private static Members finding(Finding finding) {
    return new Members()
        .choice("severity", finding.severity())
        .string("code", finding.code())
        .string("file", finding.file())
        .string("place", finding.place())
        .string("value", finding.value())
        .text("message", finding.message());
  }
}
