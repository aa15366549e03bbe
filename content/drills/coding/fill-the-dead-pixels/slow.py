def fill_dead(picture, radius):
    filled = []
    for row, pixels in enumerate(picture):
        line = []
        for column, pixel in enumerate(pixels):
            if pixel < 0:
                total = living = 0
                for r in range(max(0, row - radius), min(len(picture), row + radius + 1)):
                    for c in range(max(0, column - radius), min(len(pixels), column + radius + 1)):
                        if picture[r][c] >= 0:
                            total += picture[r][c]
                            living += 1
                if living > 0:
                    pixel = total // living
            line.append(pixel)
        filled.append(line)
    return filled
