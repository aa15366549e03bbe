import heapq


def charge_night(buses, chargers, hours, full):
    charges = [charge for charge, _ in buses]
    waiting = [(charge, -buses[number][1], number) for number, charge in enumerate(charges) if charge < full]
    heapq.heapify(waiting)
    while hours > 0 and waiting:
        hours -= 1
        taken = [heapq.heappop(waiting)[2] for _ in range(min(chargers, len(waiting)))]
        for number in taken:
            charges[number] = min(full, charges[number] + buses[number][1])
            if charges[number] < full:
                heapq.heappush(waiting, (charges[number], -buses[number][1], number))
    return charges
