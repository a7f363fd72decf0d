-- Policies, lists, events, plans and verdicts: each kept once, by the SHA-256 of its bytes, and never changed.
CREATE TABLE document (
  hash TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  content TEXT NOT NULL
);

-- Numbers that are never given twice.
CREATE TABLE counter (
  name TEXT PRIMARY KEY,
  last BIGINT NOT NULL
);

-- What somebody sent, as it was read.
CREATE TABLE upload (
  id TEXT PRIMARY KEY,
  number BIGINT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  created BIGINT NOT NULL,
  actor TEXT NOT NULL,
  file TEXT NOT NULL,
  digest TEXT NOT NULL,
  document TEXT NOT NULL REFERENCES document (hash),
  findings TEXT NOT NULL,
  previous TEXT
);
CREATE INDEX upload_by_kind ON upload (kind, number);

-- Plans with what they were made from. A version is never changed; what is said of it later stands elsewhere.
CREATE TABLE plan_version (
  id TEXT PRIMARY KEY,
  number BIGINT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  created BIGINT NOT NULL,
  actor TEXT NOT NULL,
  reason TEXT,
  run TEXT,
  is_final BIGINT NOT NULL,
  baseline TEXT,
  answer TEXT,
  policy TEXT NOT NULL REFERENCES document (hash),
  registry TEXT NOT NULL REFERENCES document (hash),
  events TEXT NOT NULL REFERENCES document (hash),
  published TEXT REFERENCES document (hash),
  as_of TEXT,
  same_events BIGINT NOT NULL,
  plan TEXT NOT NULL REFERENCES document (hash),
  verdict TEXT NOT NULL REFERENCES document (hash),
  headings TEXT NOT NULL,
  figures TEXT NOT NULL
);

-- What is proved of a version.
CREATE TABLE version_bound (
  version TEXT PRIMARY KEY REFERENCES plan_version (id),
  bound BIGINT NOT NULL,
  steps BIGINT NOT NULL,
  spent BIGINT NOT NULL
);

-- Every act that changed something; each entry's hash is over the one before it.
CREATE TABLE audit (
  number BIGINT PRIMARY KEY,
  at BIGINT NOT NULL,
  actor TEXT NOT NULL,
  what TEXT NOT NULL,
  subject TEXT NOT NULL,
  details TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
);
