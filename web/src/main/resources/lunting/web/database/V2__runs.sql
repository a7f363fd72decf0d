-- Requests that may come again, each with what it made when it came first.
CREATE TABLE idempotency (
  route TEXT NOT NULL,
  request_key TEXT NOT NULL,
  body TEXT NOT NULL,
  subject TEXT NOT NULL,
  PRIMARY KEY (route, request_key)
);

-- Answers to choose from; each is found by a run of its own.
CREATE TABLE answer_set (
  id TEXT PRIMARY KEY,
  created BIGINT NOT NULL,
  actor TEXT NOT NULL
);

-- Solve runs: what was ordered, which is never changed, and in state (with status and version beside it) how far they are.
CREATE TABLE solve_run (
  id TEXT PRIMARY KEY,
  number BIGINT NOT NULL UNIQUE,
  actor TEXT NOT NULL,
  policy TEXT NOT NULL REFERENCES document (hash),
  registry TEXT NOT NULL REFERENCES document (hash),
  events TEXT NOT NULL REFERENCES document (hash),
  published TEXT REFERENCES document (hash),
  as_of TEXT,
  same_events BIGINT NOT NULL,
  headings TEXT NOT NULL,
  answers TEXT REFERENCES answer_set (id),
  status TEXT NOT NULL,
  version TEXT REFERENCES plan_version (id),
  state TEXT NOT NULL
);
CREATE INDEX solve_run_by_status ON solve_run (status, number);
CREATE INDEX solve_run_by_answers ON solve_run (answers, number);

-- The best plan of a run that searches, overwritten as it improves; gone once the run has ended.
CREATE TABLE best_plan (
  run TEXT PRIMARY KEY REFERENCES solve_run (id),
  plan TEXT NOT NULL
);
