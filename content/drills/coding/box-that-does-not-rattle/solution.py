def pick_boxes(boxes, articles, padding, slack):
    picked = []
    for article in articles:
        needed = article + padding
        # Boxes before `low` are too small; boxes from `high` on are large enough.
        low, high = 0, len(boxes)
        while low < high:
            middle = (low + high) // 2
            if boxes[middle] < needed:
                low = middle + 1
            else:
                high = middle
        suits = low < len(boxes) and boxes[low] <= needed + slack
        picked.append(low if suits else -1)
    return picked
