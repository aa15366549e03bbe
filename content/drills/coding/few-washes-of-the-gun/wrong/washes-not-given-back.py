def spray_order(shades, customers, washes):
    jobs = range(len(shades))
    order = []
    used = [False] * len(shades)
    left = washes

    def go_on():
        nonlocal left
        if len(order) == len(shades):
            return True
        for job in jobs:
            if used[job]:
                continue
            cost = 0
            if order:
                if customers[job] == customers[order[-1]]:
                    continue
                cost = int(shades[job] < shades[order[-1]])
            if cost > left:
                continue
            used[job] = True
            order.append(job)
            left -= cost
            if go_on():
                return True
            order.pop()
            used[job] = False
        return False

    return order if go_on() else []
