def first_fault(events):
    for position, event in enumerate(events):
        opened = open_after(events, position)
        if event > 0 and opened and event > opened[-1]:
            return position
        if event < 0 and (not opened or opened[-1] != -event):
            return position
    return len(events) if open_after(events, len(events)) else -1


def open_after(events, count):
    """Plays the first events, which are known to be possible, from the start."""
    opened = []
    for place in range(count):
        if events[place] > 0:
            opened.append(events[place])
        elif events[place] < 0:
            opened.pop()
        else:
            opened = []
    return opened
