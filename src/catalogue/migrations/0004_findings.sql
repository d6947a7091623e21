-- What the checks found in a document, for the list; a projection like the other counts. `counted` grows with
-- every count, because checks go on after the event that called for them.
ALTER TABLE document ADD COLUMN findings INTEGER NOT NULL DEFAULT 0;
ALTER TABLE document ADD COLUMN grave_findings INTEGER NOT NULL DEFAULT 0;
ALTER TABLE document ADD COLUMN counted INTEGER NOT NULL DEFAULT 0;

-- Findings that somebody reported as wrong, with the texts they were made in, so that rules can be mended.
-- `id` is the document's and the dismissal's, so that a retry keeps one example.
CREATE TABLE finding_report (
  id TEXT PRIMARY KEY,
  workspace TEXT NOT NULL REFERENCES workspace (id),
  document TEXT NOT NULL,
  at TEXT NOT NULL,
  by_name TEXT NOT NULL,
  note TEXT NOT NULL,
  source_lang TEXT NOT NULL,
  target_lang TEXT NOT NULL,
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  finding TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A workspace's reports, the newest first, a page at a time.
CREATE INDEX finding_report_by_time ON finding_report (workspace, at DESC, id);
