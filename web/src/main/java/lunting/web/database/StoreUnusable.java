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

  /** The database cannot be reached or read, or nobody can say whether another server has it. */
  static StoreUnusable because(StoreAddress address, Exception failure) {
    return new StoreUnusable(
        Fault.error(
                "store-unusable",
                "数据库 {place} 无法使用：{reason}",
                "The database ({place}) cannot be used: {reason}")
            .with("place", address.shown())
            .with("reason", reason(failure)),
        failure);
  }

  /**
   * The innermost reason says most: a file that cannot be opened, a server that does not answer.
   */
  private static String reason(Throwable failure) {
    Throwable inner = failure;
    while (inner.getCause() != null) {
      inner = inner.getCause();
    }
    String message = inner.getMessage();
    return message == null
        ? inner.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }

  /** What is wrong, for people. */
  public Fault fault() {
    return fault;
  }
}
