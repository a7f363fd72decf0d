package lunting.web.notice;

import java.time.Instant;
import lunting.data.text.Text;
import lunting.web.proof.Proof;
import org.jspecify.annotations.Nullable;

/**
 * What a list of notices says of each.
 *
 * @param name of the plant; null where the list has none
 * @param document digest of the notice
 * @param audit the entry of the chain of acts that has the notice's digest among others
 */
public record NoticeHead(
    String id,
    long number,
    Notice.Kind kind,
    String publication,
    String plant,
    @Nullable Text name,
    Instant at,
    String document,
    Proof.Mark audit) {
  /** The same under an entry of the chain of acts. */
  NoticeHead with(Proof.Mark entry) {
    return new NoticeHead(id, number, kind, publication, plant, name, at, document, entry);
  }
}
