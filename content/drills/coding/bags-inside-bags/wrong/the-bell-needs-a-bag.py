def first_fault(events):
    opened = []
    for position, event in enumerate(events):
        if event > 0:
            if opened and event > opened[-1]:
                return position
            opened.append(event)
        elif event < 0:
            if not opened or opened.pop() != -event:
                return position
        else:
            if not opened:
                return position
            opened.clear()
    return len(events) if opened else -1
