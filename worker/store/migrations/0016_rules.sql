-- Counts changes of the policy, so that nobody saves over what a colleague changed meanwhile.
ALTER TABLE sites ADD COLUMN policy_version INTEGER NOT NULL DEFAULT 1;
