def pick_boxes(boxes, articles, padding, slack):
    picked = []
    for article in articles:
        needed = article + padding
        best = -1
        for place, box in enumerate(boxes):
            if needed <= box <= needed + slack and (best < 0 or box < boxes[best]):
                best = place
        picked.append(best)
    return picked
