package lunting.web.store;

/** What a document is. */
public enum DocumentKind {
  POLICY,
  REGISTRY,
  EVENTS,
  PLAN,
  VERDICT,
  NOTICE
}
