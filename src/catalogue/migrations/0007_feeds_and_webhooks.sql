-- How the news of the queue leaves the installation. Explained in ../schema.md.
-- `document = ''` means the whole workspace.

CREATE TABLE feed (
  id TEXT PRIMARY KEY,
  token_hash TEXT NOT NULL UNIQUE,
  workspace TEXT NOT NULL REFERENCES workspace (id),
  member TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  document TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The feeds of a member, newest first; those that end with an account.
CREATE INDEX feed_of_member ON feed (member, created_at DESC, id);

-- Those that end with a document.
CREATE INDEX feed_of_document ON feed (document) WHERE document > '';

CREATE TABLE webhook (
  id TEXT PRIMARY KEY,
  workspace TEXT NOT NULL REFERENCES workspace (id),
  document TEXT NOT NULL DEFAULT '',
  url TEXT NOT NULL,
  -- It signs, so it must be kept as it is.
  secret TEXT NOT NULL,
  created_at TEXT NOT NULL,
  -- The last attempt: when, and its HTTP status, or 0 when no answer came; then how many failed in a row.
  tried_at TEXT,
  status INTEGER,
  failures INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Who is told of a document's events; the list of a place, oldest first.
CREATE INDEX webhook_of_place ON webhook (workspace, document, created_at, id);
