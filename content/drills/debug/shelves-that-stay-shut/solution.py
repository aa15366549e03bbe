"""Books jars in and out of the shelves of a seed bank."""


class Refused(ValueError):
    """A step that cannot be carried out."""


class Store:
    def __init__(self, shelves):
        self.counts = {shelf: 0 for shelf in shelves}
        self.locked = set()

    def lock(self, shelf):
        if shelf in self.locked:
            return False
        self.locked.add(shelf)
        return True

    def unlock(self, shelf):
        self.locked.discard(shelf)


def book(store, shelf, steps):
    if not store.lock(shelf):
        return "locked"
    try:
        count = store.counts[shelf]
        for step in steps:
            count += int(step)
            if count < 0:
                raise Refused(step)
        store.counts[shelf] = count
        return str(count)
    finally:
        store.unlock(shelf)


def run_job(store, kind, shelf, steps):
    if kind == "close":
        return "closed" if store.lock(shelf) else "locked"
    if kind == "open":
        store.unlock(shelf)
        return "opened"
    try:
        return book(store, shelf, steps)
    except ValueError:
        return "refused"


def run_jobs(shelves, jobs):
    store = Store(shelves)
    answers = [run_job(store, kind, shelf, steps) for kind, shelf, *steps in jobs]
    return answers + ["shut: %d" % len(store.locked)]
