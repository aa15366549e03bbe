def spray_order(shades, customers, washes):
    def cost(last, job, left):
        if last is None:
            return 0
        if customers[last] == customers[job]:
            return None
        wash = int(shades[job] < shades[last])
        return wash if wash <= left else None

    rest = list(range(len(shades)))
    order, last, left = [], None, washes
    while rest:
        for job in rest:
            wash = cost(last, job, left)
            if wash is None:
                continue
            others = [other for other in rest if other != job]
            if not others or any(cost(job, other, left - wash) is not None for other in others):
                break
        else:
            return []
        rest.remove(job)
        order.append(job)
        last, left = job, left - wash
    return order
