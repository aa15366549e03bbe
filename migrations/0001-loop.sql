-- The loop: sessions and their events, post-mortems and mistakes, the weekly calendar, settings.
--
-- Instants are epoch milliseconds in UTC; days are civil days, YYYY-MM-DD. A seal is a checksum of the
-- columns before it, written by the program, so that a damaged row is noticed instead of counted.

CREATE TABLE device (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  name TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  -- 1 for the machine that this file is on.
  self INTEGER CHECK (self = 1),
  -- The last hybrid logical time given out: milliseconds × 1024 + a counter.
  hlc INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX device_self ON device (self) WHERE self = 1;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value)),
  seal INTEGER NOT NULL,
  device_id INTEGER NOT NULL REFERENCES device,
  hlc INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE week_plan (
  monday TEXT PRIMARY KEY CHECK (monday GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  -- Checksum of what the plan was made from; another one means that coming days are planned anew.
  inputs INTEGER NOT NULL,
  device_id INTEGER NOT NULL REFERENCES device,
  hlc INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE block (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  monday TEXT NOT NULL REFERENCES week_plan,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  position INTEGER NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes > 0),
  kind TEXT NOT NULL,
  form TEXT NOT NULL,
  drill TEXT,
  title TEXT NOT NULL,
  reason TEXT NOT NULL,
  moved_from TEXT,
  skipped INTEGER NOT NULL DEFAULT 0 CHECK (skipped IN (0, 1)),
  device_id INTEGER NOT NULL REFERENCES device,
  hlc INTEGER NOT NULL,
  parent_hlc INTEGER
) STRICT;

CREATE INDEX block_day ON block (day);
CREATE INDEX block_monday ON block (monday);

-- A session's columns after planned_minutes follow from its events and are rewritten with each of them.
CREATE TABLE session (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  device_id INTEGER NOT NULL REFERENCES device,
  drill TEXT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  planned_minutes INTEGER NOT NULL CHECK (planned_minutes > 0),
  block_id INTEGER REFERENCES block ON DELETE SET NULL,
  source TEXT NOT NULL CHECK (source IN ('live', 'logged')),
  started_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  offset_minutes INTEGER NOT NULL,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  open INTEGER NOT NULL CHECK (open IN (0, 1)),
  ended_at INTEGER,
  elapsed_ms INTEGER NOT NULL CHECK (elapsed_ms >= 0),
  outcome TEXT CHECK (outcome IN ('solved', 'solved-with-help', 'partial', 'failed', 'abandoned')),
  seal INTEGER NOT NULL,
  CHECK (open = (outcome IS NULL)),
  CHECK (open = (ended_at IS NULL))
) STRICT;

-- One session at a time.
CREATE UNIQUE INDEX session_open ON session (open) WHERE open = 1;
CREATE INDEX session_day ON session (day);
CREATE INDEX session_drill ON session (drill, started_at);

-- Kinds: 1 started, 2 confidence, 3 paused, 4 resumed, 5 phase, 6 hint, 7 stuck, 8 note, 9 tested, 10 submitted,
-- 11 finished, 12 corrected.
CREATE TABLE event (
  session_id INTEGER NOT NULL REFERENCES session,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 12),
  at INTEGER NOT NULL,
  device_id INTEGER NOT NULL REFERENCES device,
  data TEXT CHECK (json_valid(data)),
  seal INTEGER NOT NULL,
  PRIMARY KEY (session_id, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER event_keeps BEFORE UPDATE ON event
BEGIN SELECT raise(ABORT, 'events are never changed'); END;

CREATE TRIGGER event_stays BEFORE DELETE ON event
BEGIN SELECT raise(ABORT, 'events are never deleted'); END;

-- A row while a live screen shows the session; the last instant at which that screen was known to be there.
CREATE TABLE attachment (
  session_id INTEGER PRIMARY KEY REFERENCES session,
  alive_at INTEGER NOT NULL
) STRICT;

CREATE TABLE post_mortem (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  session_id INTEGER NOT NULL UNIQUE REFERENCES session,
  well TEXT,
  broke TEXT,
  cause TEXT CHECK (cause IN ('knowledge', 'execution', 'communication')),
  rule TEXT,
  follow_up TEXT,
  -- Points by criterion, without the one that says whether this was written: that one follows from the rest.
  scores TEXT NOT NULL CHECK (json_valid(scores)),
  seal INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  device_id INTEGER NOT NULL REFERENCES device,
  hlc INTEGER NOT NULL,
  parent_hlc INTEGER
) STRICT;

CREATE TABLE mistake (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  post_mortem_id INTEGER NOT NULL REFERENCES post_mortem,
  failure_type TEXT NOT NULL,
  seal INTEGER NOT NULL,
  device_id INTEGER NOT NULL REFERENCES device,
  hlc INTEGER NOT NULL,
  parent_hlc INTEGER,
  UNIQUE (post_mortem_id, failure_type)
) STRICT;

-- What a person wrote and then wrote over.
CREATE TABLE revision (
  uuid BLOB NOT NULL CHECK (length(uuid) = 16),
  hlc INTEGER NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (uuid, hlc)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER post_mortem_keeps_text AFTER UPDATE ON post_mortem
WHEN (OLD.well IS NOT NULL AND OLD.well IS NOT NEW.well)
  OR (OLD.broke IS NOT NULL AND OLD.broke IS NOT NEW.broke)
  OR (OLD.cause IS NOT NULL AND OLD.cause IS NOT NEW.cause)
  OR (OLD.rule IS NOT NULL AND OLD.rule IS NOT NEW.rule)
  OR (OLD.follow_up IS NOT NULL AND OLD.follow_up IS NOT NEW.follow_up)
BEGIN
  INSERT OR IGNORE INTO revision (uuid, hlc, body) VALUES (OLD.uuid, OLD.hlc, json_object(
    'well', OLD.well, 'broke', OLD.broke, 'cause', OLD.cause, 'rule', OLD.rule, 'followUp', OLD.follow_up,
    'scores', json(OLD.scores)));
END;

CREATE TABLE tombstone (
  uuid BLOB PRIMARY KEY CHECK (length(uuid) = 16),
  entity TEXT NOT NULL CHECK (entity IN ('block', 'mistake')),
  device_id INTEGER NOT NULL REFERENCES device,
  hlc INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
