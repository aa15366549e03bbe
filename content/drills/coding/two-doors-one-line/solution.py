def unload_order(head):
    rear = reverse(cut_after_two_thirds(head))
    place = head
    while rear is not None:  # two front nodes at least are left for each rear one
        second = place.next
        place = second.next
        second.next = rear
        second, rear = rear, rear.next
        second.next = place
    return head


def cut_after_two_thirds(head):
    """Ends the front part and gives the first node of the rear part, the last n // 3 nodes."""
    before = ListNode()  # stands in front, so that a front part without nodes is no special case
    before.next = head
    slow, fast = before, head
    while fast is not None and fast.next is not None and fast.next.next is not None:
        slow, fast = slow.next.next, fast.next.next.next
    while fast is not None:  # what is left of no full turn is the front's
        slow, fast = slow.next, fast.next
    rear = slow.next
    slow.next = None
    return rear


def reverse(head):
    done = None
    while head is not None:
        head.next, done, head = done, head, head.next
    return done
