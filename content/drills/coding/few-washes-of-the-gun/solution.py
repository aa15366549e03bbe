def spray_order(shades, customers, washes):
    jobs = range(len(shades))
    order = []
    used = [False] * len(shades)

    def go_on(left):
        """Lays the other jobs with at most `left` washes; tells whether that worked."""
        if len(order) == len(shades):
            return True
        for job in jobs:  # from the smallest number: the first complete order is the one wanted
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
            if go_on(left - cost):
                return True
            order.pop()
            used[job] = False
        return False

    return order if go_on(washes) else []
