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

/** The step that adds up what pairs come to together, so that a pair which changes concerns no other. */
export const VERDICTS = {
  name: 'verdicts on the text as a whole',
  statements: [
    `CREATE TABLE share (
      edition TEXT NOT NULL,
      pair TEXT NOT NULL,
      rule TEXT NOT NULL,
      amounts TEXT NOT NULL,
      findings TEXT NOT NULL,
      PRIMARY KEY (edition, pair, rule)
    ) STRICT, WITHOUT ROWID`,
    // The pairs that hear of it when a verdict turns.
    `CREATE INDEX share_with_findings ON share (edition, rule, pair) WHERE findings <> '[]'`,
    `CREATE TABLE verdict (
      edition TEXT NOT NULL,
      rule TEXT NOT NULL,
      pairs INTEGER NOT NULL,
      amounts TEXT NOT NULL,
      holds INTEGER NOT NULL,
      PRIMARY KEY (edition, rule)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE to_judge (
      edition TEXT NOT NULL,
      rule TEXT NOT NULL,
      pair TEXT NOT NULL,
      PRIMARY KEY (edition, rule, pair)
    ) STRICT, WITHOUT ROWID`,
    // The one rule of this kind was compared like others: one sighting had the amounts, others what might be found.
    `INSERT INTO share
     SELECT edition, pair, rule, json_extract(sighting, '$.amounts'), (
       SELECT json_group_array(json(finding)) FROM (
         SELECT json_object(
           'rule', rule, 'category', 'Style/Awkward', 'severity', 'minor', 'tier', 'precise',
           'start', json_extract(sighting, '$.start'), 'end', json_extract(sighting, '$.end'),
           'sourceStart', json_extract(sighting, '$.source.start'),
           'sourceEnd', json_extract(sighting, '$.source.end'),
           'key', rule || '.' || json_extract(sighting, '$.variant'),
           'params', json_object(
             'term', json_extract(sighting, '$.term'),
             'quote', json_extract(sighting, '$.quote'),
             'suggestion', json_extract(sighting, '$.form')
           ),
           'replacements', json_array()
         ) AS finding
         FROM sighting AS seen
         WHERE seen.edition = whole.edition AND seen.pair = whole.pair AND seen.rule = whole.rule
           AND json_extract(seen.sighting, '$.amounts') IS NULL
         ORDER BY seen.place
       )
     )
     FROM sighting AS whole
     WHERE rule = 'word-for-word-throughout' AND json_extract(sighting, '$.amounts') IS NOT NULL`,
    `INSERT INTO verdict
     SELECT edition, rule, count(*), json_array(
       sum(json_extract(amounts, '$[0]')), sum(json_extract(amounts, '$[1]'))
     ), 0 FROM share GROUP BY edition, rule`,
    // Whether it was found to hold is not known: each pair is asked once.
    `INSERT INTO to_judge SELECT edition, rule, pair FROM share WHERE findings <> '[]'`,
    `DELETE FROM sighting WHERE rule = 'word-for-word-throughout'`,
    `DELETE FROM to_compare WHERE rule = 'word-for-word-throughout'`,
    `INSERT INTO due VALUES ('check', 1, 0) ON CONFLICT (task) DO UPDATE SET at = 1`,
  ],
} as const
