def thin_out(head, gap):
    kept = head  # everything up to here is final, and the next node is judged against it
    while kept is not None and kept.next is not None:
        node = kept.next
        if node.next is None or abs(node.val - kept.val) >= gap:
            kept = node
        else:
            kept.next = node.next  # and stay: the next node meets the same one
    return head
