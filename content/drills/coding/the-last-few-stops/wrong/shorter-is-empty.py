def last_stops(head, count):
    ahead = behind = head
    for _ in range(count):
        if ahead is None:
            return None
        ahead = ahead.next
    while ahead:
        ahead, behind = ahead.next, behind.next
    return behind
