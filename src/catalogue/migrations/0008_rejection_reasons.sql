-- What those who reject a correction choose from, in the order they see it. Explained in ../schema.md.

CREATE TABLE rejection_reasons (
  workspace TEXT PRIMARY KEY REFERENCES workspace (id),
  -- A JSON array of strings; NULL: whatever the interface offers in the reader's language.
  reasons TEXT
) STRICT, WITHOUT ROWID;
