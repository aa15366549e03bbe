from bisect import bisect_left, bisect_right


def bridges_needed(pipes, cables):
    heights = sorted({y for y, _, _ in pipes})
    begins = sorted((min(x1, x2), y) for y, x1, x2 in pipes if x1 != x2)
    ends = sorted((max(x1, x2), y) for y, x1, x2 in pipes if x1 != x2)
    tree = [0] * (len(heights) + 1)  # partial sums of the present pipes by height

    def add(height, change):
        place = bisect_left(heights, height) + 1
        while place < len(tree):
            tree[place] += change
            place += place & -place

    def below(place):
        total = 0
        while place > 0:
            total += tree[place]
            place -= place & -place
        return total

    bridges = [0] * len(cables)
    begun = ended = 0
    for number in sorted(range(len(cables)), key=lambda each: cables[each][0]):
        x, y1, y2 = cables[number]
        # Present are the pipes with begin < x < end: one that begins here waits, one that ends here leaves.
        while begun < len(begins) and begins[begun][0] < x:
            add(begins[begun][1], 1)
            begun += 1
        while ended < len(ends) and ends[ended][0] <= x:
            add(ends[ended][1], -1)
            ended += 1
        low = bisect_left(heights, min(y1, y2))
        high = bisect_left(heights, max(y1, y2))
        if low < high:
            bridges[number] = below(high) - below(low)
    return bridges
