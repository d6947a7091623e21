-- Which rule was wrong, out of the finding as it is kept.
ALTER TABLE finding_report ADD COLUMN rule TEXT GENERATED ALWAYS AS (json_extract(finding, '$.rule')) VIRTUAL;

-- A workspace's reports of one rule, the newest first; how many there are of each, and in all.
CREATE INDEX finding_report_by_rule ON finding_report (workspace, rule, at DESC, id);
