def last_stops(head, count):
    while head and left_from(head) > count:
        head = head.next
    return head


def left_from(node):
    left = 0
    while node:
        left += 1
        node = node.next
    return left
