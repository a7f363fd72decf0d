package lunting.web.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lunting.data.finding.Finding;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.web.notice.AcceptedBreach;
import lunting.web.notice.NoticeBody;
import lunting.web.season.Approvals;
import lunting.web.season.Hindrance;
import org.jspecify.annotations.Nullable;

/** Holds an order to publish against what would happen. */
final class OrderCheck {
  private final PublishOrder order;
  private final Prospect prospect;

  OrderCheck(PublishOrder order, Prospect prospect) {
    this.order = order;
    this.prospect = prospect;
  }

  /** The first thing in the way; null where there is none. */
  @Nullable Hindrance hindrance() {
    if (!order.hash().equals(prospect.hash())) {
      return Approvals.hashDiffers();
    }
    if (prospect.hindrance() != null) {
      return prospect.hindrance();
    }
    Hindrance breaches = breaches();
    return breaches == null ? counts() : breaches;
  }

  /** The breaches with the reasons for which they are accepted. */
  List<AcceptedBreach> accepted() {
    Map<String, String> reasons = new HashMap<>();
    order.exceptions().forEach(each -> reasons.put(key(each), each.reason()));
    List<AcceptedBreach> accepted = new ArrayList<>();
    for (RemainingBreach breach : prospect.breaches()) {
      String reason = reasons.get(key(breach));
      if (reason != null) {
        accepted.add(
            new AcceptedBreach(
                breach.rule(),
                breach.subject(),
                breach.clause(),
                breach.text(),
                reason,
                order.by().name()));
      }
    }
    return accepted;
  }

  /** What each changed plant is told, with the exceptions that concern it. */
  List<NoticeBody> bodies() {
    List<AcceptedBreach> accepted = accepted();
    return prospect.plants().stream()
        .map(body -> body.with(concerning(body.plant(), accepted)))
        .toList();
  }

  private List<AcceptedBreach> concerning(String plant, List<AcceptedBreach> accepted) {
    Set<String> keys = new HashSet<>();
    for (RemainingBreach breach : prospect.breaches()) {
      if (breach.plants().contains(plant)) {
        keys.add(key(breach));
      }
    }
    return accepted.stream().filter(each -> keys.contains(key(each))).toList();
  }

  private @Nullable Hindrance breaches() {
    List<RemainingBreach> remaining = prospect.breaches();
    if (remaining.size() > PublishOrder.MAX_EXCEPTIONS) {
      return Hindrance.of(
          Hindrance.Kind.TOO_MANY_BREACHES,
          Sentence.of(
                  "尚有 {count} 处违反硬性规则，例外不得超过 {limit} 处；请先求解。",
                  "{count:hard breach remains|hard breaches remain}, more than the {limit} that may"
                      + " be exceptions. Maybe solve first.")
              .with("count", remaining.size())
              .with("limit", PublishOrder.MAX_EXCEPTIONS));
    }
    Map<String, PublishOrder.Accepted> named = new HashMap<>();
    order.exceptions().forEach(each -> named.put(key(each), each));
    List<RemainingBreach> open =
        remaining.stream().filter(breach -> named.remove(key(breach)) == null).toList();
    if (!open.isEmpty()) {
      return new Hindrance(
          Hindrance.Kind.BREACHES_REMAIN,
          Sentence.of(
                  "尚有 {count} 处违反硬性规则；须消除，或逐处写明理由作为例外。",
                  "{count:hard breach remains|hard breaches remain}. Each must go, or be accepted"
                      + " as an exception with its reason.")
              .with("count", open.size()),
          open.stream().map(this::finding).toList());
    }
    if (!named.isEmpty()) {
      return Hindrance.of(
          Hindrance.Kind.EXCEPTIONS_DIFFER,
          Sentence.of("例外中有 {count} 处并无违反。", "{count:exception names|exceptions name} no breach.")
              .with("count", named.size()));
    }
    boolean byApprover =
        prospect.approvalsNeeded() == 0 || prospect.approvals().contains(order.by().name());
    return remaining.isEmpty() || byApprover
        ? null
        : Hindrance.of(
            Hindrance.Kind.EXCEPTIONS_NOT_BY_APPROVER,
            Sentence.of(
                "有例外的方案须由核准人公布。",
                "A plan with exceptions must be published by one of those who approved it."));
  }

  private @Nullable Hindrance counts() {
    Prospect.Confirmed right = prospect.confirm();
    Prospect.Confirmed typed = order.confirmed();
    if (right.equals(typed)) {
      return null;
    }
    List<Finding> findings = new ArrayList<>();
    count(findings, "plantsChanged", typed.plantsChanged(), right.plantsChanged());
    count(findings, "notices", typed.notices(), right.notices());
    count(findings, "exceptions", typed.exceptions(), right.exceptions());
    return new Hindrance(
        Hindrance.Kind.CONFIRMATION_DIFFERS,
        Sentence.of(
                "确认的数目与实际不符：将变动 {plants} 家企业，发出 {notices} 份通知，含 {exceptions} 处例外。",
                "What was confirmed is not what would happen: {plants:plant changes|plants change},"
                    + " {notices:notice is|notices are} sent out, with {exceptions:exception}.")
            .with("plants", right.plantsChanged())
            .with("notices", right.notices())
            .with("exceptions", right.exceptions()),
        findings);
  }

  private static void count(List<Finding> findings, String name, int typed, int right) {
    if (typed != right) {
      findings.add(
          new Finding(
              Finding.Severity.ERROR,
              Hindrance.Kind.CONFIRMATION_DIFFERS.code(),
              "request",
              "/confirm/" + name,
              String.valueOf(right),
              Sentence.of("应为 {right}，而非 {typed}。", "It is {right}, not {typed}.")
                  .with("right", right)
                  .with("typed", typed)
                  .text()));
    }
  }

  private Finding finding(RemainingBreach breach) {
    Text text = breach.text();
    return new Finding(
        Finding.Severity.ERROR,
        breach.rule().key(),
        prospect.version().id(),
        breach.subject(),
        breach.amount().stripTrailingZeros().toPlainString(),
        text == null ? Text.of(breach.subject(), breach.subject()) : text);
  }

  private static String key(PublishOrder.Accepted exception) {
    return exception.rule() + " " + exception.subject();
  }

  private static String key(AcceptedBreach breach) {
    return breach.rule().key() + " " + breach.subject();
  }

  private static String key(RemainingBreach breach) {
    return breach.rule().key() + " " + breach.subject();
  }
}
