-- What a person ticked on pages of the library: tasks, milestones, entries of checklists. The files stay as they are.
CREATE TABLE tick (
  page TEXT NOT NULL,
  item TEXT NOT NULL,
  -- 0 for a box that the page itself has ticked and the person has not.
  done INTEGER NOT NULL CHECK (done IN (0, 1)),
  -- Its words then, so that an item which is no longer on the page can still be told.
  text TEXT NOT NULL,
  at INTEGER NOT NULL,
  seal INTEGER NOT NULL,
  device_id INTEGER NOT NULL REFERENCES device,
  hlc INTEGER NOT NULL,
  PRIMARY KEY (page, item)
) STRICT, WITHOUT ROWID;
