-- Search over all documents, and the queue across them. Explained in ../schema.md.

-- Documents that were told to the index, and how far. The number places their texts, see `searched_text.id`.
CREATE TABLE indexed_document (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  document TEXT NOT NULL UNIQUE,
  workspace TEXT NOT NULL REFERENCES workspace (id),
  -- The newest event of the document that its texts and its queue here tell of.
  text_seq INTEGER NOT NULL DEFAULT 0,
  queue_seq INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The newest text of each pair in each edition. The id holds document, pair and edition, so that the texts of a
-- document and the editions of a pair are ranges of ids, and the newest document comes first.
CREATE TABLE searched_text (
  id INTEGER PRIMARY KEY,
  edition TEXT NOT NULL,
  lang TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;

-- Its terms, made by src/text/search, and who may find it and in which language.
CREATE VIRTUAL TABLE search_index USING fts5 (
  scope,
  words,
  content = '',
  contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 0'
);

-- What waits in all documents, in the order it came.
CREATE TABLE queue_item (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document TEXT NOT NULL,
  workspace TEXT NOT NULL REFERENCES workspace (id),
  kind TEXT NOT NULL,
  item TEXT NOT NULL,
  -- The item as JSON.
  view TEXT NOT NULL,
  UNIQUE (document, kind, item)
) STRICT;

-- Its words, and what the queue can be narrowed to: every list of the queue is a walk along this index.
CREATE VIRTUAL TABLE queue_index USING fts5 (
  scope,
  words,
  content = '',
  contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 0'
);
