def thin_out(head, gap):
    node = head
    while node is not None and node.next is not None and node.next.next is not None:
        if abs(node.next.val - node.val) < gap:
            node.next = node.next.next
        node = node.next
    return head
