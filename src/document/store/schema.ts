import { CHECKED_TERMS, COMPARED_PAIRS, FINDINGS, VERDICTS } from './findings-schema.ts'
import { READ_BESIDE, READINGS } from './readings-schema.ts'
import { TALK } from './talk-schema.ts'

/**
 * The tables of a document, as numbered steps from nothing. A step that has
 * been released is never edited: a change is a new step at the end. What each
 * table means and why it is shaped so is told in schema.md.
 */
export const MIGRATIONS: readonly { readonly name: string; readonly statements: readonly string[] }[] = [
  {
    name: 'a document, its texts and their history',
    statements: [
      `CREATE TABLE document (
        id TEXT PRIMARY KEY,
        title TEXT NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        visibility TEXT NOT NULL,
        guests_may_suggest INTEGER NOT NULL,
        head INTEGER NOT NULL,
        seq INTEGER NOT NULL,
        pairs INTEGER NOT NULL,
        open_corrections INTEGER NOT NULL,
        pairs_born INTEGER NOT NULL,
        corrections_made INTEGER NOT NULL
      ) STRICT`,
      `CREATE TABLE edition (
        id TEXT PRIMARY KEY,
        place INTEGER NOT NULL,
        lang TEXT NOT NULL,
        title TEXT NOT NULL,
        role TEXT NOT NULL,
        published INTEGER
      ) STRICT`,
      `CREATE TABLE revision (
        number INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        author TEXT NOT NULL,
        kind TEXT NOT NULL,
        message TEXT NOT NULL,
        editions TEXT NOT NULL,
        pairs INTEGER NOT NULL,
        alive INTEGER NOT NULL,
        corrections TEXT,
        credits TEXT,
        restored INTEGER
      ) STRICT`,
      // Labels are unique; a revision carries at most one.
      `CREATE TABLE label (revision INTEGER PRIMARY KEY, label TEXT NOT NULL UNIQUE) STRICT`,

      `CREATE TABLE text (pair TEXT NOT NULL, edition TEXT NOT NULL, revision INTEGER NOT NULL, body TEXT NOT NULL) STRICT`,
      // The newest text ≤ n of a pair in an edition; the history of a pair.
      `CREATE UNIQUE INDEX text_newest ON text (pair, edition, revision)`,
      // What one revision changed; what changed since a revision.
      `CREATE INDEX text_of_revision ON text (revision, pair, edition)`,

      `CREATE TABLE structure (
        pair TEXT NOT NULL,
        revision INTEGER NOT NULL,
        until INTEGER,
        alive INTEGER NOT NULL,
        position REAL NOT NULL,
        confidence REAL,
        PRIMARY KEY (pair, revision)
      ) STRICT, WITHOUT ROWID`,
      // Pairs as they stand now, in order, from a position on.
      `CREATE INDEX structure_now ON structure (position, pair) WHERE alive = 1 AND until IS NULL`,
      // Pairs as they stood at a revision, in order, from a position on; rows of a comparison.
      `CREATE INDEX structure_then ON structure (position, pair, revision, until, confidence) WHERE alive = 1`,
      // What one revision restructured; what was restructured since.
      `CREATE INDEX structure_of_revision ON structure (revision, pair)`,

      `CREATE TABLE lineage (
        revision INTEGER NOT NULL,
        knot INTEGER NOT NULL,
        side TEXT NOT NULL,
        place INTEGER NOT NULL,
        pair TEXT NOT NULL,
        PRIMARY KEY (revision, knot, side, place)
      ) STRICT, WITHOUT ROWID`,
      // The ties of a pair between two revisions.
      `CREATE INDEX lineage_of_pair ON lineage (pair, revision)`,
    ],
  },
  {
    name: 'corrections',
    statements: [
      `CREATE TABLE correction (
        number INTEGER PRIMARY KEY,
        pair TEXT NOT NULL,
        edition TEXT NOT NULL,
        base INTEGER NOT NULL,
        author TEXT NOT NULL,
        at TEXT NOT NULL,
        category TEXT,
        reason TEXT,
        open INTEGER NOT NULL,
        position REAL NOT NULL,
        carried_from INTEGER
      ) STRICT`,
      // The whole list, in the order of the text.
      `CREATE INDEX correction_in_order ON correction (position, number)`,
      // The queue of open ones, and what was decided.
      `CREATE INDEX correction_by_state ON correction (open, position, number)`,
      // The same of one edition.
      `CREATE INDEX correction_of_edition ON correction (edition, open, position, number)`,
      // Those of one pair; the open ones that follow it when it is merged or split.
      `CREATE INDEX correction_of_pair ON correction (pair, number)`,
      `CREATE TABLE change (
        correction INTEGER NOT NULL,
        id INTEGER NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        quote TEXT NOT NULL,
        replacement TEXT NOT NULL,
        "group" INTEGER,
        state TEXT NOT NULL,
        decision TEXT,
        carried_to INTEGER,
        PRIMARY KEY (correction, id)
      ) STRICT, WITHOUT ROWID`,
      // People whose accepted words are in an edition, since which revision, and in how many changes.
      `CREATE TABLE credit (
        edition TEXT NOT NULL,
        person TEXT NOT NULL,
        revision INTEGER NOT NULL,
        changes INTEGER NOT NULL,
        PRIMARY KEY (edition, person)
      ) STRICT, WITHOUT ROWID`,
    ],
  },
  {
    name: 'the public face',
    statements: [
      `CREATE TABLE publication (
        edition TEXT NOT NULL,
        revision INTEGER NOT NULL,
        at TEXT NOT NULL,
        by TEXT NOT NULL,
        PRIMARY KEY (edition, revision)
      ) STRICT, WITHOUT ROWID`,
      // Keyed by the place of the last pair on the page: the page after a place is the first with a greater one.
      `CREATE TABLE published_page (
        edition TEXT NOT NULL,
        revision INTEGER NOT NULL,
        position REAL NOT NULL,
        pair TEXT NOT NULL,
        items TEXT NOT NULL,
        PRIMARY KEY (edition, revision, position, pair)
      ) STRICT`,
      `CREATE TABLE published_diff (
        edition TEXT NOT NULL,
        "from" INTEGER NOT NULL,
        position REAL NOT NULL,
        pair TEXT NOT NULL,
        items TEXT NOT NULL,
        PRIMARY KEY (edition, "from", position, pair)
      ) STRICT`,
      `CREATE TABLE guest_quota (day TEXT PRIMARY KEY, used INTEGER NOT NULL) STRICT`,
    ],
  },
  {
    name: 'events, retries, the outbox, visits',
    statements: [
      `CREATE TABLE event (
        seq INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        actor TEXT NOT NULL,
        kind TEXT NOT NULL,
        about TEXT NOT NULL
      ) STRICT`,
      `CREATE TABLE idempotency (
        principal TEXT NOT NULL,
        route TEXT NOT NULL,
        key TEXT NOT NULL,
        request TEXT NOT NULL,
        answer TEXT NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (principal, route, key)
      ) STRICT`,
      // Answers too old to be asked for again.
      `CREATE INDEX idempotency_by_age ON idempotency (at)`,
      `CREATE TABLE due (task TEXT PRIMARY KEY, at INTEGER NOT NULL, attempts INTEGER NOT NULL) STRICT`,
      `CREATE TABLE visit (
        member TEXT PRIMARY KEY,
        seq INTEGER NOT NULL,
        revision INTEGER NOT NULL,
        at TEXT NOT NULL
      ) STRICT`,
    ],
  },
  {
    name: 'rules of review',
    // The JSON of `ReviewRules`; what is not in it is as in a document whose editors agreed on nothing.
    statements: [`ALTER TABLE document ADD COLUMN rules TEXT NOT NULL DEFAULT '{}'`],
  },
  {
    name: 'corrections that were proposed together',
    statements: [
      `ALTER TABLE correction ADD COLUMN batch INTEGER`,
      // The corrections of a batch, in the order of the text; what is withdrawn with it.
      `CREATE INDEX correction_of_batch ON correction (batch, position, number) WHERE batch IS NOT NULL`,
    ],
  },
  {
    name: 'what was told to the index',
    statements: [
      `CREATE TABLE told (task TEXT PRIMARY KEY, upto TEXT NOT NULL) STRICT`,
      // Documents from before tell everything they hold, as soon as something wakes them.
      `INSERT INTO due SELECT value, 1, 0 FROM json_each('["texts", "queue"]')`,
    ],
  },
  FINDINGS,
  TALK,
  READINGS,
  {
    name: 'those who listen to what happens',
    statements: [
      `CREATE TABLE delivery (
        listener TEXT PRIMARY KEY,
        seq INTEGER NOT NULL,
        attempts INTEGER NOT NULL,
        at INTEGER NOT NULL
      ) STRICT`,
    ],
  },
  READ_BESIDE,
  {
    name: 'how guests can be reached',
    // Beside the correction and not in it: what lists, tells or exports corrections cannot give it away.
    statements: [`CREATE TABLE contact (correction INTEGER PRIMARY KEY, address TEXT NOT NULL) STRICT`],
  },
  CHECKED_TERMS,
  COMPARED_PAIRS,
  VERDICTS,
  {
    name: 'search that takes simplified and traditional characters for one',
    statements: [
      // The index knew them apart: documents of before tell everything once more, as soon as something wakes them.
      `DELETE FROM told WHERE task IN ('texts', 'queue')`,
      `INSERT OR REPLACE INTO due SELECT value, 1, 0 FROM json_each('["texts", "queue"]')`,
    ],
  },
]

/** Every table but `migration` and `tombstone`: what deleting drops. */
export const TABLES: readonly string[] = MIGRATIONS.flatMap(({ statements }) =>
  statements.flatMap((statement) => /^CREATE TABLE (\w+)/.exec(statement)?.[1] ?? []),
)
