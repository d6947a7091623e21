/** From nothing: every pair as it stands. */
export const COUNT_ALL = `INSERT INTO progress
  SELECT e.id, coalesce(sum((SELECT t.weight FROM text t
    WHERE t.pair = s.pair AND t.edition = e.id ORDER BY t.revision DESC LIMIT 1)), 0), 0, 0, 0
  FROM edition e LEFT JOIN structure s ON s.alive = 1 AND s.until IS NULL GROUP BY e.id`

/** The step that made the tables of what was read and approved, and counted the texts that were there. */
export const READINGS = {
  name: 'what was read and approved',
  statements: [
    `ALTER TABLE text ADD COLUMN weight INTEGER NOT NULL DEFAULT 0`,
    `UPDATE text SET weight = (
      SELECT coalesce(sum(length(replace(replace(replace(replace(replace(
        json_extract(p.value, '$.text'), ' ', ''), char(9), ''), char(10), ''), char(13), ''), char(12288), ''))), 0)
      FROM json_each(text.body) p)`,
    `CREATE TABLE reading (
      number INTEGER PRIMARY KEY,
      pair TEXT NOT NULL,
      edition TEXT NOT NULL,
      version INTEGER NOT NULL,
      person TEXT NOT NULL,
      revision INTEGER NOT NULL,
      at TEXT NOT NULL,
      by TEXT NOT NULL,
      spans TEXT NOT NULL
    ) STRICT`,
    // What a person read of one text of a pair; all that is about a pair.
    `CREATE UNIQUE INDEX reading_of_pair ON reading (pair, edition, version, person)`,
    `CREATE TABLE reading_now (
      pair TEXT NOT NULL,
      edition TEXT NOT NULL,
      seq INTEGER NOT NULL,
      read INTEGER NOT NULL,
      changed INTEGER NOT NULL,
      standing TEXT,
      PRIMARY KEY (pair, edition)
    ) STRICT, WITHOUT ROWID`,
    // What changed in an edition since an event.
    `CREATE INDEX reading_now_since ON reading_now (edition, seq, pair)`,
    // What a large write left to be worked out.
    `CREATE INDEX reading_now_unknown ON reading_now (pair, edition) WHERE standing IS NULL`,
    `CREATE TABLE progress (
      edition TEXT PRIMARY KEY,
      characters INTEGER NOT NULL,
      read INTEGER NOT NULL,
      changed INTEGER NOT NULL,
      revisions INTEGER NOT NULL
    ) STRICT`,
    COUNT_ALL,
    // The newest approval of an edition.
    `CREATE TABLE approval (
      edition TEXT NOT NULL,
      revision INTEGER NOT NULL,
      person TEXT NOT NULL,
      at TEXT NOT NULL,
      by TEXT NOT NULL,
      open TEXT NOT NULL,
      revisions INTEGER NOT NULL,
      PRIMARY KEY (edition, revision, person)
    ) STRICT`,
  ],
}

/** The step that keeps what was read beside one source apart from what was read beside another. */
export const READ_BESIDE = {
  name: 'the source that was read beside',
  statements: [
    `ALTER TABLE reading ADD COLUMN source INTEGER NOT NULL DEFAULT 0`,
    `UPDATE reading SET source = coalesce((
      SELECT max(t.revision) FROM text t WHERE t.pair = reading.pair AND t.revision <= reading.revision
        AND t.edition = (SELECT id FROM edition ORDER BY place LIMIT 1)), 0)`,
    `DROP INDEX reading_of_pair`,
    // What a person read of one text of a pair beside one source; all that is about a pair.
    `CREATE UNIQUE INDEX reading_of_pair ON reading (pair, edition, version, source, person)`,
  ],
}
