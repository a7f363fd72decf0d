-- Plan versions that somebody changes by hand; revision goes up with every change.
CREATE TABLE working_copy (
  id TEXT PRIMARY KEY,
  number BIGINT NOT NULL UNIQUE,
  created BIGINT NOT NULL,
  actor TEXT NOT NULL,
  version TEXT NOT NULL REFERENCES plan_version (id),
  revision BIGINT NOT NULL,
  changed BIGINT NOT NULL,
  changer TEXT NOT NULL,
  kept_as TEXT REFERENCES plan_version (id),
  hard BIGINT NOT NULL,
  medium BIGINT NOT NULL,
  soft BIGINT NOT NULL
);
CREATE INDEX working_copy_by_version ON working_copy (version, number);

-- What was done to a copy: each line concerned before and after. What was undone last is done again first; changed and changer say when it was done, undone or done again last.
CREATE TABLE working_copy_step (
  copy TEXT NOT NULL REFERENCES working_copy (id),
  number BIGINT NOT NULL,
  at BIGINT NOT NULL,
  actor TEXT NOT NULL,
  what TEXT NOT NULL,
  content TEXT NOT NULL,
  undone BIGINT NOT NULL,
  changed BIGINT NOT NULL,
  changer TEXT NOT NULL,
  PRIMARY KEY (copy, number)
);
