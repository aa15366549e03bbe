"""A seating plan and the bookings made on it."""

FREE, TAKEN = 0, 1


def empty_plan(rows, seats):
    """A plan in which every seat is free."""
    return [[FREE] * seats] * rows


def exists(plan, row, seat):
    return 0 <= row < len(plan) and 0 <= seat < len(plan[row])


def is_free(plan, row, seat):
    return exists(plan, row, seat) and plan[row][seat] == FREE


def free_in_row(plan, row):
    return sum(1 for state in plan[row] if state == FREE)


def book_seats(rows, seats, bookings):
    plan = empty_plan(rows, seats)
    refused = []
    history = []
    for position, (row, seat) in enumerate(bookings):
        if not is_free(plan, row, seat):
            refused.append(position)
            continue
        plan[row][seat] = TAKEN
        history.append(free_in_row(plan, row))
    return [plan, refused, history]
