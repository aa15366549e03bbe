def count_slips(head):
    slow = fast = head
    while fast is not None and fast.next is not None:
        slow, fast = slow.next, fast.next.next
    if fast is not None:
        slow = slow.next
    first = head
    balance = {}
    while slow is not None:
        balance[first.val] = balance.get(first.val, 0) + 1
        balance[slow.val] = balance.get(slow.val, 0) - 1
        first, slow = first.next, slow.next
    return sum(count for count in balance.values() if count > 0)
