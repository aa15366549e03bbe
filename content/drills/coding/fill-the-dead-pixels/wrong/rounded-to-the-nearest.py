def fill_dead(picture, radius):
    filled = [list(pixels) for pixels in picture]
    for row, pixels in enumerate(picture):
        for column, pixel in enumerate(pixels):
            if pixel < 0:
                around = [
                    each
                    for line in picture[max(0, row - radius):row + radius + 1]
                    for each in line[max(0, column - radius):column + radius + 1]
                    if each >= 0
                ]
                if around:
                    filled[row][column] = (sum(around) + len(around) // 2) // len(around)
    return filled
