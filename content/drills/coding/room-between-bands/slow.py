def first_refused(bookings, gap):
    refused = -1
    for start, minutes, band in bookings:
        for other_start, other_minutes, other_band in bookings:
            # Each pair is met from both sides; only the earlier start is looked at from here.
            if other_start > start:
                needed = 0 if band == other_band else gap
                if other_start < start + minutes + needed and (refused < 0 or other_start < refused):
                    refused = other_start
    starts = sorted(booking[0] for booking in bookings)
    for one, other in zip(starts, starts[1:]):
        if one == other and (refused < 0 or one < refused):
            refused = one
    return refused
