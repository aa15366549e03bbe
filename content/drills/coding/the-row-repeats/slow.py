def count_slips(head):
    length = 0
    node = head
    while node is not None:
        length += 1
        node = node.next
    half = length // 2
    return sum(stitch(head, place) != stitch(head, length - half + place) for place in range(half))


def stitch(head, place):
    node = head
    for _ in range(place):
        node = node.next
    return node.val
