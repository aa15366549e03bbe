def first_refused(bookings, gap):
    bookings = sorted(bookings)
    for (start, minutes, band), later in zip(bookings, bookings[1:]):
        if band != later[2] and later[0] < start + minutes + gap:
            return later[0]
    return -1
