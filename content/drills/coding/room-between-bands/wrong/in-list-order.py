def first_refused(bookings, gap):
    refused = [
        max(one[0], other[0])
        for one, other in zip(bookings, bookings[1:])
        if max(one[0], other[0]) < min(one[0] + one[1], other[0] + other[1]) + (gap if one[2] != other[2] else 0)
    ]
    return min(refused, default=-1)
