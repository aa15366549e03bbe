def first_fault(events):
    opened = []
    for position, event in enumerate(events):
        if event > 0:
            if position > 0 and events[position - 1] > 0 and event > events[position - 1]:
                return position
            opened.append(event)
        elif event < 0:
            if not opened or opened.pop() != -event:
                return position
        else:
            opened.clear()
    return len(events) if opened else -1
