def every_third_last(head):
    # Two chains with an empty node in front, so that the first real node is no special case.
    kept_front, moved_front = ListNode(), ListNode()
    kept, moved = kept_front, moved_front
    place = 1
    while head:
        if place % 3 == 0:
            moved.next = head
            moved = head
        else:
            kept.next = head
            kept = head
        head = head.next
        place += 1
    moved.next = None  # else the last one still leads into the other chain
    kept.next = moved_front.next
    return kept_front.next
