package lunting.web.store;

/** What a document is. */
enum DocumentKind {
  POLICY,
  REGISTRY,
  EVENTS,
  PLAN,
  VERDICT
}
