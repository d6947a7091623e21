/** A step of `MIGRATIONS`: what people say about the text. */
export const TALK = {
  name: 'threads of comments, and issues',
  statements: [
    `ALTER TABLE document ADD COLUMN threads_made INTEGER NOT NULL DEFAULT 0`,
    `ALTER TABLE document ADD COLUMN open_threads INTEGER NOT NULL DEFAULT 0`,
    `ALTER TABLE document ADD COLUMN issues_made INTEGER NOT NULL DEFAULT 0`,
    `ALTER TABLE document ADD COLUMN open_issues INTEGER NOT NULL DEFAULT 0`,
    `CREATE TABLE thread (
      number INTEGER PRIMARY KEY,
      anchor TEXT,
      correction INTEGER,
      pair TEXT NOT NULL,
      position REAL NOT NULL,
      open INTEGER NOT NULL,
      resolution TEXT
    ) STRICT`,
    // The whole list, in the order of the text.
    `CREATE INDEX thread_in_order ON thread (position, number)`,
    // The open ones, and the resolved.
    `CREATE INDEX thread_by_state ON thread (open, position, number)`,
    // Those of one pair; what follows it when it is merged or split.
    `CREATE INDEX thread_of_pair ON thread (pair, number)`,
    // Those of one correction; what is carried with it.
    `CREATE INDEX thread_of_correction ON thread (correction, number) WHERE correction IS NOT NULL`,
    `CREATE TABLE comment (
      thread INTEGER NOT NULL,
      id INTEGER NOT NULL,
      author TEXT NOT NULL,
      at TEXT NOT NULL,
      body TEXT NOT NULL,
      mentions TEXT NOT NULL,
      edited_at TEXT,
      deleted_at TEXT,
      PRIMARY KEY (thread, id)
    ) STRICT, WITHOUT ROWID`,
    // The threads in which a member is named.
    `CREATE TABLE mention (
      member TEXT NOT NULL,
      thread INTEGER NOT NULL,
      comment INTEGER NOT NULL,
      PRIMARY KEY (member, thread, comment)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE issue (
      number INTEGER PRIMARY KEY,
      anchor TEXT NOT NULL,
      source TEXT,
      edition TEXT NOT NULL,
      pair TEXT NOT NULL,
      position REAL NOT NULL,
      category TEXT NOT NULL,
      severity TEXT NOT NULL,
      note TEXT,
      author TEXT NOT NULL,
      at TEXT NOT NULL,
      state TEXT NOT NULL,
      closing TEXT
    ) STRICT`,
    // The whole list, in the order of the text.
    `CREATE INDEX issue_in_order ON issue (position, number)`,
    // Those in one state.
    `CREATE INDEX issue_by_state ON issue (state, position, number)`,
    // Those of one edition: what is measured at a revision.
    `CREATE INDEX issue_of_edition ON issue (edition, position, number)`,
    // Those of one pair; what follows it when it is merged or split.
    `CREATE INDEX issue_of_pair ON issue (pair, number)`,
  ],
}
