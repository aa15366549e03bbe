def first_refused(bookings, gap):
    bookings = sorted(bookings, key=lambda booking: booking[0] + booking[1])
    for (start, minutes, band), later in zip(bookings, bookings[1:]):
        needed = 0 if band == later[2] else gap
        if later[0] < start + minutes + needed:
            return later[0]
    return -1
