def pick_boxes(boxes, articles, padding, slack):
    picked = []
    place = 0
    for article in articles:
        needed = article + padding
        while place < len(boxes) and boxes[place] < needed:
            place += 1
        suits = place < len(boxes) and boxes[place] <= needed + slack
        picked.append(place if suits else -1)
    return picked
