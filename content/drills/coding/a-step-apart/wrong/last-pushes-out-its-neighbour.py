def thin_out(head, gap):
    before, kept = None, head
    while kept is not None and kept.next is not None:
        node = kept.next
        if abs(node.val - kept.val) >= gap:
            before, kept = kept, node
        elif node.next is not None:
            kept.next = node.next
        elif before is not None and abs(node.val - before.val) >= gap:
            before.next = node  # the end stays, so the one too close to it goes
            kept = node
        else:
            kept = node
    return head
