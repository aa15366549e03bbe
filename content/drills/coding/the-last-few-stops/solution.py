def last_stops(head, count):
    ahead = head
    for _ in range(count):
        if ahead is None:
            return head
        ahead = ahead.next
    behind = head
    # The distance stays: when the one ahead has left the list, `count` nodes are left from `behind` on.
    while ahead:
        ahead = ahead.next
        behind = behind.next
    return behind
