def charge_night(buses, chargers, hours, full):
    charges = [charge for charge, _ in buses]
    is_busy = True
    while hours > 0 and is_busy:
        hours -= 1
        taken = []
        while len(taken) < chargers:
            lowest = None
            for number, charge in enumerate(charges):
                if charge < full and number not in taken and (lowest is None or charge < charges[lowest]):
                    lowest = number
            if lowest is None:
                break
            taken.append(lowest)
        for number in taken:
            charges[number] = min(full, charges[number] + buses[number][1])
        is_busy = len(taken) > 0
    return charges
