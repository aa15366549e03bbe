def unload_order(head):
    place = head
    while place is not None and place.next is not None:
        second = place.next
        last, before = second.next, second
        while last is not None and last.next is not None:
            before, last = last, last.next
        if last is None or before is second:
            break
        before.next = None
        last.next = second.next
        second.next = last
        place = last.next
    return head
