def first_fault(events):
    opened = []
    for position, event in enumerate(events):
        if event > 0:
            if opened and event > opened[0]:
                return position
            opened.append(event)
        elif event < 0:
            if not opened or opened.pop() != -event:
                return position
        else:
            opened.clear()
    return len(events) if opened else -1
