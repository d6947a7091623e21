-- How many threads of comments are open in a document; mirrors its object, as `open_corrections` does.
ALTER TABLE document ADD COLUMN open_threads INTEGER NOT NULL DEFAULT 0;
