def fill_dead(picture, radius):
    if not picture:
        return []
    height, width = len(picture), len(picture[0])
    # sums[r][c], counts[r][c]: of the living pixels above row r and left of column c.
    sums = [[0] * (width + 1)]
    counts = [[0] * (width + 1)]
    for row in range(height):
        row_sums, row_counts = [0], [0]
        total = living = 0
        for column, pixel in enumerate(picture[row]):
            if pixel >= 0:
                total += pixel
                living += 1
            row_sums.append(sums[row][column + 1] + total)
            row_counts.append(counts[row][column + 1] + living)
        sums.append(row_sums)
        counts.append(row_counts)

    filled = []
    for row in range(height):
        top, bottom = max(0, row - radius), min(height, row + radius + 1)
        line = []
        for column, pixel in enumerate(picture[row]):
            if pixel < 0:
                left, right = max(0, column - radius), min(width, column + radius + 1)
                living = counts[bottom][right] - counts[top][right] - counts[bottom][left] + counts[top][left]
                total = sums[bottom][right] - sums[top][right] - sums[bottom][left] + sums[top][left]
                pixel = total // living if living else -1
            line.append(pixel)
        filled.append(line)
    return filled
