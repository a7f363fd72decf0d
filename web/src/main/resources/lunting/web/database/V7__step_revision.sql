-- The revision that a step's last change made: when it was done, undone or done again last.
ALTER TABLE working_copy_step ADD COLUMN revision BIGINT NOT NULL DEFAULT 0;
UPDATE working_copy_step SET revision = number;
