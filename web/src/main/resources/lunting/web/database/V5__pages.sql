-- The ids of policy and list beside the headings that hold them, so that a season's versions are found without reading all.
ALTER TABLE plan_version ADD COLUMN policy_id TEXT NOT NULL DEFAULT '';
ALTER TABLE plan_version ADD COLUMN registry_id TEXT NOT NULL DEFAULT '';
UPDATE plan_version SET policy_id = ${headings} ->> 'policy', registry_id = ${headings} ->> 'registry';
CREATE INDEX plan_version_by_season ON plan_version (policy_id, registry_id, number);

-- What was done to something.
CREATE INDEX audit_by_subject ON audit (subject, number);
