import heapq


def least_loss(pallets, per_day, closed):
    closed_days = sorted(closed)
    closed_so_far = 0
    kept = []
    loss = 0
    for last_day, value in sorted(pallets):
        while closed_so_far < len(closed_days) and closed_days[closed_so_far] <= last_day:
            closed_so_far += 1
        heapq.heappush(kept, value)
        if len(kept) > per_day * (last_day - closed_so_far):
            loss += heapq.heappop(kept)
    return loss
