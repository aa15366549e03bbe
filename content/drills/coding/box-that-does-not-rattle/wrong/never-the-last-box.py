def pick_boxes(boxes, articles, padding, slack):
    picked = []
    for article in articles:
        needed = article + padding
        low, high = 0, len(boxes) - 1
        while low < high:
            middle = (low + high) // 2
            if boxes[middle] < needed:
                low = middle + 1
            else:
                high = middle
        suits = 0 <= low < len(boxes) and boxes[low] <= needed + slack
        picked.append(low if suits else -1)
    return picked
