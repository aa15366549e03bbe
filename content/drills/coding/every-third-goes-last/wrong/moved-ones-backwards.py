def every_third_last(head):
    values = []
    while head:
        values.append(head.val)
        head = head.next
    kept = [v for place, v in enumerate(values) if place % 3 != 2]
    moved = [v for place, v in enumerate(values) if place % 3 == 2]
    first = None
    for value in reversed(kept + moved[::-1]):
        first = ListNode(value, first)
    return first
