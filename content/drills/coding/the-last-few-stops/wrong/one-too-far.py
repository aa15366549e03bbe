def last_stops(head, count):
    ahead = head
    for _ in range(count):
        if ahead is None:
            return head
        ahead = ahead.next
    behind = head
    while ahead and ahead.next:
        ahead = ahead.next
        behind = behind.next
    return behind if count else None
