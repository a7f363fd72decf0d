package lunting.web.database;

import lunting.data.finding.Fault;

/** A database that cannot be used, with the reason and the way out. */
public final class StoreUnusable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  StoreUnusable(Fault fault) {
    super(fault.sentence().text().english());
    this.fault = fault;
  }

  StoreUnusable(Fault fault, Throwable cause) {
    super(fault.sentence().text().english(), cause);
    this.fault = fault;
  }

  /** What is wrong, for people. */
  public Fault fault() {
    return fault;
  }
}
