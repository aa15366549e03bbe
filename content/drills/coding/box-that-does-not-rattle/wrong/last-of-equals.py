from bisect import bisect_left, bisect_right


def pick_boxes(boxes, articles, padding, slack):
    picked = []
    for article in articles:
        place = bisect_left(boxes, article + padding)
        if place == len(boxes) or boxes[place] > article + padding + slack:
            picked.append(-1)
        elif boxes[place] == article + padding:
            picked.append(bisect_right(boxes, article + padding) - 1)
        else:
            picked.append(place)
    return picked
