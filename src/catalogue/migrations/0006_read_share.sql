-- How far the translation that is furthest is read, 0…1: a projection like the rest.
ALTER TABLE document ADD COLUMN read_share REAL NOT NULL DEFAULT 0;
