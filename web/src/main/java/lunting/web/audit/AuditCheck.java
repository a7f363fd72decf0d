package lunting.web.audit;

import java.util.Iterator;
import lunting.data.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a recount of the chain found.
 *
 * @param entries so many follow each other without a fault
 * @param head hash of the last of them; {@link AuditEntry#START} where there is none
 * @param fault the first thing that is wrong; null where the chain is whole
 */
public record AuditCheck(long entries, String head, @Nullable Sentence fault) {
  /**
   * Recounts entries in the order of their numbers.
   *
   * @param given numbers that were given, from 1 on; fewer entries are too few
   */
  public static AuditCheck of(Iterator<AuditEntry> chain, long given) {
    long entries = 0;
    String head = AuditEntry.START;
    while (chain.hasNext()) {
      AuditEntry entry = chain.next();
      Sentence fault = fault(entry, entries + 1, head);
      if (fault != null) {
        return new AuditCheck(entries, head, fault);
      }
      entries++;
      head = entry.hash();
    }
    return new AuditCheck(entries, head, entries < given ? missing(entries + 1) : null);
  }

  private static @Nullable Sentence fault(AuditEntry entry, long expected, String head) {
    if (entry.number() != expected) {
      return missing(expected);
    }
    if (!entry.previous().equals(head)) {
      return Sentence.of(
              "第 {number} 条记录与前一条不相接。", "The entry {number} does not follow the one before it.")
          .with("number", entry.number());
    }
    if (!entry.hash().equals(entry.expectedHash())) {
      return Sentence.of("第 {number} 条记录被改动过。", "The entry {number} was changed.")
          .with("number", entry.number());
    }
    return null;
  }

  private static Sentence missing(long number) {
    return Sentence.of("缺少第 {number} 条记录。", "The entry {number} is missing.")
        .with("number", number);
  }
}
