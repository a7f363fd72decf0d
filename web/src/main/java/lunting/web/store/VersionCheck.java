package lunting.web.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.web.audit.AuditEntry;
import lunting.web.audit.AuditLog;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Holds the plan versions to the acts that kept them. */
public final class VersionCheck {
  private static final String ALL =
      "SELECT " + VersionRows.SELECTED + " FROM plan_version ORDER BY number";

  private static final Map<String, Text> PARTS =
      new TreeMap<>(
          Map.of(
              "plan", Text.of("方案文件", "plan"),
              "policy", Text.of("政策", "policy"),
              "registry", Text.of("名录", "list"),
              "events", Text.of("事件", "events"),
              "published", Text.of("原方案", "published plan"),
              "verdict", Text.of("检查结论", "verdict")));

  private VersionCheck() {}

  /** The first version that is not what its act says; null where all are. */
  public static @Nullable Sentence fault(Handle handle) {
    List<PlanVersion> versions = handle.createQuery(ALL).map(VersionRows::version).list();
    Map<String, PlanVersion> there = new HashMap<>();
    versions.forEach(version -> there.put(version.id(), version));
    for (AuditEntry act : AuditLog.list(handle, List.of(PlanVersions.KEPT))) {
      PlanVersion version = there.remove(act.subject());
      if (version == null) {
        return Sentence.of("缺少方案 {version}。", "The plan version {version} is missing.")
            .with("version", act.subject());
      }
      Text part = changed(version.digests(), act.told());
      if (part != null) {
        return Sentence.of(
                "方案 {version} 的{part}与第 {number} 条操作记录不符。",
                "The plan version {version} has another {part} than the entry {number} says.")
            .with("version", version.id())
            .with("part", part)
            .with("number", act.number());
      }
    }
    for (PlanVersion version : versions) {
      if (there.containsKey(version.id())) {
        return Sentence.of("没有保存方案 {version} 的操作记录。", "No act has kept the plan version {version}.")
            .with("version", version.id());
      }
    }
    return null;
  }

  /**
   * The first digest that differs; null where none does. Acts of earlier programs tell one only.
   */
  private static @Nullable Text changed(Map<String, String> now, Map<String, String> told) {
    boolean tellsAll = told.containsKey("verdict");
    for (Map.Entry<String, Text> part : PARTS.entrySet()) {
      boolean compared = tellsAll || told.containsKey(part.getKey());
      if (compared && !Objects.equals(told.get(part.getKey()), now.get(part.getKey()))) {
        return part.getValue();
      }
    }
    return null;
  }
}
