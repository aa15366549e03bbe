def unload_order(head):
    nodes = []
    while head is not None:
        nodes.append(head)
        head = head.next
    order = []
    low, high = 0, len(nodes)
    while low < high:
        take = 2 if low == 0 or high - low > 3 else 1
        order += nodes[low : min(low + take, high)]
        low += take
        if low < high:
            high -= 1
            order.append(nodes[high])
    for node, after in zip(order, order[1:] + [None]):
        node.next = after
    return order[0] if order else None
