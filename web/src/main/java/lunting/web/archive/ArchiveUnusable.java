package lunting.web.archive;

import lunting.data.finding.Fault;

/** An archive that cannot be restored, with the reason and the way out. */
public final class ArchiveUnusable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  ArchiveUnusable(Fault fault) {
    super(fault.sentence().text().english());
    this.fault = fault;
  }

  /** What is wrong, for people. */
  public Fault fault() {
    return fault;
  }
}
