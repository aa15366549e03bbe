def blocked_by_row(heights, rise):
    blocked = []
    for row, guests in enumerate(heights):
        count = 0
        for column, height in enumerate(guests):
            in_the_way = 0
            for front in range(row):
                other = heights[front][column]
                if other > 0 and other + front * rise >= height + row * rise:
                    in_the_way += 1
            if height > 0 and in_the_way > 0:
                count += 1
        blocked.append(count)
    return blocked
