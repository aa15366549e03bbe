-- The judge: what was judged with its source, and the person's own cases.

-- The text of a solution, once however often it was judged. Packed with DEFLATE (RFC 1951).
CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  -- SHA-256 of the text.
  hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
  size INTEGER NOT NULL CHECK (size >= 0),
  body BLOB NOT NULL
) STRICT;

CREATE TRIGGER source_keeps BEFORE UPDATE ON source
BEGIN SELECT raise(ABORT, 'sources are never changed'); END;

CREATE TRIGGER source_stays BEFORE DELETE ON source
BEGIN SELECT raise(ABORT, 'sources are never deleted'); END;

CREATE TABLE attempt (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  device_id INTEGER NOT NULL REFERENCES device,
  session_id INTEGER REFERENCES session,
  drill TEXT NOT NULL,
  language TEXT NOT NULL,
  at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  offset_minutes INTEGER NOT NULL,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  mode TEXT NOT NULL CHECK (mode IN ('test', 'submit', 'stress')),
  source_id INTEGER NOT NULL REFERENCES source,
  verdict TEXT NOT NULL,
  passed INTEGER NOT NULL CHECK (passed >= 0),
  total INTEGER NOT NULL CHECK (total >= passed),
  -- What failed, how long it took, how much memory it used.
  details TEXT NOT NULL CHECK (json_valid(details)),
  seal INTEGER NOT NULL
) STRICT;

CREATE INDEX attempt_drill ON attempt (drill, at);
CREATE INDEX attempt_session ON attempt (session_id) WHERE session_id IS NOT NULL;

CREATE TRIGGER attempt_keeps BEFORE UPDATE ON attempt
BEGIN SELECT raise(ABORT, 'attempts are never changed'); END;

CREATE TRIGGER attempt_stays BEFORE DELETE ON attempt
BEGIN SELECT raise(ABORT, 'attempts are never deleted'); END;

-- Cases that the person added to a drill.
CREATE TABLE own_case (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  drill TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  body TEXT NOT NULL CHECK (json_valid(body)),
  seal INTEGER NOT NULL,
  device_id INTEGER NOT NULL REFERENCES device,
  hlc INTEGER NOT NULL,
  parent_hlc INTEGER,
  UNIQUE (drill, number)
) STRICT;

-- A removed case leaves a mark too, so the list of kinds grows.
CREATE TABLE tombstone_with_cases (
  uuid BLOB PRIMARY KEY CHECK (length(uuid) = 16),
  entity TEXT NOT NULL CHECK (entity IN ('block', 'mistake', 'own_case')),
  device_id INTEGER NOT NULL REFERENCES device,
  hlc INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO tombstone_with_cases SELECT uuid, entity, device_id, hlc FROM tombstone;
DROP TABLE tombstone;
ALTER TABLE tombstone_with_cases RENAME TO tombstone;
