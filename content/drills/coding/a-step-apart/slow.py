def thin_out(head, gap):
    while take_one_out(head, gap):
        pass
    return head


def take_one_out(head, gap):
    """Looks from the first node on for one that is too close to the one before it."""
    node = head
    while node is not None and node.next is not None:
        if node.next.next is not None and abs(node.next.val - node.val) < gap:
            node.next = node.next.next
            return True
        node = node.next
    return False
