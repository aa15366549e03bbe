from collections import deque


def charge_night(buses, chargers, hours, full):
    charges = [charge for charge, _ in buses]
    waiting = [(charge, number) for number, charge in enumerate(charges) if charge < full]
    waiting = deque(sorted(waiting))
    while hours > 0 and waiting:
        hours -= 1
        taken = [waiting.popleft()[1] for _ in range(min(chargers, len(waiting)))]
        for number in taken:
            charges[number] = min(full, charges[number] + buses[number][1])
            if charges[number] < full:
                waiting.append((charges[number], number))
    return charges
