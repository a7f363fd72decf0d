-- Names that people give to plan versions, in place of those they were made with.
CREATE TABLE version_name (
  version TEXT PRIMARY KEY REFERENCES plan_version (id),
  name TEXT NOT NULL
);

-- Seasons that are planned; every plan version for the two ids is the season's.
CREATE TABLE season (
  id TEXT PRIMARY KEY,
  number BIGINT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  created BIGINT NOT NULL,
  actor TEXT NOT NULL,
  policy_ref TEXT NOT NULL,
  policy TEXT NOT NULL REFERENCES document (hash),
  policy_id TEXT NOT NULL,
  registry_ref TEXT NOT NULL,
  registry TEXT NOT NULL REFERENCES document (hash),
  registry_id TEXT NOT NULL,
  revision BIGINT NOT NULL,
  draft TEXT REFERENCES plan_version (id),
  in_force TEXT,
  UNIQUE (policy_id, registry_id)
);

-- What became of a version, one row for each change; the last one holds.
CREATE TABLE version_state (
  number BIGINT PRIMARY KEY,
  season TEXT NOT NULL REFERENCES season (id),
  version TEXT NOT NULL REFERENCES plan_version (id),
  state TEXT NOT NULL,
  at BIGINT NOT NULL,
  actor TEXT NOT NULL,
  reason TEXT,
  publication TEXT
);
CREATE INDEX version_state_by_version ON version_state (version, number);
CREATE INDEX version_state_by_season ON version_state (season, number);

-- Who approved which version, by the hash of what was reviewed.
CREATE TABLE approval (
  number BIGINT PRIMARY KEY,
  version TEXT NOT NULL REFERENCES plan_version (id),
  hash TEXT NOT NULL,
  at BIGINT NOT NULL,
  actor TEXT NOT NULL,
  reason TEXT,
  UNIQUE (version, hash, actor)
);

-- What was published; never changed.
CREATE TABLE publication (
  id TEXT PRIMARY KEY,
  season TEXT NOT NULL REFERENCES season (id),
  number BIGINT NOT NULL,
  version TEXT NOT NULL REFERENCES plan_version (id),
  previous TEXT REFERENCES publication (id),
  at BIGINT NOT NULL,
  actor TEXT NOT NULL,
  reason TEXT NOT NULL,
  hash TEXT NOT NULL,
  plants_changed BIGINT NOT NULL,
  notices BIGINT NOT NULL,
  exceptions TEXT NOT NULL,
  approvals TEXT NOT NULL,
  root TEXT NOT NULL,
  audit BIGINT NOT NULL REFERENCES audit (number),
  UNIQUE (season, number)
);

CREATE TABLE withdrawal (
  publication TEXT PRIMARY KEY REFERENCES publication (id),
  at BIGINT NOT NULL,
  actor TEXT NOT NULL,
  reason TEXT NOT NULL,
  audit BIGINT NOT NULL REFERENCES audit (number)
);

-- What was published for each plant, with the salt of its leaf; in the order of the tree.
CREATE TABLE leaf (
  publication TEXT NOT NULL REFERENCES publication (id),
  place BIGINT NOT NULL,
  plant TEXT NOT NULL,
  content TEXT NOT NULL,
  salt TEXT NOT NULL,
  PRIMARY KEY (publication, place),
  UNIQUE (publication, plant)
);

-- Notices, numbered within their season.
CREATE TABLE notice (
  id TEXT PRIMARY KEY,
  season TEXT NOT NULL REFERENCES season (id),
  number BIGINT NOT NULL,
  kind TEXT NOT NULL,
  publication TEXT NOT NULL REFERENCES publication (id),
  plant TEXT NOT NULL,
  name TEXT,
  at BIGINT NOT NULL,
  document TEXT NOT NULL REFERENCES document (hash),
  audit BIGINT NOT NULL REFERENCES audit (number),
  UNIQUE (season, number)
);
CREATE INDEX notice_by_plant ON notice (season, plant, number);
CREATE INDEX notice_by_publication ON notice (publication, number);
