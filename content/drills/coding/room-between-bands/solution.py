def first_refused(bookings, gap):
    end = -gap  # when the booking before is over; nothing is before the first one
    last_band = None
    # Invariant: everything before fits together, so only the neighbour can still clash with this one.
    for start, minutes, band in sorted(bookings, key=lambda booking: booking[0]):
        needed = 0 if band == last_band else gap
        if start < end + needed:
            return start
        end = start + minutes
        last_band = band
    return -1
