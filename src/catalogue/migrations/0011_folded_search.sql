-- Search takes simplified and traditional characters for one, and each document's object tells its texts anew when it
-- wakes. The sweep, which wakes them all in turn, begins with those in traditional characters: the others read as before.
UPDATE document SET checked_at = ''
WHERE state = 'live' AND EXISTS (
  SELECT 1 FROM json_each(langs) WHERE value LIKE '%Hant%' OR value LIKE '%-TW%' OR value LIKE '%-HK%' OR value LIKE '%-MO%'
);
