package lunting.web.publish;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.web.audit.AuditEntry;
import lunting.web.audit.AuditLog;
import lunting.web.notice.Notices;
import lunting.web.proof.HashTree;
import lunting.web.proof.Leaf;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Holds what was published and withdrawn, its leaves and its notices to the acts that did it. */
public final class PublicationCheck {
  private static final Sentence CHANGED =
      Sentence.of(
          "公布 {publication} 的{part}与第 {number} 条操作记录不符。",
          "The publication {publication} has another {part} than the entry {number} says.");

  private static final Text REASON = Text.of("原因", "reason");
  private static final Text NOTICES = Text.of("通知", "notices");
  private static final Map<String, Text> PARTS =
      Map.ofEntries(
          Map.entry("season", Text.of("管理季", "season")),
          Map.entry("number", Text.of("编号", "number")),
          Map.entry("version", Text.of("方案", "plan version")),
          Map.entry("previous", Text.of("原执行方案", "plan version in force before")),
          Map.entry("hash", Text.of("核准内容哈希", "approved hash")),
          Map.entry("approvals", Text.of("核准人", "list of approvals")),
          Map.entry("root", Text.of("核验根", "root")),
          Map.entry("reason", REASON),
          Map.entry("exceptions", Text.of("例外", "number of exceptions")),
          Map.entry("notices", NOTICES));

  private static final Text LEAVES = Text.of("各企业的核验内容", "content for its plants");
  private static final Text MARK = Text.of("操作记录", "act");
  private static final Text NUMBER_OF_NOTICES = Text.of("通知份数", "number of notices");
  private static final Text WITHDRAWAL = Text.of("撤回", "withdrawal");

  private final Handle handle;

  private PublicationCheck(Handle handle) {
    this.handle = handle;
  }

  /** The first publication that is not what its acts say; null where all are. */
  public static @Nullable Sentence fault(Handle handle) {
    PublicationCheck check = new PublicationCheck(handle);
    Set<String> published = new HashSet<>();
    for (AuditEntry act : AuditLog.list(handle, List.of("published", "withdrawn"))) {
      Publication publication = PublicationRows.find(handle, act.subject());
      if (publication == null) {
        return Sentence.of("缺少公布 {publication}。", "The publication {publication} is missing.")
            .with("publication", act.subject());
      }
      published.add(act.subject());
      Text part =
          act.what().equals("published")
              ? check.published(publication, act)
              : check.withdrawn(publication, act);
      if (part != null) {
        return CHANGED
            .with("publication", publication.id())
            .with("part", part)
            .with("number", act.number());
      }
    }
    return check.unknown(published);
  }

  private @Nullable Sentence unknown(Set<String> published) {
    for (String id :
        handle.createQuery("SELECT id FROM publication ORDER BY id").mapTo(String.class)) {
      if (!published.contains(id)) {
        return Sentence.of("没有公布 {publication} 的操作记录。", "No act has published {publication}.")
            .with("publication", id);
      }
    }
    return null;
  }

  /** The first part that differs; null where none does. */
  private @Nullable Text published(Publication publication, AuditEntry act) {
    Map<String, String> now =
        Map.of(
            "season", publication.season(),
            "number", Long.toString(publication.number()),
            "version", publication.version(),
            "previous", PublicationRows.versionOf(handle, publication.previous()),
            "hash", publication.hash(),
            "approvals", Publication.told(publication.approvals()),
            "root", publication.root(),
            "reason", publication.reason(),
            "exceptions", Integer.toString(publication.exceptions().size()),
            "notices", Notices.digest(handle, act.number()));
    for (Map.Entry<String, String> told : act.told().entrySet()) {
      if (!told.getValue().equals(now.get(told.getKey()))) {
        return PARTS.getOrDefault(told.getKey(), MARK);
      }
    }
    if (publication.audit().number() != act.number()) {
      return MARK;
    }
    if (publication.notices() != Notices.count(handle, act.number())) {
      return NUMBER_OF_NOTICES;
    }
    return publication.root().equals(root(publication)) ? null : LEAVES;
  }

  private String root(Publication publication) {
    List<Leaf> leaves =
        LeafRows.list(handle, publication.id()).stream().map(LeafRows.OfPlant::leaf).toList();
    return leaves.isEmpty() ? "" : HashTree.of(leaves).root();
  }

  private @Nullable Text withdrawn(Publication publication, AuditEntry act) {
    Publication.Withdrawal withdrawal = publication.withdrawal();
    if (withdrawal == null || withdrawal.audit().number() != act.number()) {
      return WITHDRAWAL;
    }
    if (!withdrawal.reason().equals(act.told().get("reason"))) {
      return REASON;
    }
    return Notices.digest(handle, act.number()).equals(act.told().get("notices")) ? null : NOTICES;
  }
}
