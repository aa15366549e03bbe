-- Practice: ways to practise, more kinds of event, what a person wrote, mocks.

ALTER TABLE session ADD COLUMN style TEXT NOT NULL DEFAULT 'round'
  CHECK (style IN ('round', 'approach', 'guided', 'port', 'pattern'));
-- Percent of the points at the end, where there are any.
ALTER TABLE session ADD COLUMN score INTEGER CHECK (score BETWEEN 0 AND 100);

-- Kinds: 1 started, 2 confidence, 3 paused, 4 resumed, 5 phase, 6 hint, 7 stuck, 8 note, 9 tested, 10 submitted,
-- 11 finished, 12 corrected, 13 asked, 14 handled, 15 answered, 16 acted, 17 scored, 18 recorded, 19 reported.
CREATE TABLE event_of_practice (
  session_id INTEGER NOT NULL REFERENCES session,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 19),
  at INTEGER NOT NULL,
  device_id INTEGER NOT NULL REFERENCES device,
  data TEXT CHECK (json_valid(data)),
  seal INTEGER NOT NULL,
  PRIMARY KEY (session_id, sequence)
) STRICT, WITHOUT ROWID;

INSERT INTO event_of_practice SELECT session_id, sequence, kind, at, device_id, data, seal FROM event;
DROP TABLE event;
ALTER TABLE event_of_practice RENAME TO event;

CREATE TRIGGER event_keeps BEFORE UPDATE ON event
BEGIN SELECT raise(ABORT, 'events are never changed'); END;

CREATE TRIGGER event_stays BEFORE DELETE ON event
BEGIN SELECT raise(ABORT, 'events are never deleted'); END;

-- What a person wrote in a session from a template. The file in their folder is theirs; this is the copy that is kept,
-- and what it said before stays among the sources.
CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  session_id INTEGER NOT NULL REFERENCES session,
  template TEXT NOT NULL,
  -- The file, absolute.
  path TEXT NOT NULL,
  source_id INTEGER NOT NULL REFERENCES source,
  updated_at INTEGER NOT NULL,
  seal INTEGER NOT NULL,
  device_id INTEGER NOT NULL REFERENCES device,
  hlc INTEGER NOT NULL,
  parent_hlc INTEGER,
  UNIQUE (session_id, template)
) STRICT;

CREATE TRIGGER document_keeps_text AFTER UPDATE ON document WHEN OLD.source_id IS NOT NEW.source_id
BEGIN
  INSERT OR IGNORE INTO revision (uuid, hlc, body)
  VALUES (OLD.uuid, OLD.hlc, json_object('source', OLD.source_id, 'at', OLD.updated_at));
END;

-- A loop of rounds, one after another.
CREATE TABLE mock (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  pressure INTEGER NOT NULL CHECK (pressure IN (0, 1)),
  -- One budget for all rounds, where they share one.
  budget_minutes INTEGER CHECK (budget_minutes > 0),
  started_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  offset_minutes INTEGER NOT NULL,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  open INTEGER NOT NULL CHECK (open IN (0, 1)),
  ended_at INTEGER,
  -- Strengths and gaps in the person's words, once it is over.
  debrief TEXT CHECK (json_valid(debrief)),
  seal INTEGER NOT NULL,
  device_id INTEGER NOT NULL REFERENCES device,
  hlc INTEGER NOT NULL,
  parent_hlc INTEGER,
  CHECK (open = (ended_at IS NULL))
) STRICT;

-- One mock at a time.
CREATE UNIQUE INDEX mock_open ON mock (open) WHERE open = 1;

CREATE TABLE mock_round (
  mock_id INTEGER NOT NULL REFERENCES mock,
  position INTEGER NOT NULL CHECK (position >= 0),
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes > 0),
  -- The break after it.
  break_minutes INTEGER NOT NULL CHECK (break_minutes >= 0),
  drill TEXT NOT NULL,
  session_id INTEGER UNIQUE REFERENCES session,
  -- Three lines between two rounds.
  note TEXT,
  seal INTEGER NOT NULL,
  PRIMARY KEY (mock_id, position)
) STRICT, WITHOUT ROWID;
