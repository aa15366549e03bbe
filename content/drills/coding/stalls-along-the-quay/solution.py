def place_stalls(wishes, gap):
    positions, left, right = [], [], []  # the tree: node 0 is its root, -1 stands for no node

    def neighbours(position):
        """The greatest stall that is not above the position, and the smallest one above it."""
        below = above = None
        node = 0 if positions else -1
        while node >= 0:
            if positions[node] <= position:
                below = positions[node]
                node = right[node]
            else:
                above = positions[node]
                node = left[node]
        return below, above

    def insert(position):
        made = len(positions)
        node = 0 if positions else -1
        while node >= 0:
            side = left if position < positions[node] else right
            if side[node] < 0:
                side[node] = made
                break
            node = side[node]
        positions.append(position)
        left.append(-1)
        right.append(-1)

    def in_the_way(position):
        # Stalls are `gap` apart, so nobody but the two neighbours can be too near.
        below, above = neighbours(position)
        near = [stall for stall in (below, above) if stall is not None and abs(stall - position) < gap]
        return min(near, key=lambda stall: abs(stall - position)) if near else None  # the lower one comes first

    places = []
    for wish in wishes:
        place = wish
        nearest = in_the_way(wish)
        if nearest is not None:
            place = nearest + gap
            if in_the_way(place) is not None:
                places.append(-1)
                continue
        insert(place)
        places.append(place)
    return places
