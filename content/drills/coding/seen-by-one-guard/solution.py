def seen_by_one(poles):
    count = len(poles)
    marks = [0] * count
    for walk in (range(count), range(count - 1, -1, -1)):
        tallest = 0  # of the poles in front; a fallen pole is not higher than this
        for place in walk:
            if poles[place] > tallest:
                tallest = poles[place]
                marks[place] += 1
    return [place for place in range(count) if marks[place] == 1]
