def count_slips(head):
    slow = fast = head
    while fast is not None and fast.next is not None:
        slow, fast = slow.next, fast.next.next
    if fast is not None:
        slow = slow.next
    slips = 0
    first = head
    was_slip = False
    while slow is not None:
        is_slip = first.val != slow.val
        slips += is_slip and not was_slip
        was_slip = is_slip
        first, slow = first.next, slow.next
    return slips
