package lunting.web.run;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import lunting.data.plan.Plan;
import lunting.data.plan.Provenance;
import lunting.data.reading.Finding;
import lunting.data.text.Text;

/** Writes into a plan from which files it was made, and tells what it was not made from. */
public final class Provenances {
  private Provenances() {}

  /** The digest of a file as it was read, {@code sha256:…}. */
  public static String digest(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return "sha256:" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  /** The plan with the digests of its inputs and the ids of the events it was told of. */
  public static Plan sign(Plan plan, Map<String, String> inputs, List<String> eventIds) {
    Provenance own = plan.provenance();
    Provenance signed =
        own == null
            ? new Provenance(inputs, null, null, null, null, null)
            : new Provenance(
                inputs, own.seed(), own.version(), own.steps(), own.spent(), own.started());
    return new Plan(
        plan.policy(),
        plan.registry(),
        eventIds,
        plan.asOf(),
        plan.reductions(),
        plan.pins(),
        signed);
  }

  /** Tells that events are read and checked for form, but bind no plan yet. */
  public static Finding eventsNotCounted(String file) {
    return new Finding(
        Finding.Severity.WARNING,
        "events-not-counted",
        file,
        "/events",
        null,
        Text.of(
            "事件已读取并检查格式，但本版本的求解与核查尚不计入事件。",
            "The events were read and checked for form; this version neither solves nor checks by"
                + " them yet."));
  }
}
