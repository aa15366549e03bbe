def count_snippets(melody, shortest, longest):
    order = sorted_ends(melody)
    shared = shared_with_previous(melody, order)
    count = 0
    for start, common in zip(order, shared):
        # New are the lengths above what this end piece shares with the one before it.
        most = min(len(melody) - start, longest)
        count += max(0, most - max(common, shortest - 1))
    return count


def sorted_ends(text):
    length = len(text)
    order = list(range(length))
    rank = [ord(letter) for letter in text]
    size = 1
    while True:
        # rank compares the first `size` notes; with the rank that far ahead it compares twice as many.
        keys = [
            rank[start] * (length + 256) + (rank[start + size] + 1 if start + size < length else 0)
            for start in range(length)
        ]
        order.sort(key=keys.__getitem__)
        rank = [0] * length
        for index in range(1, length):
            before, here = order[index - 1], order[index]
            rank[here] = rank[before] + (keys[before] != keys[here])
        if length == 0 or rank[order[-1]] == length - 1:
            return order
        size *= 2


def shared_with_previous(text, order):
    length = len(text)
    place = [0] * length
    for index, start in enumerate(order):
        place[start] = index
    shared = [0] * length
    common = 0
    for start in range(length):
        if place[start] == 0:
            common = 0
            continue
        other = order[place[start] - 1]
        while max(start, other) + common < length and text[start + common] == text[other + common]:
            common += 1
        shared[place[start]] = common
        common = max(0, common - 1)  # without its first note the piece still shares all but that note
    return shared
