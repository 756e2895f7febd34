// Gives the day its reminders, reviews and what waits for something to happen.

// snoozed_for: what brings a snoozed case back besides its hour. remind_at: when the owner is to hear that nobody answered;
// reminded_at: that the hour came. An undo entry keeps which method was called with what, so that it can be done again
// (input null where that would be too much, or is not to be kept), and up to which entry undo had come when it was taken back.
export const planningTables = `
ALTER TABLE case_file ADD COLUMN snoozed_for TEXT CHECK (snoozed_for IN ('answer', 'quote'));
ALTER TABLE case_file ADD COLUMN remind_at INTEGER;
ALTER TABLE case_file ADD COLUMN reminded_at INTEGER;
CREATE INDEX case_snoozed_for_quote ON case_file (id) WHERE snoozed_for = 'quote';
CREATE INDEX case_remind ON case_file (remind_at) WHERE remind_at IS NOT NULL;
CREATE INDEX case_reminded ON case_file (reminded_at) WHERE reminded_at IS NOT NULL;

CREATE INDEX case_by_received ON case_file (received_at, id);
CREATE INDEX case_answered ON case_file (answered_at, id) WHERE answered_at IS NOT NULL;
CREATE INDEX quote_open_until ON quote (valid_until, id) WHERE state IN ('issued', 'sent') AND removed_at IS NULL;
CREATE INDEX leakage_on ON leakage (on_date, id);

ALTER TABLE undo_entry ADD COLUMN method TEXT;
ALTER TABLE undo_entry ADD COLUMN method_input TEXT CHECK (method_input IS NULL OR json_valid(method_input));
ALTER TABLE undo_entry ADD COLUMN taken_upto INTEGER;
ALTER TABLE undo_entry ADD COLUMN redone_as INTEGER;
ALTER TABLE undo_entry ADD COLUMN is_redo INTEGER NOT NULL DEFAULT 0 CHECK (is_redo IN (0, 1));
CREATE INDEX undo_standing ON undo_entry (id) WHERE taken_at IS NULL;

CREATE TABLE review (
  id INTEGER PRIMARY KEY,
  week_from TEXT NOT NULL UNIQUE CHECK (week_from GLOB '????-??-??'),
  done_at INTEGER NOT NULL
) STRICT;
`
