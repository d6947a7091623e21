-- Who may come in and which documents exist. Explained in ../schema.md.
-- Times are ISO 8601 UTC, so that they compare as text. `document = ''` in a role or a link means the whole workspace.

CREATE TABLE workspace (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO workspace (id, created_at) VALUES ('default', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));

CREATE TABLE member (
  id TEXT PRIMARY KEY,
  workspace TEXT NOT NULL REFERENCES workspace (id),
  name TEXT NOT NULL,
  joined_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Members of a workspace, oldest first, a page at a time.
CREATE INDEX member_by_workspace ON member (workspace, joined_at, id);

CREATE TABLE membership (
  member TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  document TEXT NOT NULL,
  workspace TEXT NOT NULL REFERENCES workspace (id),
  role TEXT NOT NULL CHECK (role IN ('reader', 'reviewer', 'editor', 'owner')),
  PRIMARY KEY (member, document)
) STRICT, WITHOUT ROWID;

-- "Is there another owner?", and the roles that vanish with a document.
CREATE INDEX membership_by_place ON membership (workspace, document, role);

CREATE TABLE session (
  token_hash TEXT PRIMARY KEY,
  workspace TEXT NOT NULL REFERENCES workspace (id),
  member TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The sessions that end with an account.
CREATE INDEX session_by_member ON session (member);

-- The sweep of sessions that ran out.
CREATE INDEX session_by_expiry ON session (expires_at);

CREATE TABLE link (
  id TEXT PRIMARY KEY,
  token_hash TEXT NOT NULL UNIQUE,
  workspace TEXT NOT NULL REFERENCES workspace (id),
  kind TEXT NOT NULL CHECK (kind IN ('owner', 'invitation')),
  role TEXT NOT NULL CHECK (role IN ('reader', 'reviewer', 'editor', 'owner')),
  document TEXT NOT NULL DEFAULT '',
  name TEXT,
  created_by TEXT NOT NULL,
  creation_key TEXT,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  -- The hash of the session that used it: decides a race between two openers.
  used_by_session TEXT
) STRICT, WITHOUT ROWID;

-- Invitations that wait, newest first, a page at a time.
CREATE INDEX link_waiting ON link (workspace, created_at DESC, id) WHERE kind = 'invitation' AND used_by_session IS NULL;

-- A retried "invite": the same person with the same key means the same invitation.
CREATE UNIQUE INDEX link_by_creation ON link (created_by, creation_key) WHERE creation_key IS NOT NULL;

-- The sweep of links that ran out.
CREATE INDEX link_by_expiry ON link (expires_at);

CREATE TABLE document (
  id TEXT PRIMARY KEY,
  workspace TEXT NOT NULL REFERENCES workspace (id),
  state TEXT NOT NULL CHECK (state IN ('creating', 'live', 'deleting', 'deleted')),
  -- When it entered this state.
  state_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  creation_key TEXT,
  -- The projection of the object's own facts; seq 0: nothing was projected yet.
  seq INTEGER NOT NULL DEFAULT 0,
  title TEXT NOT NULL DEFAULT '',
  langs TEXT NOT NULL DEFAULT '[]',
  head INTEGER NOT NULL DEFAULT 0,
  pairs INTEGER NOT NULL DEFAULT 0,
  open_corrections INTEGER NOT NULL DEFAULT 0,
  visibility TEXT NOT NULL DEFAULT 'private' CHECK (visibility IN ('private', 'link', 'public')),
  updated_at TEXT NOT NULL,
  -- When the sweep last compared the projection with the object.
  checked_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A workspace's documents, the latest changed first, a page at a time.
CREATE INDEX document_by_change ON document (workspace, updated_at DESC, id) WHERE state = 'live';

-- The same of the public ones, for guests.
CREATE INDEX document_public ON document (workspace, updated_at DESC, id) WHERE state = 'live' AND visibility = 'public';

-- A retried "create": the same person with the same key means the same document.
CREATE UNIQUE INDEX document_by_creation ON document (created_by, creation_key) WHERE creation_key IS NOT NULL;

-- The sweep of documents that were left half made or half deleted.
CREATE INDEX document_unfinished ON document (state, state_at) WHERE state IN ('creating', 'deleting');

-- The sweep of projections, least recently compared first.
CREATE INDEX document_by_check ON document (checked_at) WHERE state = 'live';
