def unload_order(head):
    nodes = []
    while head is not None:
        nodes.append(head)
        head = head.next
    turns = max(1, len(nodes) // 3)
    order = []
    for turn in range(turns):
        order += nodes[2 * turn : 2 * turn + 2]
        order += nodes[max(2, len(nodes) - 1 - turn) : len(nodes) - turn]
    order += nodes[2 * turns : 2 * turns + len(nodes) % 3][:1] if len(nodes) > 3 else []
    for node, after in zip(order, order[1:] + [None]):
        node.next = after
    return order[0] if order else None
