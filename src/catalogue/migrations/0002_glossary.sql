-- Own glossaries: the workspace's (`document = ''`) and each document's, one for each pair of languages. Explained in ../schema.md.

CREATE TABLE glossary (
  -- Made of the three that follow, so that it is known without asking.
  id TEXT PRIMARY KEY,
  workspace TEXT NOT NULL REFERENCES workspace (id),
  document TEXT NOT NULL,
  langs TEXT NOT NULL,
  -- Grows with every change; 0: nothing was ever written.
  version INTEGER NOT NULL DEFAULT 0,
  -- How many terms there are; the limit is `LIMITS.terms`.
  terms INTEGER NOT NULL DEFAULT 0 CHECK (terms BETWEEN 0 AND 20000),
  -- The key of the newest import: its retry is answered, not done again.
  imported_by TEXT
) STRICT, WITHOUT ROWID;

-- The glossaries of a document: its package takes them along, and they vanish with it.
CREATE INDEX glossary_by_document ON glossary (document) WHERE document <> '';

-- Walked by its key, a page at a time.
CREATE TABLE term (
  glossary TEXT NOT NULL REFERENCES glossary (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  -- The source as it is compared: in simplified characters.
  source TEXT NOT NULL,
  -- JSON of `TermContent`.
  content TEXT NOT NULL,
  version INTEGER NOT NULL,
  -- JSON of `Actor`.
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  -- The key of the newest import that named it: what a replacing import does not name goes.
  imported_by TEXT,
  PRIMARY KEY (glossary, id)
) STRICT, WITHOUT ROWID;

-- One source has one term; and what a document says of a source goes before what its workspace says.
CREATE UNIQUE INDEX term_by_source ON term (glossary, source);

CREATE TABLE term_change (
  number INTEGER PRIMARY KEY,
  glossary TEXT NOT NULL REFERENCES glossary (id) ON DELETE CASCADE,
  term TEXT NOT NULL,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  before TEXT,
  after TEXT
) STRICT;

-- What was done to a glossary, newest first, a page at a time.
CREATE INDEX term_change_in_order ON term_change (glossary, number DESC);

-- "Was it taken out already?", asked of a retried removal.
CREATE INDEX term_removed ON term_change (term) WHERE after IS NULL;
