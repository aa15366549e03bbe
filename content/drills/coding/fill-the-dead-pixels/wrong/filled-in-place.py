def fill_dead(picture, radius):
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
                    pixels[column] = sum(around) // len(around)
    return picture
