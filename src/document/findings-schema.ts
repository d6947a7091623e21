/** The step that made the tables of findings: what the checks noticed, and what people said of it. */
export const FINDINGS = {
  name: 'findings and what people said of them',
  statements: [
    `CREATE TABLE dismissal (
      number INTEGER PRIMARY KEY,
      rule TEXT NOT NULL,
      phrase TEXT NOT NULL,
      everywhere INTEGER NOT NULL,
      pair TEXT NOT NULL,
      edition TEXT NOT NULL,
      revision INTEGER NOT NULL,
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      quote TEXT NOT NULL,
      reason TEXT,
      note TEXT,
      author TEXT NOT NULL,
      at TEXT NOT NULL
    ) STRICT`,
    // What is said of a phrase, when findings of it are made or counted again.
    `CREATE INDEX dismissal_of_phrase ON dismissal (phrase, pair)`,
    // How far the checks have come, and counters that spare counting. One row.
    `CREATE TABLE checking (
      revision INTEGER NOT NULL,
      pair TEXT NOT NULL,
      counted INTEGER NOT NULL,
      dismissals INTEGER NOT NULL,
      dismissals_made INTEGER NOT NULL
    ) STRICT`,
    `INSERT INTO checking VALUES (1, '', 0, 0, 0)`,
    `CREATE TABLE finding (
      edition TEXT NOT NULL,
      pair TEXT NOT NULL,
      place INTEGER NOT NULL,
      rule TEXT NOT NULL,
      severity TEXT NOT NULL,
      phrase TEXT NOT NULL,
      dismissed INTEGER NOT NULL,
      position REAL NOT NULL,
      finding TEXT NOT NULL,
      PRIMARY KEY (edition, pair, place)
    ) STRICT, WITHOUT ROWID`,
    // The list of an edition, in the order of the text.
    `CREATE INDEX finding_in_order ON finding (edition, position, pair, place) WHERE dismissed = 0`,
    // What a dismissal of a phrase hides, and what taking it back shows again.
    `CREATE INDEX finding_of_phrase ON finding (phrase, pair)`,
    // By rule, so that muting one changes no row.
    `CREATE TABLE finding_count (
      edition TEXT NOT NULL,
      rule TEXT NOT NULL,
      severity TEXT NOT NULL,
      findings INTEGER NOT NULL,
      PRIMARY KEY (edition, rule, severity)
    ) STRICT, WITHOUT ROWID`,
    // Documents of before are checked like new ones: at once, as alarms count (a time of 0 is refused).
    `INSERT INTO due VALUES ('check', 1, 0)`,
  ],
} as const

/** The step that says which terms of own glossaries the findings were made with. */
export const CHECKED_TERMS = {
  name: 'the terms that checks go by',
  statements: [
    `ALTER TABLE checking ADD COLUMN terms TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE checking ADD COLUMN again TEXT`,
    `ALTER TABLE checking ADD COLUMN asked INTEGER NOT NULL DEFAULT 0`,
    // Documents of before were checked without: they look once whether there are any.
    `INSERT INTO due VALUES ('check', 1, 0) ON CONFLICT (task) DO UPDATE SET at = 1`,
  ],
} as const

/** The step that lets the checks compare pairs with one another. */
export const COMPARED_PAIRS = {
  name: 'what pairs are compared by',
  statements: [
    `CREATE TABLE sighting (
      edition TEXT NOT NULL,
      pair TEXT NOT NULL,
      place INTEGER NOT NULL,
      position REAL NOT NULL,
      rule TEXT NOT NULL,
      subject TEXT NOT NULL,
      sighting TEXT NOT NULL,
      PRIMARY KEY (edition, pair, place)
    ) STRICT, WITHOUT ROWID`,
    // All that is compared with one another, in the order of the text.
    `CREATE INDEX sighting_of_subject ON sighting (edition, rule, subject, position, pair, place)`,
    `CREATE TABLE to_compare (
      edition TEXT NOT NULL,
      rule TEXT NOT NULL,
      subject TEXT NOT NULL,
      PRIMARY KEY (edition, rule, subject)
    ) STRICT, WITHOUT ROWID`,
    `ALTER TABLE finding ADD COLUMN subject TEXT NOT NULL DEFAULT ''`,
    // The pairs where something was found of a subject, when it is compared again.
    `CREATE INDEX finding_of_subject ON finding (edition, rule, subject, pair) WHERE subject <> ''`,
    // Texts of before were looked at each by itself: all of them once more.
    `UPDATE checking SET again = '{"since":null,"after":null}' WHERE revision > 1 OR pair <> ''`,
    `INSERT INTO due VALUES ('check', 1, 0) ON CONFLICT (task) DO UPDATE SET at = 1`,
  ],
} as const
