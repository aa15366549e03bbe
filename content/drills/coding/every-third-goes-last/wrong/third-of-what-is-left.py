def every_third_last(head):
    values = []
    while head:
        values.append(head.val)
        head = head.next
    moved, at = [], 2
    while at < len(values):
        moved.append(values.pop(at))
        at += 3
    first = None
    for value in reversed(values + moved):
        first = ListNode(value, first)
    return first
