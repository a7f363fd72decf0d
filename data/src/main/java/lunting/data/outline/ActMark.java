package lunting.data.outline;

/**
 * Which act of a server's record kept a plan, printed on what is exported of it, so that the record
 * can be held to the paper.
 *
 * @param number of the act
 * @param hash of its entry, 64 hex digits
 */
public record ActMark(long number, String hash) {
  /** How it is printed, in both languages. */
  public String text() {
    return "操作记录 第 " + number + " 条 Record of acts, entry " + number + ": " + hash;
  }
}
