def thin_out(head, gap):
    kept = head
    while kept is not None and kept.next is not None:
        node = kept.next
        if node.next is None or node.val - kept.val >= gap:
            kept = node
        else:
            kept.next = node.next
    return head
