def unload_order(head):
    nodes = []
    while head is not None:
        nodes.append(head)
        head = head.next
    front = nodes[: len(nodes) - len(nodes) // 3]
    order = []
    for place, node in enumerate(front):
        order.append(node)
        taken = len(front) + place // 2
        if place % 2 == 1 and taken < len(nodes):
            order.append(nodes[taken])
    for node, after in zip(order, order[1:] + [None]):
        node.next = after
    return order[0] if order else None
