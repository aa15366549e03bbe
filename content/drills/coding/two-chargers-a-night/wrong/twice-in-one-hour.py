import heapq


def charge_night(buses, chargers, hours, full):
    charges = [charge for charge, _ in buses]
    waiting = [(charge, number) for number, charge in enumerate(charges) if charge < full]
    heapq.heapify(waiting)
    while hours > 0 and waiting:
        hours -= 1
        for _ in range(min(chargers, len(waiting))):
            number = heapq.heappop(waiting)[1]
            charges[number] = min(full, charges[number] + buses[number][1])
            if charges[number] < full:
                heapq.heappush(waiting, (charges[number], number))
    return charges
