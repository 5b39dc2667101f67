-- What a site asks of who writes: as an admin typed it, and the tree that is shown (shared/tree.ts).
ALTER TABLE site_texts ADD COLUMN house_rules TEXT NOT NULL DEFAULT '';
ALTER TABLE site_texts ADD COLUMN house_rules_tree TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(house_rules_tree));
