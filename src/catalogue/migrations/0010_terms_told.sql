-- Documents hear that a glossary they go by was changed, some at a time. Explained in ../schema.md.
-- `told`: what every document heard of, a version. A round through the documents began at version `telling`
-- (null: none is under way) and has come to `told_upto`.
ALTER TABLE glossary ADD COLUMN told INTEGER NOT NULL DEFAULT 0;
ALTER TABLE glossary ADD COLUMN telling INTEGER;
ALTER TABLE glossary ADD COLUMN told_upto TEXT NOT NULL DEFAULT '';

-- The glossaries that somebody has still to hear of.
CREATE INDEX glossary_untold ON glossary (id) WHERE version > told;

-- The documents of a workspace, a page at a time, as they are told.
CREATE INDEX document_to_tell ON document (workspace, id) WHERE state = 'live';
