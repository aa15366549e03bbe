def count_slips(head):
    slow = fast = head
    while fast is not None and fast.next is not None:
        slow, fast = slow.next, fast.next.next
    if fast is not None:  # an odd row: slow is on the middle stitch
        slow = slow.next
    slips = 0
    first = head
    while slow is not None:
        slips += first.val != slow.val
        first, slow = first.next, slow.next
    return slips
