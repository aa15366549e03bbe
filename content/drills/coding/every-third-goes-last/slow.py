def every_third_last(head):
    front = ListNode()
    front.next = head
    count = 0
    while head:
        count += 1
        head = head.next
    before = front
    for place in range(1, count + 1):
        node = before.next
        if place % 3 != 0:
            before = node
            continue
        before.next = node.next
        node.next = None
        end = before
        while end.next:
            end = end.next
        end.next = node
    return front.next
